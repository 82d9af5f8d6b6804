package no.kommuneblikk.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureDescription;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.text.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A figure as CSV, one row for each point. Quality, sources and caveats stand on every row, so that
 * a row that is copied elsewhere still says what it is.
 */
final class FigureCsv {

  /** Who will read the file. */
  enum Dialect {
    /** RFC 4180: comma between fields, point in decimals. For programs. */
    OPEN_DATA(CSVFormat.RFC4180, ""),
    /** What a Norwegian spreadsheet opens in columns: semicolon, decimal comma, byte order mark. */
    SPREADSHEET(CSVFormat.RFC4180.builder().setDelimiter(';').get(), "\ufeff");

    private final CSVFormat format;
    private final String start;

    Dialect(CSVFormat format, String start) {
      this.format = format;
      this.start = start;
    }

    private String number(@Nullable Double value) {
      if (value == null) {
        return "";
      }
      var text =
          value == Math.rint(value)
              ? String.valueOf(value.longValue())
              : String.format(Locale.ROOT, "%.6f", value).replaceAll("0+$", "");
      return this == SPREADSHEET ? text.replace('.', ',') : text;
    }
  }

  private static final List<String> COLUMNS =
      List.of(
          "series",
          "label",
          "code",
          "x",
          "from",
          "y",
          "unit",
          "quality",
          "note",
          "illustration",
          "sources",
          "notes");

  private FigureCsv() {}

  static String write(Figure figure, List<String> remarks, Dialect dialect, Texts texts) {
    var out = new StringWriter().append(dialect.start);
    try (var printer = new CSVPrinter(out, dialect.format)) {
      printer.printRecord(COLUMNS.stream().map(name -> texts.text("figure.csv." + name)));
      for (var series : figure.series()) {
        for (var point : series.points()) {
          printer.printRecord(row(figure, remarks, series, point, dialect, texts));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory does not fail", e);
    }
    return out.toString();
  }

  private static List<String> row(
      Figure figure,
      List<String> remarks,
      Series series,
      Point point,
      Dialect dialect,
      Texts texts) {
    var code = point.code();
    return List.of(
        harmless(series.name()),
        harmless(point.label()),
        code == null ? "" : code,
        dialect.number(point.x()),
        dialect.number(point.from()),
        dialect.number(point.y()),
        harmless(unit(figure, point).title()),
        texts.text("quality." + point.quality().code()),
        harmless(Objects.requireNonNullElse(point.note(), "")),
        texts.text(figure.basis().illustration() ? "figure.csv.yes" : "figure.csv.no"),
        figure.basis().sources().stream()
            .map(source -> harmless(FigureDescription.source(source, texts)))
            .collect(Collectors.joining(" | ")),
        Stream.concat(remarks.stream(), figure.notes().stream())
            .map(FigureCsv::harmless)
            .collect(Collectors.joining(" | ")));
  }

  private static Axis unit(Figure figure, Point point) {
    return Objects.requireNonNullElse(point.unit(), figure.vertical());
  }

  /** A spreadsheet would run a text that begins like a formula. */
  static String harmless(String text) {
    return text.matches("(?s)\\s*[=+\\-@].*|[\\t\\r\\n].*") ? "'" + text : text;
  }
}
