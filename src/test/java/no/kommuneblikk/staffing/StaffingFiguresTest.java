package no.kommuneblikk.staffing;

import static no.kommuneblikk.staffing.StaffingSample.GENERATED;
import static no.kommuneblikk.staffing.StaffingSample.POPULATION;
import static no.kommuneblikk.staffing.StaffingSample.REPORTED;
import static no.kommuneblikk.staffing.StaffingSample.SIZES;
import static no.kommuneblikk.staffing.StaffingSample.TEXTS;
import static no.kommuneblikk.staffing.StaffingSample.plain;
import static no.kommuneblikk.staffing.StaffingSample.selection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.kommuneblikk.context.PublishedFact;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureDescription;
import no.kommuneblikk.figure.FigureTable;
import no.kommuneblikk.figure.FigureWords;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.NationalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StaffingFiguresTest {

  private static Selection per(Per per) {
    return selection(draft -> draft.per = per);
  }

  /** Of the points from 2016 to 2020. */
  private static final int LAST = 4;

  private static double y(Figure figure, int series, int point) {
    return Objects.requireNonNull(figure.series().get(series).points().get(point).y());
  }

  private static Stream<Point> points(Figure figure) {
    return figure.series().stream().map(Series::points).flatMap(List::stream);
  }

  private static void assertDrawable(Figure figure) {
    assertThat(points(figure))
        .allSatisfy(
            point -> {
              for (var value : new Double[] {point.x(), point.from(), point.y()}) {
                assertThat(value == null || Double.isFinite(value)).as(point.toString()).isTrue();
              }
            });
    assertThat(figure.title()).doesNotContain("NaN", "∞", "\ufffd");
  }

  @Nested
  class DevelopmentOverTheYears {

    private Figure draw(StaffingSample rows, Selection selection) {
      return Development.draw(
          new Development.Rows(rows.groups(), REPORTED, POPULATION), SIZES, selection, TEXTS);
    }

    private final StaffingSample rows =
        new StaffingSample()
            .group("liten", 2016, 100.0, 100_000)
            .group("liten", 2020, 110.0, 100_000)
            .group("stor", 2016, 1000.0, 1_000_000)
            .group("stor", 2020, 1300.0, 1_000_000);

    @Test
    void namesTheGroupThatGrewMostAndTheOneThatGrewLeast() {
      assertThat(plain(draw(rows, Selection.DEFAULT).title()))
          .isEqualTo(
              "Store kommuner økte mest (+3,0) og små kommuner minst (+1,0) i årsverk per 10 000"
                  + " innbyggere, 2016–2020");
    }

    /** Small ones grew by 20 from 100, large ones by 30 from 1 000, among ten times as many. */
    private final StaffingSample unlike =
        new StaffingSample()
            .group("liten", 2016, 100.0, 100_000)
            .group("liten", 2020, 120.0, 100_000)
            .group("stor", 2016, 1000.0, 1_000_000)
            .group("stor", 2020, 1030.0, 1_000_000);

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            INHABITANTS | Små kommuner økte mest (+2,0) og store kommuner minst (+0,3) i årsverk \
            per 10 000 innbyggere, 2016–2020
            COUNT | Til sammen +50,0 i antall årsverk, 2016–2020
            CHANGE | Små kommuner økte mest (+20,0 %) og store kommuner minst (+3,0 %) i årsverk, \
            2016–2020
            """)
    void ranksAndTellsInTheUnitOfItsAxisLikeTheBarsBesideIt(Per per, String title) {
      assertThat(plain(draw(unlike, per(per)).title())).isEqualTo(title);
      assertThat(
              plain(
                  GroupGrowth.draw(unlike.groups(), REPORTED, POPULATION, SIZES, per(per), TEXTS)
                      .title()))
          .isEqualTo(title);
    }

    @Test
    void doesNotCallAFallGrowth() {
      var falling =
          new StaffingSample()
              .group("liten", 2016, 100.0, 100_000)
              .group("liten", 2020, 90.0, 100_000)
              .group("stor", 2016, 1000.0, 1_000_000)
              .group("stor", 2020, 980.0, 1_000_000);
      assertThat(plain(draw(falling, Selection.DEFAULT).title()))
          .isEqualTo(
              "Små kommuner gikk mest ned (−1,0) og store kommuner minst (−0,2) i årsverk per"
                  + " 10 000 innbyggere, 2016–2020");
    }

    @Test
    void dividesSummedFtesBySummedInhabitants() {
      assertThat(y(draw(rows, Selection.DEFAULT), 0, 0)).isCloseTo(10, within(1e-9));
      assertThat(y(draw(rows, per(Per.COUNT)), 1, LAST)).isEqualTo(1300);
      assertThat(y(draw(rows, per(Per.CHANGE)), 0, LAST)).isCloseTo(110, within(1e-9));
    }

    @Test
    void neverDrawsAMissingYearAsZero() {
      var figure =
          draw(
              new StaffingSample().group("liten", 2016, 10.0, 1_000).group("liten", 2020, null, 0),
              Selection.DEFAULT);
      var missing = figure.series().getFirst().points().getLast();
      assertThat(missing.y()).isNull();
      assertThat(missing.quality()).isEqualTo(Quality.MISSING);
      assertThat(figure.title())
          .isEqualTo("Utviklingen i årsverk per 10 000 innbyggere, 2016–2020");
      assertThat(figure.notes()).anyMatch(note -> note.contains("aldri regnet som null"));
    }

    @ParameterizedTest
    @EnumSource(Per.class)
    void givesNoPercentageFromABaseUnderFiveFtes(Per per) {
      var figure =
          draw(
              new StaffingSample()
                  .group("liten", 2016, 4.0, 3_000)
                  .group("liten", 2020, 8.0, 3_000),
              per(per));
      assertThat(figure.title()).doesNotContain("%");
    }

    @Test
    void drawsNoIndexFromABaseUnderFiveFtes() {
      var figure =
          draw(
              new StaffingSample()
                  .group("liten", 2016, 4.0, 3_000)
                  .group("liten", 2020, 8.0, 3_000)
                  .group("stor", 2016, 40.0, 3_000)
                  .group("stor", 2020, 80.0, 3_000),
              per(Per.CHANGE));
      assertThat(figure.series().getFirst().points()).allMatch(point -> point.y() == null);
      assertThat(y(figure, 1, LAST)).isCloseTo(200, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Per.class)
    void standsWithoutInhabitants(Per per) {
      assertDrawable(
          draw(
              new StaffingSample().group("stor", 2016, 100.0, 0).group("stor", 2020, 120.0, 0),
              per(per)));
    }

    @Test
    void saysWhenNothingFitsTheSelection() {
      var figure = draw(new StaffingSample(), Selection.DEFAULT);
      assertThat(figure.isEmpty()).isTrue();
      assertThat(figure.absence()).startsWith("Ingen kommuner med årsverkstall passer");
    }

    @Test
    void flagsGeneratedFigures() {
      var figure =
          Development.draw(
              new Development.Rows(rows.groups(), GENERATED, POPULATION),
              SIZES,
              Selection.DEFAULT,
              TEXTS);
      assertThat(figure.basis().illustration()).isTrue();
      assertThat(points(figure).filter(point -> point.y() != null))
          .isNotEmpty()
          .allMatch(point -> point.quality() == Quality.ILLUSTRATION);
      assertThat(figure.notes().getFirst()).startsWith("Eksempeltall:");
    }
  }

  @Nested
  class GrowthOfGroups {

    private Figure draw(StaffingSample rows, Selection selection) {
      return GroupGrowth.draw(rows.groups(), REPORTED, POPULATION, SIZES, selection, TEXTS);
    }

    private final StaffingSample rows =
        new StaffingSample()
            .group("liten", 2016, 4.0, 4_000)
            .group("liten", 2020, 8.0, 4_000)
            .group("stor", 2016, 100.0, 100_000)
            .group("stor", 2020, 90.0, 100_000);

    @Test
    void givesNoPercentageFromABaseUnderFiveFtes() {
      var bars = draw(rows, per(Per.CHANGE)).series().getFirst().points();
      assertThat(bars.get(0).y()).isNull();
      assertThat(bars.get(0).quality()).isEqualTo(Quality.MISSING);
      assertThat(bars.get(1).y()).isEqualTo(-10);
      assertThat(plain(draw(rows, per(Per.CHANGE)).title()))
          .isEqualTo("Store kommuner: −10,0 % i årsverk, 2016–2020");
    }

    @Test
    void givesCountsAndRatesFromAnyBase() {
      assertThat(y(draw(rows, per(Per.COUNT)), 0, 0)).isEqualTo(4);
      assertThat(y(draw(rows, Selection.DEFAULT), 0, 0)).isCloseTo(10, within(1e-9));
      assertThat(y(draw(rows, Selection.DEFAULT), 0, 1)).isCloseTo(-1, within(1e-9));
    }

    @Test
    void saysWhenEveryBaseIsTooSmall() {
      var small =
          new StaffingSample().group("liten", 2016, 4.0, 4_000).group("liten", 2020, 8.0, 4_000);
      assertThat(draw(small, per(Per.CHANGE)).title())
          .isEqualTo("Utviklingen i årsverk, 2016–2020");
    }

    @ParameterizedTest
    @EnumSource(Per.class)
    void standsWithoutInhabitants(Per per) {
      assertDrawable(
          draw(
              new StaffingSample().group("stor", 2016, 100.0, 0).group("stor", 2020, 120.0, 0),
              per(per)));
    }

    @Test
    void saysThatMoreHandsAreNotTheSameAsBetterServices() {
      assertThat(draw(rows, Selection.DEFAULT).notes())
          .anyMatch(note -> note.startsWith("Flere årsverk er ikke det samme som bedre tjenester"));
    }
  }

  @Nested
  class MunicipalitiesThatGrew {

    private Figure draw(StaffingSample rows, Selection selection) {
      return Growers.draw(rows.municipalities(), REPORTED, POPULATION, selection, TEXTS);
    }

    private final StaffingSample rows =
        new StaffingSample()
            .municipality("3801", "stor", 2016, 40.0, 20_000)
            .municipality("3801", "stor", 2020, 50.0, 20_000, "carried_forward")
            .municipality("3816", "liten", 2016, 4.0, 5_000)
            .municipality("3816", "liten", 2020, 3.0, 5_000)
            .municipality("4204", "stor", 2016, 10.0, 10_000)
            .municipality("4204", "stor", 2020, null, 10_000);

    @Test
    void countsThoseThatGrewAndThoseThatFell() {
      assertThat(plain(draw(rows, per(Per.COUNT)).title()))
          .isEqualTo("Én av 2 kommuner fikk flere årsverk 2016–2020, én fikk færre");
    }

    @Test
    void leavesOutMunicipalitiesWithoutBothYearsRatherThanCountThemAsZero() {
      assertThat(points(draw(rows, per(Per.COUNT))).map(Point::code))
          .containsExactly("3801", "3816");
    }

    @Test
    void leavesOutABaseUnderFiveFromPercentagesAndSaysSo() {
      var figure = draw(rows, per(Per.CHANGE));
      assertThat(points(figure).map(Point::code)).containsExactly("3801");
      assertThat(figure.notes())
          .anyMatch(note -> note.startsWith("Én kommune hadde under 5 årsverk"));
    }

    @Test
    void isWorthWhatTheWeakerOfTheTwoYearsIsWorth() {
      assertThat(points(draw(rows, per(Per.COUNT))).map(Point::quality))
          .containsExactly(Quality.CARRIED_FORWARD, Quality.REPORTED);
    }

    @Test
    void warnsAgainstComparingLevels() {
      assertThat(draw(rows, Selection.DEFAULT).notes())
          .anyMatch(note -> note.startsWith("Produsenten advarer mot å sammenligne nivået"));
    }

    @Test
    void numbersTheHighlightedInTheOrderTheyWereChosen() {
      var figure =
          draw(
              rows,
              selection(
                  draft -> {
                    draft.per = Per.COUNT;
                    draft.highlighted = List.of("3816", "3801");
                  }));
      assertThat(points(figure).map(Point::highlight)).containsExactly(2, 1);
    }

    @ParameterizedTest
    @EnumSource(Per.class)
    void standsWithoutInhabitants(Per per) {
      assertDrawable(
          draw(
              new StaffingSample()
                  .municipality("3801", "stor", 2016, 40.0, 0)
                  .municipality("3801", "stor", 2020, 50.0, 0),
              per(per)));
    }
  }

  @Nested
  class SpreadWithinGroups {

    private Figure draw(StaffingSample rows, Selection selection) {
      return GrowthSpread.draw(
          rows.municipalities(), REPORTED, POPULATION, SIZES, selection, TEXTS);
    }

    private StaffingSample municipalities(int count) {
      var rows = new StaffingSample();
      for (var i = 0; i < count; i++) {
        rows.municipality("30%02d".formatted(i), "liten", 2016, 10.0, 4_000);
        rows.municipality("30%02d".formatted(i), "liten", 2020, 10.0 + i, 4_000);
      }
      return rows;
    }

    @Test
    void drawsPercentilesOfEightMunicipalitiesAndNotOfSeven() {
      assertThat(draw(municipalities(8), per(Per.COUNT)).series().getFirst().spread()).isNotNull();
      var few = draw(municipalities(7), per(Per.COUNT));
      assertThat(few.series().getFirst().spread()).isNull();
      assertThat(few.series().getFirst().points()).hasSize(7);
      assertThat(few.title()).isEqualTo("For få kommuner til å si noe om spredningen 2016–2020");
    }

    @Test
    void ofCountsNoCountyIsCalledMostSpreadWhichIsItsSize() {
      var rows = municipalities(8);
      for (var i = 0; i < 8; i++) {
        rows.municipality("40%02d".formatted(i), "stor", 2016, 100.0, 90_000);
        rows.municipality("40%02d".formatted(i), "stor", 2020, 100.0 + 9 * i, 90_000);
      }
      var figure =
          GrowthSpread.draw(
              rows.municipalities().stream().map(SpreadWithinGroups::inCountyOfItsNumber).toList(),
              REPORTED,
              POPULATION,
              new Groups(
                  List.of(
                      new Groups.Group("30", "Viken", SeriesRole.CONTEXT),
                      new Groups.Group("40", "Agder", SeriesRole.CONTEXT))),
              selection(
                  draft -> {
                    draft.per = Per.COUNT;
                    draft.groupBy = GroupBy.COUNTY;
                  }),
              TEXTS);
      assertThat(figure.series()).hasSize(2);
      assertThat(figure.title())
          .isEqualTo(
              "Spredningen i antall følger størrelsen på kommunene, så ingen gruppe kalles mest"
                  + " spredt, 2016–2020");
    }

    private static MunicipalValue inCountyOfItsNumber(MunicipalValue row) {
      return new MunicipalValue(
          row.indicator(),
          row.year(),
          row.number(),
          row.name(),
          row.number().substring(0, 2),
          row.sizeGroup(),
          row.value(),
          row.population(),
          row.quality());
    }

    @Test
    void saysWhatOnePostMeansInASmallMunicipality() {
      assertThat(draw(municipalities(8), Selection.DEFAULT).notes())
          .anyMatch(note -> note.contains("1 200 innbyggere er ett årsverk 8,3 per 10 000"));
    }

    @ParameterizedTest
    @EnumSource(Per.class)
    void standsWithoutInhabitants(Per per) {
      assertDrawable(
          draw(
              new StaffingSample()
                  .municipality("3801", "stor", 2016, 40.0, 0)
                  .municipality("3801", "stor", 2020, 50.0, 0),
              per(per)));
    }
  }

  @Nested
  class TheCountry {

    private NationalValue value(int year, double fte) {
      return new NationalValue(
          "arsverk", year, fte, "reported", 0, "", "sintef", "SINTEF", "IS-24/8", "", "", "");
    }

    @Test
    void tellsTheGrowthInAllInPercentAndAYear() {
      var figure =
          NationalStaffing.draw(
              List.of(value(2016, 13_936), value(2020, 16_569)),
              List.of(),
              Selection.DEFAULT,
              TEXTS);
      assertThat(plain(figure.title()))
          .isEqualTo("Landet: +2 633 årsverk fra 2016 til 2020, en vekst på 18,9 % (4,4 % i året)");
      assertThat(figure.basis().illustration()).isFalse();
    }

    /** A sum in which 66 municipalities stand still is not itself the sum of the year before. */
    @Test
    void countsTheMunicipalitiesThatStandStillAndNotItsOwnValues() {
      var figure =
          NationalStaffing.draw(
              List.of(value(2019, 16_399), carried(2020, 16_569)),
              List.of(),
              Selection.DEFAULT,
              TEXTS);
      assertThat(FigureWords.of(figure, TEXTS))
          .contains(
              "I 2020 står 66 kommuner med tallet fra året før, så endringen dit er usikker.");
      assertThat(FigureDescription.basis(figure, TEXTS))
          .containsExactly("kommuner etter siste verdi: 66 videreført");
      assertThat(FigureTable.of(figure, TEXTS).rows().getLast().get(1).remark())
          .isEqualTo("66 kommuner står med tallet fra 2019");
    }

    private NationalValue carried(int year, double fte) {
      return new NationalValue(
          "arsverk",
          year,
          fte,
          "carried_forward",
          66,
          "",
          "sintef",
          "SINTEF",
          "IS-24/8",
          "",
          "",
          "");
    }

    @Test
    void holdsTheGrowthOfAnEarlyTextAgainstTheSeries() {
      var told =
          new PublishedFact(
              "told",
              null,
              null,
              2020,
              2_000.0,
              "fte",
              "",
              null,
              "r",
              "Rusfeltet.no",
              "Tekst",
              "",
              "",
              "");
      var figure =
          NationalStaffing.draw(
              List.of(
                  value(2016, 13_936),
                  value(2017, 14_633),
                  value(2018, 15_894),
                  value(2019, 16_399),
                  value(2020, 16_569)),
              List.of(told),
              Selection.DEFAULT,
              TEXTS);
      assertThat(plain(figure.notes().getFirst()))
          .contains("Rusfeltet.no", "om lag 2 000 årsverk", "+2 633 for 2016–2020")
          .contains("+1 958 for 2016–2018");
      assertThat(figure.basis().sources())
          .anyMatch(source -> source.name().startsWith("Rusfeltet.no"));
    }

    @Test
    void saysNothingOfGrowthBetweenYearsItDoesNotHave() {
      assertThat(
              NationalStaffing.draw(
                      List.of(value(2020, 16_569)), List.of(), Selection.DEFAULT, TEXTS)
                  .title())
          .isEqualTo("Årsverk i psykisk helse- og rusarbeid i hele landet");
    }

    @Test
    void saysWhatToDoWhenThereIsNothing() {
      assertThat(NationalStaffing.draw(List.of(), List.of(), Selection.DEFAULT, TEXTS).absence())
          .contains("Start Kommuneblikk på nytt");
    }
  }

  @Test
  void anAbsentFigureSaysWhereRealFiguresAre() {
    for (var shown : List.of(true, false)) {
      var selection = selection(draft -> draft.illustration = shown);
      assertThat(Staffing.absent(Figure.asking("x", Kind.BAR, "?", selection), TEXTS).absence())
          .contains("Helsedirektoratet", "SSB-tabell 12228", "Om tallene")
          .satisfies(
              text -> assertThat(text.contains("eksempeltallene er skjult")).isEqualTo(!shown));
    }
  }
}
