package no.kommuneblikk.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureDescription;
import no.kommuneblikk.text.Texts;
import org.apache.commons.csv.CSVPrinter;

/**
 * A figure for people, as a Norwegian spreadsheet opens it: title and unit, the table, and below it
 * once what it stands on, as Statistics Norway lays out its own.
 */
final class FigureSheet {

  private FigureSheet() {}

  /**
   * The file as text.
   *
   * @param selected what is selected, in words; empty for the default
   * @param remarks what of the address could not be used
   */
  static String write(Figure figure, String selected, List<String> remarks, Texts texts) {
    var out = new StringWriter().append(Fields.BYTE_ORDER_MARK);
    try (var printer = new CSVPrinter(out, Fields.SPREADSHEET)) {
      printer.printRecord(Fields.harmless(figure.title()));
      line(printer, "figure.sheet.unit", figure.vertical().title(), texts);
      line(printer, "figure.sheet.selection", selected, texts);
      printer.println();
      if (!figure.isEmpty()) {
        table(printer, figure, texts);
        printer.println();
      }
      for (var part : FigureDescription.basis(figure, texts)) {
        line(printer, "figure.sheet.basis", part, texts);
      }
      for (var source : figure.basis().sources()) {
        line(printer, "figure.source", FigureDescription.source(source, texts), texts);
      }
      for (var note : Stream.concat(remarks.stream(), figure.notes().stream()).toList()) {
        line(printer, "figure.sheet.caveat", note, texts);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory does not fail", e);
    }
    return out.toString();
  }

  private static void table(CSVPrinter printer, Figure figure, Texts texts) throws IOException {
    var columns = SheetColumn.of(figure, texts);
    printer.printRecord(columns.stream().map(column -> Fields.harmless(column.title())));
    for (var series : SheetPoints.of(figure).series()) {
      for (var point : series.points()) {
        printer.printRecord(columns.stream().map(column -> column.cell().apply(series, point)));
      }
    }
  }

  private static void line(CSVPrinter printer, String key, String text, Texts texts)
      throws IOException {
    if (!text.isEmpty()) {
      printer.printRecord(texts.text(key), Fields.harmless(text));
    }
  }
}
