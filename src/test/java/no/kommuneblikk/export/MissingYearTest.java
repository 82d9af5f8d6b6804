package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.ChartSpec;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureTable;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A year that nobody has a row for: chart, table and files say the same of it. */
class MissingYearTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  /**
   * Horten has no row for 2017 and a value that is kept back in 2019; Nome has figures of 2018
   * only.
   */
  private static Figure figure(Kind kind) {
    return Figure.asking("prove", kind, "Spørsmålet?", Selection.DEFAULT)
        .over(Axis.of("År", Format.LABEL), Axis.of("Årsverk", Format.FTE))
        .showing(
            List.of(
                Series.of(
                    "Horten",
                    SeriesRole.FIRST,
                    List.of(
                        Point.year(2016, 1.0, Quality.REPORTED),
                        Point.year(2018, 3.0, Quality.REPORTED),
                        Point.year(2019, null, Quality.SUPPRESSED))),
                Series.of(
                    "Nome", SeriesRole.SECOND, List.of(Point.year(2018, 5.0, Quality.REPORTED)))))
        .basedOn(Basis.nothing())
        .finding("Funnet");
  }

  private static final List<String> HORTEN =
      List.of("2016 1 reported", "2017 – missing", "2018 3 reported", "2019 – suppressed");
  private static final List<String> NOME = List.of("2018 5 reported");

  private static String told(Object year, @Nullable Double value, String quality) {
    return "%s %s %s".formatted(year, value == null ? "–" : "%.0f".formatted(value), quality);
  }

  @ParameterizedTest
  @EnumSource(names = {"LINE", "MULTIPLES"})
  void theChartHasAGapThere(Kind kind) {
    assertThat(ChartSpec.of(figure(kind), "", TEXTS).series())
        .extracting(
            line ->
                line.points().stream()
                    .map(point -> told(point.label(), point.y(), point.quality()))
                    .toList())
        .containsExactly(HORTEN, NOME);
  }

  @ParameterizedTest
  @EnumSource(names = {"LINE", "MULTIPLES"})
  void theTableNamesIt(Kind kind) {
    assertThat(FigureTable.of(figure(kind), TEXTS).rows())
        .extracting(row -> row.stream().map(FigureTable.Cell::text).toList())
        .containsExactly(
            List.of("2016", "1,0", "mangler"),
            List.of("2017", "mangler", "mangler"),
            List.of("2018", "3,0", "5,0"),
            List.of("2019", "skjermet", "mangler"));
  }

  @ParameterizedTest
  @EnumSource(names = {"LINE", "MULTIPLES"})
  void theJsonHasIt(Kind kind) {
    assertThat(FigureJson.of(figure(kind), List.of(), TEXTS).series())
        .extracting(
            line ->
                line.points().stream()
                    .map(point -> told(point.x(), point.y(), point.quality()))
                    .toList())
        .containsExactly(HORTEN, NOME);
  }

  @ParameterizedTest
  @EnumSource(names = {"LINE", "MULTIPLES"})
  void theCsvHasARowForIt(Kind kind) {
    assertThat(FigureCsv.write(figure(kind), TEXTS).lines())
        .filteredOn(line -> line.startsWith("Horten,"))
        .hasSize(4)
        .anyMatch(line -> line.startsWith("Horten,2017,,2017,,,") && line.contains(",mangler,"))
        .anyMatch(line -> line.startsWith("Horten,2019,,2019,,,") && line.contains(",skjermet,"));
  }
}
