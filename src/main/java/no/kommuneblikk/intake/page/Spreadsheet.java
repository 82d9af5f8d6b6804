package no.kommuneblikk.intake.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import no.kommuneblikk.intake.check.Changes;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.text.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Lists as files that a Norwegian spreadsheet opens in columns. */
public final class Spreadsheet {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter(';').get();

  /** What a spreadsheet would take for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private Spreadsheet() {}

  /** The remarks, one a row. */
  public static byte[] remarks(List<Remark> remarks, Texts texts) {
    var out = new ByteArrayOutputStream();
    write(
        out,
        List.of(
            texts.text("intake.column.kind"),
            texts.text("intake.column.row"),
            texts.text("intake.column.column"),
            texts.text("intake.column.message")),
        remarks.stream()
            .map(
                remark ->
                    List.of(
                        texts.text("intake.severity." + (remark.isError() ? "error" : "warning")),
                        remark.place().row() == 0 ? "" : String.valueOf(remark.place().row()),
                        remark.place().columnLetters(),
                        remark.message(texts)))
            .iterator());
    return out.toByteArray();
  }

  /** The changes, one a row, written as they are worked out. */
  public static void changes(
      OutputStream out,
      Changes changes,
      ChangeFilter filter,
      MeasureNames.Names names,
      Texts texts) {
    write(
        out,
        List.of(
            texts.text("intake.column.kind"),
            texts.text("intake.column.measure"),
            texts.text("intake.column.year"),
            texts.text("intake.column.number"),
            texts.text("intake.column.municipality"),
            texts.text("intake.column.before"),
            texts.text("intake.column.after"),
            texts.text("intake.column.quality")),
        changes
            .all(filter)
            .map(
                change ->
                    List.of(
                        texts.text("intake.change." + key(change.kind())),
                        names.of(change.measure()),
                        String.valueOf(change.year()),
                        change.number(),
                        change.name(),
                        number(change.before()),
                        number(change.after()),
                        change.afterQuality() == null
                            ? ""
                            : texts.text("quality." + change.afterQuality().code())))
            .iterator());
  }

  /** As message keys name it. */
  public static String key(Changes.Kind kind) {
    return switch (kind) {
      case NEW -> "new";
      case CHANGED -> "changed";
      case REMOVED -> "removed";
    };
  }

  private static String number(@Nullable Double value) {
    return value == null
        ? ""
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private static void write(OutputStream out, List<String> heads, Iterator<List<String>> rows) {
    try (var printer =
        new CSVPrinter(
            new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\ufeff'), FORMAT)) {
      printer.printRecord(heads);
      while (rows.hasNext()) {
        printer.printRecord(rows.next().stream().map(Spreadsheet::harmless));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String harmless(String text) {
    var isNumber = text.matches("-?[0-9]+(,[0-9]+)?");
    return !isNumber && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
