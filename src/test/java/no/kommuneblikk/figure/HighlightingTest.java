package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Municipalities that are highlighted are seen in every figure that has room for one. */
@ProductTest
class HighlightingTest {

  private static final Selection PLAIN = Selection.DEFAULT;
  private static final Selection PICKED =
      PLAIN.with(draft -> draft.highlighted = List.of("3816", "3801"));

  @Autowired FigureCatalog catalog;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arsverk-utvikling",
        "arsverk-vekst-grupper",
        "arsverk-vekst",
        "arsverk-spredning",
        "folketall",
        "kart",
        "mal-matrise",
        "midler-arsverk",
        "midler-frie",
        "midler-frie-innbygger",
        "midler-frie-tilskudd",
        "midler-netto",
        "midler-tilskudd",
        "sammenlign",
        "sammenlign-utvikling",
        "stillinger-kommuner",
        "stillinger-midler",
        "stillinger-varighet",
        "variasjon-folketall",
        "variasjon-sammenheng",
        "variasjon-spredning"
      })
  void bothStandInTheFigure(String id) {
    var figure = figure(id, PICKED);
    assertThat(Stream.concat(names(figure), codes(figure))).anyMatch(it -> it.matches("3816|Nome"));
    assertThat(Stream.concat(names(figure), codes(figure)))
        .anyMatch(it -> it.matches("3801|Horten"));
  }

  /** A line beside groups is the municipality's own: the change of its profile and of its dot. */
  @Test
  void theLineOfAMunicipalityIsItsOwnFigure() {
    var horten = series(figure("arsverk-utvikling", PICKED), "Horten");
    var dot =
        figure("arsverk-vekst", PICKED).series().getFirst().points().stream()
            .filter(point -> "3801".equals(point.code()))
            .findFirst()
            .orElseThrow();
    assertThat(in(horten, "2020").y()).isEqualTo(dot.y());
    assertThat(in(horten, "2016").y()).isEqualTo(dot.from());
    assertThat(in(horten, "2020").highlight()).isEqualTo(2);
    assertThat(in(series(figure("arsverk-utvikling", PICKED), "Nome"), "2020").highlight())
        .isEqualTo(1);
  }

  /** Horten had 27 351 inhabitants on 1 January 2020. */
  @Test
  void theInhabitantsOfAHighlightedMunicipalityAreItsOwn() {
    assertThat(in(series(figure("folketall", PICKED), "Horten"), "2020").y()).isEqualTo(27_351);
  }

  @Test
  void ratingsOfAHighlightedMunicipalityAreCountedForItAlone() {
    assertThat(series(figure("mal-matrise", PICKED), "Horten").points())
        .filteredOn(point -> point.label().startsWith("1"))
        .extracting(Point::y)
        .containsOnlyOnce(1.0)
        .allMatch(count -> count == 0 || count == 1);
  }

  /** It stands beside the groups and is none of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "arsverk-utvikling",
        "arsverk-vekst-grupper",
        "folketall",
        "mal-matrise",
        "midler-frie",
        "midler-frie-innbygger",
        "midler-netto",
        "midler-tilskudd"
      })
  void findingAndBasisStayThoseOfTheGroups(String id) {
    for (var per : Per.values()) {
      var plain = figure(id, PLAIN.with(draft -> draft.per = per));
      var picked = figure(id, PICKED.with(draft -> draft.per = per));
      assertThat(picked.title()).isEqualTo(plain.title());
      assertThat(picked.basis()).isEqualTo(plain.basis());
      assertThat(FigureWords.of(picked, Sample.TEXTS))
          .containsAll(FigureWords.of(plain, Sample.TEXTS));
    }
  }

  @Test
  void theTableMarksTheRowOrTheColumn() {
    assertThat(FigureTable.of(figure("arsverk-vekst", PICKED), Sample.TEXTS).rows())
        .filteredOn(row -> row.getFirst().highlight() > 0)
        .extracting(row -> row.getFirst().text())
        .containsExactlyInAnyOrder("Nome", "Horten");
    assertThat(FigureTable.of(figure("arsverk-vekst-grupper", PICKED), Sample.TEXTS).rows())
        .filteredOn(row -> row.getFirst().highlight() > 0)
        .extracting(row -> row.getFirst().area())
        .containsExactlyInAnyOrder("3816", "3801");
    assertThat(FigureTable.of(figure("arsverk-utvikling", PICKED), Sample.TEXTS).columns())
        .filteredOn(FigureTable.Column::focus)
        .extracting(FigureTable.Column::title)
        .containsExactlyInAnyOrder("Nome", "Horten");
  }

  private Figure figure(String id, Selection selection) {
    return catalog.figure(id, selection, Sample.TEXTS);
  }

  private static Stream<String> names(Figure figure) {
    return figure.series().stream().map(Series::name);
  }

  private static Stream<String> codes(Figure figure) {
    return figure.series().stream()
        .flatMap(series -> series.points().stream())
        .filter(point -> point.highlight() > 0)
        .flatMap(point -> Stream.ofNullable(point.code()));
  }

  private static Series series(Figure figure, String name) {
    return figure.series().stream()
        .filter(series -> series.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Point in(Series series, String year) {
    return series.points().stream()
        .filter(point -> point.label().equals(year))
        .findFirst()
        .orElseThrow();
  }
}
