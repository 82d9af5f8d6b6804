package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Municipalities that are highlighted are seen in every figure that can be about them. */
@ProductTest
class HighlightingTest {

  private static final Selection PLAIN = Selection.DEFAULT;
  private static final Selection PICKED =
      PLAIN.with(draft -> draft.highlighted = List.of("3816", "3801"));

  @Autowired FigureCatalog catalog;

  /** Tables that list some of many, with a row more for each. */
  private static final List<String> LISTS =
      List.of("variasjon-bevegelser", "variasjon-mot-strommen");

  /** Pairs are marked where one of them is in one, and notes and names are told at their places. */
  private static final List<String> TOLD =
      List.of("mal-vurderinger", "midler-frie-lopende", "variasjon-par");

  /** Figures in which a municipality has no value, and why. */
  private static final Map<String, String> OF_NONE =
      Map.of(
          "landet-arsverk", "published for the country alone",
          "landet-brukere", "published for the country alone",
          "landet-mal", "Fafo's ratings are of the country and never of a municipality",
          "landet-midler", "announced for the country alone",
          "midler-kontroll", "checks the keys by what is published of one county",
          "variasjon-andeler", "shares of the variance between all municipalities",
          "variasjon-videreforte", "growth of groups with and without the carried forward");

  private static final Set<String> WITHOUT = OF_NONE.keySet();

  private static final List<String> DRAWN =
      List.of(
          "arsverk-utvikling",
          "arsverk-vekst-grupper",
          "arsverk-vekst",
          "arsverk-spredning",
          "folketall",
          "kart",
          "kommune-arsverk",
          "kommune-folketall",
          "kommune-midler",
          "kommune-netto",
          "kommune-plass",
          "kommune-tilskudd",
          "kommune-vurderinger",
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
          "stillinger-regnskap",
          "stillinger-scenario",
          "stillinger-varighet",
          "variasjon-folketall",
          "variasjon-sammenheng",
          "variasjon-spredning");

  /** Whoever makes a figure says here what it does with highlighted municipalities. */
  @Test
  void everyFigureIsInOneOfTheLists() {
    assertThat(Stream.of(LISTS, TOLD, WITHOUT, DRAWN).flatMap(Collection::stream))
        .containsExactlyInAnyOrderElementsOf(catalog.all().stream().map(FigureSource::id).toList());
  }

  @ParameterizedTest
  @FieldSource("DRAWN")
  void bothStandInTheFigure(String id) {
    var figure = figure(id, of(id, PICKED));
    assertThat(Stream.concat(names(figure), codes(figure)))
        .anyMatch(it -> it.matches("3816|Nome(: .*)?"));
    assertThat(Stream.concat(names(figure), codes(figure)))
        .anyMatch(it -> it.matches("3801|Horten(: .*)?"));
  }

  @ParameterizedTest
  @FieldSource("WITHOUT")
  void othersAreTheSameAndHaveTheSameAddress(String id) {
    assertThat(figure(id, of(id, PICKED))).isEqualTo(figure(id, of(id, PLAIN)));
  }

  @ParameterizedTest
  @FieldSource("LISTS")
  void aListHasARowForEachBelowThoseItListsByItself(String id) {
    var plain = figure(id, PLAIN);
    var picked = figure(id, PICKED);
    var rows = FigureTable.of(picked, Sample.TEXTS).rows();
    assertThat(rows.subList(0, FigureTable.of(plain, Sample.TEXTS).rows().size()))
        .extracting(row -> row.getFirst().area())
        .containsExactlyElementsOf(
            FigureTable.of(plain, Sample.TEXTS).rows().stream()
                .map(row -> row.getFirst().area())
                .toList());
    assertThat(rows)
        .filteredOn(row -> row.getFirst().highlight() > 0)
        .extracting(row -> row.getFirst().area())
        .containsExactlyInAnyOrder("3816", "3801");
    assertThat(picked.finding()).isEqualTo(plain.finding());
    assertThat(picked.basis()).isEqualTo(plain.basis());
    assertThat(FigureWords.of(picked, Sample.TEXTS)).isEqualTo(FigureWords.of(plain, Sample.TEXTS));
  }

  @Test
  void theRowInAListHasTheValuesOfTheDot() {
    var row = highlighted(figure("variasjon-bevegelser", PICKED).series().getFirst(), "3801");
    var dot = highlighted(figure("arsverk-vekst", PICKED).series().getFirst(), "3801");
    assertThat(value(row)).isCloseTo(value(dot) - from(dot), within(1e-9));
  }

  @Test
  void aPairIsMarkedWhereOneOfThemIsInIt() {
    var plain = figure("variasjon-par", PLAIN);
    var listed = plain.series().getFirst().points().getFirst();
    var number = Objects.requireNonNull(listed.code());
    var picked = figure("variasjon-par", PLAIN.with(draft -> draft.highlighted = List.of(number)));
    assertThat(picked.series()).isEqualTo(plain.series());
    assertThat(FigureTable.of(picked, Sample.TEXTS).rows())
        .filteredOn(row -> row.getFirst().highlight() > 0)
        .extracting(row -> row.getFirst().text())
        .containsExactly(listed.label());
  }

  /** The line or bars are those of its own profile, in the colour it has in that of its place. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kommune-arsverk",
        "kommune-folketall",
        "kommune-midler",
        "kommune-netto",
        "kommune-tilskudd"
      })
  void theLineInAnothersProfileIsThatOfItsOwn(String id) {
    var figure = figure(id, of(id, PICKED));
    var own = figure(id, PLAIN.with(draft -> draft.municipality = "3801")).series().getFirst();
    assertThat(series(figure, "Horten").points()).extracting(Point::y).isEqualTo(values(own));
    assertThat(series(figure, "Horten").points()).extracting(Point::highlight).containsOnly(3);
    assertThat(figure.finding()).isEqualTo(figure(id, of(id, PLAIN)).finding());
    assertThat(figure.basis()).isEqualTo(figure(id, of(id, PLAIN)).basis());
    assertThat(FigureWords.of(figure, Sample.TEXTS))
        .containsAll(FigureWords.of(figure(id, of(id, PLAIN)), Sample.TEXTS));
  }

  /** A bar for each in the rows of the one in focus: none of the rows becomes that of another. */
  @Test
  void barsOfAnotherStandInTheSameRows() {
    var table =
        FigureTable.of(figure("kommune-midler", of("kommune-midler", PICKED)), Sample.TEXTS);
    assertThat(table.rows()).hasSize(2).allMatch(row -> row.getFirst().area().isEmpty());
    assertThat(table.columns())
        .filteredOn(FigureTable.Column::focus)
        .extracting(FigureTable.Column::title)
        .containsExactly("Nome", "Horten");
  }

  @Test
  void ratingsOfAnotherStandInTheirOwnColumnsWithWhoRatedAndWhy() {
    var id = "kommune-vurderinger";
    var figure = figure(id, of(id, PICKED));
    var own = figure(id, PLAIN.with(draft -> draft.municipality = "3801"));
    var plain = figure(id, of(id, PLAIN));
    assertThat(FigureTable.of(figure, Sample.TEXTS).columns())
        .filteredOn(FigureTable.Column::focus)
        .extracting(FigureTable.Column::title)
        .contains("Horten: " + own.series().getFirst().name());
    assertThat(series(figure, "Horten: " + own.series().getFirst().name()).points())
        .extracting(Point::code)
        .isEqualTo(own.series().getFirst().points().stream().map(Point::code).toList());
    assertThat(figure.title()).isEqualTo(plain.title());
    assertThat(FigureWords.of(figure, Sample.TEXTS))
        .containsAll(FigureWords.of(plain, Sample.TEXTS));
  }

  /** It has a dot of its own, and the group is the same: its places, its spread, its n. */
  @Test
  void whoIsOutsideTheComparisonGroupIsShownBesideIt() {
    var id = "kommune-plass";
    var horten =
        PLAIN.with(
            draft -> {
              draft.municipality = "3801";
              draft.against = ComparisonGroup.COUNTY;
            });
    var plain = figure(id, horten);
    var figure = figure(id, horten.with(draft -> draft.highlighted = List.of("3816", "4601")));
    assertThat(figure.series().getLast().points())
        .extracting(Point::label, Point::highlight)
        .containsExactly(Tuple.tuple("Bergen", 3));
    assertThat(figure.title()).isEqualTo(plain.title());
    assertThat(figure.basis()).isEqualTo(plain.basis());
    assertThat(figure.series().getFirst().spread()).isEqualTo(plain.series().getFirst().spread());
    assertThat(FigureWords.of(figure, Sample.TEXTS))
        .containsAll(FigureWords.of(plain, Sample.TEXTS))
        .anyMatch(told -> told.contains("Bergen har ") && told.contains("utenfor "));
  }

  /** Four have colours, and the one that the profile is about is one of them. */
  @Test
  void whoHasNoColourLeftInAProfileIsTold() {
    var figure =
        figure(
            "kommune-folketall",
            PLAIN.with(
                draft -> {
                  draft.municipality = "3811";
                  draft.highlighted = List.of("3816", "3801", "0301", "4601");
                }));
    assertThat(names(figure)).contains("Nome", "Horten", "Oslo").doesNotContain("Bergen");
    assertThat(figure.notes()).anyMatch(note -> note.contains("ikke vist her: Bergen."));
  }

  @Test
  void theAccountHasAColumnForEachBesideTheSameTitle() {
    var figure = figure("stillinger-regnskap", PICKED);
    assertThat(FigureTable.of(figure, Sample.TEXTS).columns())
        .filteredOn(FigureTable.Column::focus)
        .extracting(FigureTable.Column::title)
        .containsExactly("Nome", "Horten");
    assertThat(figure.finding()).isEqualTo(figure("stillinger-regnskap", PLAIN).finding());
    assertThat(series(figure, "Horten").points())
        .extracting(Point::y)
        .isEqualTo(
            values(
                figure("stillinger-regnskap", PLAIN.with(draft -> draft.municipality = "3801"))
                    .series()
                    .getFirst()));
  }

  /** At the rating that it has in the matrix. */
  @Test
  void aRatingIsMarkedWithTheNameOfWhoHasIt() {
    var matrix = series(figure("mal-matrise", PICKED), "Horten");
    var marked =
        figure("mal-vurderinger", PICKED).series().stream()
            .flatMap(
                rating ->
                    rating.points().stream()
                        .filter(point -> String.valueOf(point.note()).contains("Horten"))
                        .map(point -> point.label() + " – " + rating.name()));
    assertThat(marked)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            matrix.points().stream()
                .filter(point -> value(point) == 1)
                .filter(point -> !String.valueOf(point.code()).endsWith("not_rated"))
                .map(Point::label)
                .toList());
    var outside = PICKED.with(draft -> draft.counties = List.of("18"));
    assertThat(figure("mal-vurderinger", outside).series())
        .flatExtracting(Series::points)
        .extracting(point -> String.valueOf(point.note()))
        .anyMatch(note -> note.contains("Horten (utenfor utvalget)"));
  }

  @Test
  void runningFreeFundsOfEachAreToldBelow() {
    assertThat(figure("midler-frie-lopende", PICKED).notes())
        .anyMatch(note -> note.startsWith("Nome: "))
        .anyMatch(note -> note.startsWith("Horten: "));
    assertThat(figure("midler-frie-lopende", PICKED).series())
        .isEqualTo(figure("midler-frie-lopende", PLAIN).series());
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
        .allMatch(point -> point.code() != null && point.code().startsWith("1:"))
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
      assertThat(picked.finding()).isEqualTo(plain.finding());
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

  /** A profile is of a third municipality, seen against its county, where both lie. */
  private static Selection of(String id, Selection selection) {
    return id.startsWith("kommune-")
        ? selection.with(
            draft -> {
              draft.municipality = "3811";
              draft.against = ComparisonGroup.COUNTY;
            })
        : selection;
  }

  private static Point highlighted(Series series, String number) {
    return series.points().stream()
        .filter(point -> number.equals(point.code()))
        .findFirst()
        .orElseThrow();
  }

  private static double value(Point point) {
    return Objects.requireNonNull(point.y());
  }

  private static double from(Point point) {
    return Objects.requireNonNull(point.from());
  }

  private static List<@Nullable Double> values(Series series) {
    return series.points().stream().<@Nullable Double>map(Point::y).toList();
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
