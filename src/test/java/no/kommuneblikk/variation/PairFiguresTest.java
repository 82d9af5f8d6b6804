package no.kommuneblikk.variation;

import static no.kommuneblikk.variation.Sampled.TEXTS;
import static no.kommuneblikk.variation.Sampled.labels;
import static no.kommuneblikk.variation.Sampled.plain;
import static no.kommuneblikk.variation.Sampled.y;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.ReadingSample;
import no.kommuneblikk.selection.FundingKey;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairFiguresTest {

  private static final String FREE = "frie-midler-sosialhjelp";
  private static final String GRANTS = "tilskudd-765-62";
  private static final String INCOME = "medianinntekt";

  private static Twins.Candidate candidate(
      int number, double inhabitants, double free, @Nullable Double grants, double growth) {
    return candidate(number, inhabitants, free, grants, growth, Quality.REPORTED);
  }

  private static Twins.Candidate candidate(
      int number,
      double inhabitants,
      double free,
      @Nullable Double grants,
      double growth,
      Quality quality) {
    var name = "K" + number;
    return new Twins.Candidate(
        new Measured(
            new Municipality(2020, "" + number, name, name, "38", (int) inhabitants, 11, 3),
            SizeGroup.SMALL,
            0.0,
            growth,
            inhabitants,
            growth * inhabitants / 10_000,
            quality),
        growth * inhabitants / 10_000,
        inhabitants,
        free,
        grants,
        Quality.ESTIMATED);
  }

  private static List<List<String>> names(List<Twins> pairs) {
    return pairs.stream()
        .map(pair -> List.of(pair.more().growth().name(), pair.less().growth().name()))
        .toList();
  }

  @Nested
  class Pairs {

    @Test
    void areOfLikeSizeAndLikeMoneyAndTheOneThatGrewMostComesFirst() {
      assertThat(
              names(
                  shown(
                      List.of(
                          candidate(1, 10_000, 100, null, -2),
                          candidate(2, 12_500, 110, null, 8),
                          candidate(3, 12_501, 100, null, 20),
                          candidate(4, 10_000, 111, null, 20)))))
          .containsExactly(List.of("K3", "K2"));
    }

    @Test
    void needADifferenceOfMoreThanAFewPosts() {
      // 25 per 10 000 are 2.5 posts in 1 000 inhabitants and 5 in 2 000
      assertThat(shown(List.of(candidate(1, 1_000, 9, null, 0), candidate(2, 1_000, 9, null, 25))))
          .isEmpty();
      assertThat(shown(List.of(candidate(1, 2_000, 9, null, 0), candidate(2, 2_000, 9, null, 25))))
          .hasSize(1);
      assertThat(
              shown(List.of(candidate(1, 90_000, 9, null, 0), candidate(2, 90_000, 9, null, 1.9))))
          .isEmpty();
    }

    @Test
    void areNotMadeOfOneWithGrantsAndOneWithoutAFigure() {
      assertThat(
              shown(List.of(candidate(1, 9_000, 100, 0.0, 0), candidate(2, 9_000, 100, null, 25))))
          .isEmpty();
      assertThat(
              shown(List.of(candidate(1, 9_000, 100, 50.0, 0), candidate(2, 9_000, 150, 0.0, 25))))
          .hasSize(1);
    }

    @Test
    void areWithoutCarriedForwardFiguresWhereThatCanBe() {
      var four =
          List.of(
              candidate(1, 9_000, 100, null, 0),
              candidate(2, 9_000, 100, null, 10),
              candidate(3, 9_000, 100, null, 50, Quality.CARRIED_FORWARD),
              candidate(4, 9_000, 100, null, -50, Quality.CARRIED_FORWARD));
      assertThat(names(shown(four))).containsExactly(List.of("K3", "K4"), List.of("K2", "K1"));
    }

    @Test
    void areNoneOfMunicipalitiesWithoutMoneyOrInhabitants() {
      assertThat(shown(List.of(candidate(1, 9_000, 0, null, 0), candidate(2, 9_000, 0, null, 25))))
          .isEmpty();
      assertThat(shown(List.of())).isEmpty();
    }

    private static List<Twins> shown(List<Twins.Candidate> candidates) {
      return Twins.among(candidates).shown();
    }

    /** By hand: four that are all alike make six pairs, and two of those share nobody. */
    @Test
    void areCountedWhetherTheyAreShownOrNot() {
      var found =
          Twins.among(
              List.of(
                  candidate(1, 9_000, 100, null, 0),
                  candidate(2, 9_000, 100, null, 10),
                  candidate(3, 9_000, 100, null, 20),
                  candidate(4, 9_000, 100, null, 30),
                  candidate(5, 90_000, 100, null, 30)));
      assertThat(found.shown()).hasSize(2);
      assertThat(found.qualified()).hasSize(6);
      assertThat(found.alsoIn(found)).isEqualTo(2);
      assertThat(found.possible()).isEqualTo(10);
    }

    private static List<Twins.Candidate> many(int seed) {
      var random = new Random(seed);
      return IntStream.range(0, 200)
          .mapToObj(
              i ->
                  candidate(
                      3000 + i,
                      2_000 + random.nextInt(60_000),
                      200 + random.nextInt(200),
                      random.nextBoolean() ? null : random.nextInt(100) * 1.0,
                      random.nextGaussian() * 8,
                      random.nextInt(4) == 0 ? Quality.CARRIED_FORWARD : Quality.REPORTED))
          .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void keepTheirLimitsAndShareNobodyInWhateverOrderTheyAreFound(int seed) {
      var candidates = new ArrayList<>(many(seed));
      var pairs = shown(candidates);
      assertThat(pairs).hasSize(Twins.MOST);
      assertThat(
              pairs.stream()
                  .flatMap(pair -> Stream.of(pair.more(), pair.less()))
                  .map(one -> one.growth().number()))
          .doesNotHaveDuplicates();
      for (var pair : pairs) {
        var size = pair.more().inhabitants() / pair.less().inhabitants();
        var money = pair.more().money() / pair.less().money();
        assertThat(Math.max(size, 1 / size)).isLessThanOrEqualTo(1.25 + 1e-9);
        assertThat(Math.max(money, 1 / money)).isLessThanOrEqualTo(1.10 + 1e-9);
        assertThat(pair.difference()).isGreaterThanOrEqualTo(2);
      }
      assertThat(pairs).extracting(pair -> -pair.difference()).isSorted();
      Collections.shuffle(candidates, new Random(seed));
      assertThat(names(shown(candidates))).isEqualTo(names(pairs));
    }
  }

  private static ReadingSample money() {
    return new ReadingSample()
        .staffing()
        .measure(FREE, "mnok", Indicator.Kind.AMOUNT, false)
        .growth("3001", "38", SizeGroup.MEDIUM, 10_000, 40, 52)
        .growth("3002", "46", SizeGroup.MEDIUM, 10_000, 40, 37)
        .value(FREE, "3001", 2016, 1.0)
        .value(FREE, "3001", 2020, 1.0)
        .value(FREE, "3002", 2016, 1.0)
        .value(FREE, "3002", 2020, 1.1);
  }

  @Nested
  class UnlikeGrowthOfLikeMoney {

    /** By hand: by population the one has 200 kroner each and the other 240, which is not alike. */
    @Test
    void saysHowManyPairsTheOtherKeyWouldFind() {
      var other = "frie-midler-folketall";
      var figure =
          UnlikeGrowth.draw(
              money()
                  .growth("3003", "46", SizeGroup.MEDIUM, 10_000, 40, 37)
                  .value(FREE, "3003", 2016, 1.0)
                  .value(FREE, "3003", 2020, 1.0)
                  .measure(other, "mnok", Indicator.Kind.AMOUNT, false)
                  .value(other, "3001", 2016, 1.0)
                  .value(other, "3001", 2020, 1.0)
                  .value(other, "3002", 2016, 1.0)
                  .value(other, "3002", 2020, 1.4)
                  .value(other, "3003", 2016, 1.0)
                  .value(other, "3003", 2020, 1.0)
                  .reading(),
              TEXTS);
      assertThat(plain(figure.title())).startsWith("2 av 3 mulige par");
      assertThat(figure.notes())
          .contains(
              "Tabellen viser ett av 2 par: de lengst fra hverandre, uten at noen kommune er med to"
                  + " ganger. I alle parene kan samme kommune være med flere ganger.")
          .anyMatch(note -> note.startsWith("Fordeles de frie midlene etter folketall i stedet"))
          .anyMatch(note -> note.contains("er det 1 slike par"));
    }

    @Test
    void isATableOfPairsThatIsNoRanking() {
      var figure = UnlikeGrowth.draw(money().reading(), TEXTS);
      assertThat(plain(figure.title()))
          .isEqualTo(
              "Ett av 1 mulige par har like midler (anslag etter sosialhjelpsmottakere) og vokste ulikt i årsverk per 10 000"
                  + " innbyggere");
      assertThat(labels(figure, 0)).containsExactly("K3001", "K3002");
      assertThat(y(figure, 2, 0)).isCloseTo(200, within(1e-9));
      assertThat(y(figure, 2, 1)).isCloseTo(210, within(1e-9));
      assertThat(y(figure, 4, 0)).isEqualTo(15);
      assertThat(figure.notes().getFirst())
          .contains("Hva gjorde de ulikt?", "ingen rangering", "samvariasjon er ikke årsak");
      assertThat(figure.notes())
          .anyMatch(note -> note.startsWith("Frie midler per kommune er aldri publisert"))
          .anyMatch(note -> note.endsWith("Det er ikke lastet inn tilskudd."));
    }

    @Test
    void countsGrantsWhereThereAreFigures() {
      var figure =
          UnlikeGrowth.draw(
              money()
                  .measure(GRANTS, "mnok", Indicator.Kind.AMOUNT, true)
                  .value(GRANTS, "3001", 2018, 0.5)
                  .value(GRANTS, "3002", 2018, 0.4)
                  .reading(),
              TEXTS);
      assertThat(y(figure, 2, 0)).isCloseTo(250, within(1e-9));
      assertThat(figure.series().get(2).points().getFirst().note())
          .isEqualTo("av dette tilskudd 50");
      assertThat(plain(figure.title()))
          .contains(
              "har like midler (anslag etter sosialhjelpsmottakere, medregnet tilskudd) og vokste ulikt");
    }

    private static List<Quality> qualities(Figure figure, int column) {
      return figure.series().get(column).points().stream().map(Point::quality).toList();
    }

    /** Generated grants make the money generated; what SSB counts is reported all the same. */
    @Test
    void saysOfEachValueWhatItIsMadeOf() {
      var real = UnlikeGrowth.draw(money().reading(), TEXTS);
      assertThat(qualities(real, 0)).containsOnly(Quality.DERIVED);
      assertThat(qualities(real, 1)).containsOnly(Quality.REPORTED);
      assertThat(qualities(real, 2)).containsOnly(Quality.REPORTED);
      assertThat(qualities(real, 4)).containsOnly(Quality.DERIVED);
      var generated =
          UnlikeGrowth.draw(
              money()
                  .measure(GRANTS, "mnok", Indicator.Kind.AMOUNT, true)
                  .value(GRANTS, "3001", 2018, 0.5)
                  .value(GRANTS, "3002", 2018, 0.4)
                  .reading(),
              TEXTS);
      assertThat(qualities(generated, 0)).containsOnly(Quality.ILLUSTRATION);
      assertThat(qualities(generated, 1)).containsOnly(Quality.REPORTED);
      assertThat(qualities(generated, 2)).containsOnly(Quality.ILLUSTRATION);
      assertThat(qualities(generated, 4)).containsOnly(Quality.DERIVED);
    }

    @Test
    void aDifferenceOfGeneratedGrowthIsGenerated() {
      var sample =
          new ReadingSample()
              .measure("arsverk", "fte", Indicator.Kind.COUNT, true)
              .measure(FREE, "mnok", Indicator.Kind.AMOUNT, false)
              .growth("3001", "38", SizeGroup.MEDIUM, 10_000, 40, 52)
              .growth("3002", "46", SizeGroup.MEDIUM, 10_000, 40, 37)
              .value(FREE, "3001", 2016, 1.0)
              .value(FREE, "3002", 2016, 1.0);
      var figure = UnlikeGrowth.draw(sample.reading(), TEXTS);
      assertThat(qualities(figure, 0)).containsOnly(Quality.ILLUSTRATION);
      assertThat(qualities(figure, 1)).containsOnly(Quality.REPORTED);
      assertThat(qualities(figure, 3)).containsOnly(Quality.ILLUSTRATION);
      assertThat(qualities(figure, 4)).containsOnly(Quality.ILLUSTRATION);
    }

    /** By population everybody gets about the same, so that like money picks nobody out. */
    @Test
    void isNotShownWhereAllGotAlike() {
      var sample =
          new ReadingSample().staffing().measure(FREE, "mnok", Indicator.Kind.AMOUNT, false);
      for (var i = 0; i < 8; i++) {
        var number = String.valueOf(3001 + i);
        sample
            .growth(number, "38", SizeGroup.MEDIUM, 10_000, 40, 40 + 3 * i)
            .value(FREE, number, 2016, 2.51 + i / 100.0);
      }
      assertThat(UnlikeGrowth.draw(sample.reading(), TEXTS).absence())
          .startsWith("Alle kommunene i utvalget får nesten like mye per innbygger");
    }

    @Test
    void saysWhenThereAreNoPairsOrNoFigures() {
      var one =
          new ReadingSample()
              .staffing()
              .measure(FREE, "mnok", Indicator.Kind.AMOUNT, false)
              .growth("3001", "38", SizeGroup.MEDIUM, 10_000, 40, 52)
              .value(FREE, "3001", 2016, 1.0);
      assertThat(UnlikeGrowth.draw(one.reading(), TEXTS).absence())
          .startsWith("Utvalget har bare én kommune med tall, og et par trenger to.");
      var none = new ReadingSample().staffing().measure(FREE, "mnok", Indicator.Kind.AMOUNT, false);
      assertThat(UnlikeGrowth.draw(none.reading(), TEXTS).isEmpty()).isTrue();
    }
  }

  @Nested
  class OneMeasureAgainstAnother {

    /** Income that rises by 10 000 for each post, with one where it is not known. */
    private static ReadingSample related(int n) {
      var sample =
          new ReadingSample().staffing().measure(INCOME, "nok", Indicator.Kind.RATE, false);
      for (var i = 0; i < n; i++) {
        var number = String.valueOf(3001 + i);
        sample
            .growth(number, "38", SizeGroup.SMALL, 10_000, 40, 40 + i)
            .value(INCOME, number, 2020, 400_000 + 10_000.0 * i);
      }
      return sample.growth("3999", "38", SizeGroup.SMALL, 10_000, 40, 41);
    }

    private static Figure draw(ReadingSample sample) {
      return Relation.draw(
          sample.reading(
              draft -> draft.plotting = draft.plotting.withAxes(Quantity.level(INCOME), null)),
          TEXTS);
    }

    @Test
    void hasALineWhereItExplainsSomething() {
      var figure = draw(related(8));
      assertThat(figure.series())
          .extracting(Series::role)
          .containsExactly(SeriesRole.SIZE_SMALL, SeriesRole.TREND);
      assertThat(figure.series().get(1).name()).isEqualTo("robust linje, R² = 1,00");
      assertThat(figure.series().get(1).points())
          .extracting(point -> Objects.requireNonNull(point.x()))
          .containsExactly(400_000.0, 470_000.0);
      assertThat(y(figure, 1, 1)).isCloseTo(7, within(1e-9));
      assertThat(figure.title())
          .isEqualTo(
              "Det er samvariasjon mellom medianinntekt etter skatt og endring i årsverk blant små"
                  + " kommuner (stiger sammen, R² = 1,00)");
    }

    @Test
    void hasNoLineOfFewerThanEight() {
      var figure = draw(related(7));
      assertThat(figure.series()).extracting(Series::role).containsExactly(SeriesRole.SIZE_SMALL);
      assertThat(figure.title()).startsWith("Færre enn 8 kommuner i hver gruppe");
    }

    @Test
    void listsWhomItLeavesOutWithoutAPlaceInTheDrawing() {
      var figure = draw(related(8));
      var last = figure.series().getFirst().points().getLast();
      assertThat(last.label()).isEqualTo("K3999");
      assertThat(last.y()).isNull();
      assertThat(last.quality()).isEqualTo(Quality.MISSING);
      assertThat(figure.basis().n()).isEqualTo(8);
      assertThat(figure.notes())
          .contains("Medianinntekt etter skatt: 1 kommune mangler tall og er utelatt: K3999.")
          .contains("R²: Små kommuner 1,00 (n = 8).");
    }

    @Test
    void saysWhenThereIsNothingToSee() {
      assertThat(draw(related(0)).isEmpty()).isTrue();
    }

    /** Eight with free funds by population: 251 to 258 kroner, and growth that follows it. */
    private static ReadingSample byPopulation() {
      var sample =
          new ReadingSample()
              .staffing()
              .measure("frie-midler-folketall", "mnok", Indicator.Kind.AMOUNT, false);
      for (var i = 0; i < 8; i++) {
        var number = String.valueOf(3001 + i);
        sample
            .growth(number, "38", SizeGroup.SMALL, 10_000, 40, 40 + i)
            .value("frie-midler-folketall", number, 2020, 2.51 + i / 100.0);
      }
      return sample;
    }

    private static void assertRefused(Figure figure) {
      assertThat(figure.series()).extracting(Series::role).doesNotContain(SeriesRole.TREND);
      assertThat(figure.series().getFirst().points()).isNotEmpty();
      assertThat(figure.title()).contains("er ikke regnet ut: ").doesNotContain("R²");
      assertThat(figure.notes()).noneMatch(note -> note.startsWith("R²: "));
    }

    @Test
    void isRefusedWhereAnAxisHardlyVaries() {
      var figure =
          Relation.draw(byPopulation().reading(draft -> draft.key = FundingKey.POPULATION), TEXTS);
      assertRefused(figure);
      assertThat(figure.title()).endsWith("den første er nesten lik i alle kommunene");
      assertThat(figure.notes().getFirst())
          .startsWith(
              "Ny vekst i frie midler (nøkkel folketall) er nesten lik i alle kommunene her");
    }

    @Test
    void isRefusedWhereBothAreCounts() {
      var figure = Relation.draw(money().reading(draft -> draft.per = Per.COUNT), TEXTS);
      assertRefused(figure);
      assertThat(figure.notes().getFirst()).contains("store kommuner har mest av begge");
    }

    @Test
    void isRefusedWhereBothArePerInhabitantAndSaysWhatToChoose() {
      var figure = Relation.draw(money().reading(), TEXTS);
      assertRefused(figure);
      assertThat(figure.notes().getFirst())
          .contains("deler tall: folketall.")
          .endsWith(
              "Velg «Indeks» under «Vis som», så regnes endringen i prosent og deler ingenting"
                  + " med den andre.");
    }

    @Test
    void isAllowedBetweenMoneyEachAndGrowthInPercent() {
      var sample =
          new ReadingSample().staffing().measure(FREE, "mnok", Indicator.Kind.AMOUNT, false);
      for (var i = 0; i < 8; i++) {
        var number = String.valueOf(3001 + i);
        sample
            .growth(number, "38", SizeGroup.SMALL, 10_000, 40, 40 + i)
            .value(FREE, number, 2020, 2.0 + i);
      }
      assertThat(Relation.draw(sample.reading(draft -> draft.per = Per.CHANGE), TEXTS).series())
          .extracting(Series::role)
          .containsExactly(SeriesRole.SIZE_SMALL, SeriesRole.TREND);
      assertRefused(Relation.draw(sample.reading(), TEXTS));
    }
  }
}
