package no.kommuneblikk.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A figure for programs (RFC 4180): one header, and a row for each point with its quality. The
 * columns are the same for all figures; what they hold in this one, its sources and its caveats are
 * told by {@link CsvMetadata}.
 */
final class FigureCsv {

  /** The columns in their order; the messages have their names. */
  static final List<String> COLUMNS =
      List.of("series", "label", "code", "x", "from", "y", "unit", "quality", "note");

  private FigureCsv() {}

  static String write(Figure figure, Texts texts) {
    var out = new StringWriter();
    try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(COLUMNS.stream().map(name -> texts.text("figure.csv." + name)));
      for (var series : figure.series()) {
        for (var point : series.points()) {
          printer.printRecord(row(figure, series, point, texts));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory does not fail", e);
    }
    return out.toString();
  }

  private static List<String> row(Figure figure, Series series, Point point, Texts texts) {
    var unit = Objects.requireNonNullElse(point.unit(), figure.vertical());
    return List.of(
        Fields.harmless(series.name()),
        Fields.harmless(point.label()),
        Objects.requireNonNullElse(point.code(), ""),
        Fields.number(point.x()),
        Fields.number(point.from()),
        Fields.number(point.y()),
        Fields.harmless(unit.title()),
        texts.text("quality." + point.quality().code()),
        Fields.harmless(note(point, texts)));
  }

  /** What is said beside a value; empty where nothing is. */
  static String note(Point point, Texts texts) {
    var simulated =
        point.quality() == Quality.ILLUSTRATION_CARRIED_FORWARD
            ? Stream.of(texts.text("export.simulated.carried_forward"))
            : Stream.<String>empty();
    return Stream.concat(Stream.ofNullable(point.note()), simulated)
        .collect(Collectors.joining("; "));
  }
}
