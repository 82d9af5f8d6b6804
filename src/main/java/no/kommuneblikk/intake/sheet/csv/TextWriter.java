package no.kommuneblikk.intake.sheet.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.RowWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes comma-separated rows as the file they come from. */
final class TextWriter implements RowWriter {

  private static final String LINE = "\r\n";

  private final CSVPrinter printer;

  TextWriter(OutputStream out, TextFormat format) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, format.charset()));
    if (format.mark() > 0) {
      writer.write('\ufeff');
    }
    if (format.separatorLine()) {
      writer.write("sep=" + format.separator() + LINE);
    }
    this.printer =
        new CSVPrinter(
            writer,
            CSVFormat.DEFAULT
                .builder()
                .setDelimiter(format.separator())
                .setRecordSeparator(LINE)
                .get());
  }

  @Override
  public void write(Row row) throws IOException {
    for (var cell : row.cells()) {
      // The printer would put an empty text in quotes, but leaves nothing as it is
      printer.print(cell.isBlank() ? null : RowWriter.harmless(cell.text()));
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    // The stream belongs to whoever gave it
    printer.flush();
  }
}
