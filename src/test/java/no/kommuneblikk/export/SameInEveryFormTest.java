package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.figure.ChartSpec;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.FiveSelections;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A figure says the same as JSON and as CSV: the same points, values, qualities and remarks. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameInEveryFormTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  @Autowired FigureCatalog catalog;

  /** A point of a series as JSON has it. */
  private record Told(String series, FigureJson.PointJson point) {}

  Stream<Arguments> everyFigureForEverySelection() {
    return catalog.all().stream()
        .flatMap(source -> FiveSelections.ALL.stream().map(it -> Arguments.of(source.id(), it)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyFigureForEverySelection")
  void everyPointIsTheSame(String id, Selection selection) throws IOException {
    var figure = catalog.figure(id, selection, TEXTS);
    var points = points(FigureJson.of(figure, List.of(), TEXTS));
    var rows = rows(figure);
    assertThat(rows).hasSameSizeAs(points);
    for (var i = 0; i < rows.size(); i++) {
      same(rows.get(i), points.get(i));
    }
  }

  /** The title above the figure is the one that leaves with it, in whatever form. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("everyFigureForEverySelection")
  void theTitleIsTheSame(String id, Selection selection) throws IOException {
    var figure = catalog.figure(id, selection, TEXTS);
    var drawn = ChartSpec.of(figure, "", TEXTS);
    assertThat(FigureJson.of(figure, List.of(), TEXTS).title()).isEqualTo(figure.title());
    assertThat(drawn.title()).isEqualTo(figure.title());
    assertThat(drawn.description()).contains(figure.title());
    assertThat(FigureSheet.write(figure, "", List.of(), TEXTS))
        .contains(Fields.harmless(figure.title()));
  }

  private static List<Told> points(FigureJson json) {
    var points = new ArrayList<Told>();
    json.series()
        .forEach(
            series -> series.points().forEach(point -> points.add(new Told(series.name(), point))));
    return points;
  }

  private static List<CSVRecord> rows(Figure figure) throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(FigureCsv.write(figure, TEXTS)))) {
      return parser.getRecords();
    }
  }

  private static void same(CSVRecord row, Told told) {
    var point = told.point();
    assertThat(row.get(0)).isEqualTo(Fields.harmless(told.series()));
    assertThat(row.get(2)).isEqualTo(Objects.requireNonNullElse(point.code(), ""));
    number(row.get(4), point.from());
    number(row.get(5), point.y());
    assertThat(row.get(7)).isEqualTo(TEXTS.text("quality." + point.quality()));
    assertThat(row.get(8)).contains(Fields.harmless(Objects.requireNonNullElse(point.note(), "")));
    assertThat(row.get(8).contains("simulert videreført"))
        .isEqualTo(point.quality().equals("illustration") && point.carriedForward());
  }

  private static void number(String written, @Nullable Double value) {
    if (value == null) {
      assertThat(written).isEmpty();
    } else {
      assertThat(Double.parseDouble(written)).isCloseTo(value, within(0.000_001));
    }
  }
}
