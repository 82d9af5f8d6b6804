package no.kommuneblikk.funding;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.NewObservation;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import org.junit.jupiter.api.Test;

/** What the figures on free funds say. */
class FreeFundsFiguresTest {

  private static final List<Integer> PLAN = List.of(2016, 2017, 2018, 2019, 2020);
  private static final Selection TWO_YEARS =
      Selection.DEFAULT.with(draft -> draft.years = new Years(2016, 2017));

  @Test
  void freeFundsAreYearlyGrowthSummedInMillionKronerUnderBothKeys() {
    var figure = byGroup(TWO_YEARS);
    assertThat(figure.series())
        .extracting(Series::name)
        .containsExactly("Etter folketall", "Etter sosialhjelpsmottakere");
    assertThat(Rows.values(figure, 0)).containsExactly(20.0, 180.0);
    assertThat(Rows.values(figure, 1)).containsExactly(30.0, 170.0);
    assertThat(figure.vertical().title()).contains("millioner kroner").contains("2016–2017");
  }

  @Test
  void freeFundsStayInMillionsWhateverUnitIsChosen() {
    for (var per : Per.values()) {
      assertThat(Rows.values(byGroup(TWO_YEARS.with(draft -> draft.per = per)), 0))
          .containsExactly(20.0, 180.0);
    }
    assertThat(byGroup(TWO_YEARS.with(draft -> draft.per = Per.CHANGE)).notes())
        .anyMatch(note -> note.contains("ikke indeks"));
  }

  /**
   * By hand: 20 by population; 21 to 24 by need is 5 to 20 % more, 170 to 185 of 180 is −5.6 to
   * +2.8.
   */
  @Test
  void theTitleSaysWhatEveryRuleAgreesOnAndWhatNot() {
    var figure =
        byGroup(TWO_YEARS, Rows.freeFunds(), ranges(new Range(21, 24), new Range(170, 185)));
    assertThat(plain(figure.title()))
        .isEqualTo(
            "Anslag 2016–2017: små kommuner får 5 til 20 % mer etter sosialhjelpsmottakere enn etter"
                + " folketall. Uavgjort for store kommuner (−5,6 til +2,8 %)");
    assertThat(figure.series().get(1).points())
        .extracting(point -> plain(Objects.requireNonNull(point.note())))
        .containsExactly(
            "fra 21,0 til 24,0 millioner kroner, +5,0 til +20,0 % mot folketall",
            "fra 170 til 185 millioner kroner, −5,6 til +2,8 % mot folketall");
    assertThat(figure.notes()).contains("Reglene.");
  }

  @Test
  void theTitleRanksNobodyWhereTheRulesDisagreeOnAll() {
    var figure =
        byGroup(TWO_YEARS, Rows.freeFunds(), ranges(new Range(18, 30), new Range(170, 185)));
    assertThat(plain(figure.title()))
        .isEqualTo(
            "Anslag 2016–2017: det er ikke avgjort hvem som får mer etter sosialhjelpsmottakere enn"
                + " etter folketall. Det gjelder små kommuner (−10,0 til +50,0 %) og store kommuner"
                + " (−5,6 til +2,8 %)");
  }

  @Test
  void nothingIsSettledWhereTheRangeIsNotKnown() {
    assertThat(byGroup(TWO_YEARS).title())
        .isEqualTo(
            "Anslag 2016–2017: det er ikke avgjort hvem som får mer etter sosialhjelpsmottakere enn"
                + " etter folketall, for spennet er bare regnet ut for kommunestrukturen fra 2020 og"
                + " utgaven som gjelder nå");
    assertThat(byGroup(TWO_YEARS).notes())
        .anyMatch(note -> note.contains("bare regnet ut for kommunestrukturen fra 2020"));
  }

  /** By hand: 15 to 20 of 20 are 15 to 20 kroner for each, as a million people have 20 million. */
  @Test
  void perInhabitantIsNotRankedWhereRangesMeet() {
    var figure =
        FreeFundsPerInhabitant.draw(
            Rows.freeFunds(),
            ranges(new Range(15, 30), new Range(170, 185)),
            Rows.SIZES,
            TWO_YEARS,
            Rows.TEXTS);
    assertThat(figure.title())
        .isEqualTo(
            "Anslag 2016–2017: små kommuner får 15 til 30 kroner per innbygger etter"
                + " sosialhjelpsmottakere og store kommuner 19 til 21, men hvem som får mest og minst,"
                + " er ikke avgjort. Etter folketall får alle om lag 20");
  }

  private static Ranges ranges(Range small, Range large) {
    return new Ranges(Map.of("liten", small, "stor", large), null, "Reglene.");
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  @Test
  void theTitleOfOneCountyGivesItsTwoSums() {
    var figure =
        FreeFundsByGroup.draw(
            Rows.freeFunds(),
            Ranges.none(),
            Optional.of(Rows.check()),
            Rows.SIZES,
            TWO_YEARS.with(draft -> draft.counties = List.of("15")),
            "Møre og Romsdal",
            Rows.TEXTS);
    assertThat(figure.title())
        .isEqualTo(
            "Anslag 2016–2017: Møre og Romsdal får 200 millioner kroner etter folketall og 200"
                + " etter sosialhjelpsmottakere");
  }

  @Test
  void everyFigureOfTheEstimateSaysThatItIsOne() {
    var figure = byGroup(TWO_YEARS);
    assertThat(figure.notes().getFirst()).startsWith("Anslag:").contains("aldri publisert");
    assertThat(figure.series().getFirst().points().getFirst().quality())
        .isEqualTo(Quality.ESTIMATED);
    assertThat(figure.basis().illustration()).isFalse();
    assertThat(figure.notes()).noneMatch(note -> note.contains("Tysfjord"));
  }

  @Test
  void freeFundsPrintTheCheckAndTheGapAsComputed() {
    assertThat(byGroup(TWO_YEARS).notes())
        .contains(
            "Kontroll: For Møre og Romsdal 2016–2020 blir anslaget 67,6 millioner kroner etter"
                + " folketall og 50,0 etter sosialhjelpsmottakere. Statsforvalteren oppgir 48."
                + " Ett fylke avgjør ikke hvilken nøkkel som er riktig.")
        .anyMatch(note -> note.contains("150 mindre enn de 1\u00a0500 som var lovet"));
  }

  @Test
  void yearsOutsideThePlanAreSaidToBeLeftOut() {
    assertThat(byGroup(TWO_YEARS).notes()).noneMatch(note -> note.contains("Figuren gjelder"));
    var wider = TWO_YEARS.with(draft -> draft.years = new Years(2015, 2017));
    assertThat(Funding.plannedYears(wider)).containsExactly(2016, 2017);
    assertThat(byGroup(wider).notes()).anyMatch(note -> note.contains("Figuren gjelder 2016–2017"));
  }

  @Test
  void perInhabitantIsSummedKronerOverTheAverageInhabitantsOfTheYears() {
    var figure =
        FreeFundsPerInhabitant.draw(
            Rows.freeFunds(), Ranges.none(), Rows.SIZES, TWO_YEARS, Rows.TEXTS);
    assertThat(Rows.values(figure, 0)).containsExactly(20.0, 20.0);
    assertThat(Rows.values(figure, 1)).containsExactly(30.0, 170.0 / 9);
    assertThat(figure.title())
        .isEqualTo(
            "Anslag 2016–2017: Etter sosialhjelpsmottakere får små kommuner 30 kroner per innbygger og"
                + " store kommuner 19. Etter folketall blir det om lag 20 til alle. Spennet er bare"
                + " regnet ut for kommunestrukturen fra 2020 og utgaven som gjelder nå, så hvem som"
                + " får mest og minst, er ikke avgjort");
  }

  /** The numbers that the page of Oslo has for the same years. */
  @Test
  void osloGetsAsMuchHereAsOnItsOwnPage() {
    var real = ReferenceInputs.read();
    var inhabitants =
        real.population().stream()
            .filter(row -> row.municipality().equals("0301"))
            .collect(toMap(EstimateInputs.YearValue::year, EstimateInputs.YearValue::value));
    var empty = Rows.freeFunds();
    var rows =
        new FreeFunds.Rows(
            Stream.concat(
                    oslo(
                        FreeFundsEstimate.BY_POPULATION,
                        FreeFundsEstimate.byPopulation(real),
                        inhabitants),
                    oslo(
                        FreeFundsEstimate.BY_SOCIAL_ASSISTANCE,
                        FreeFundsEstimate.bySocialAssistance(real),
                        inhabitants))
                .toList(),
            empty.keys(),
            List.of(2016, 2017, 2018, 2019, 2020),
            empty.population(),
            empty.recipients());
    var groups = new Groups(List.of(new Groups.Group("03", "Oslo", SeriesRole.CONTEXT)));
    var figure =
        FreeFundsPerInhabitant.draw(rows, Ranges.none(), groups, Selection.DEFAULT, Rows.TEXTS);
    assertThat(figure.title())
        .isEqualTo(
            "Anslag 2016–2020: Oslo får 293 kroner per innbygger etter sosialhjelpsmottakere og"
                + " 254 etter folketall");
    assertThat(figure.notes())
        .contains(
            "Beløpene er summert over årene og delt på gjennomsnittet av innbyggertallene"
                + " 1. januar 2016–2020.");
  }

  private static Stream<GroupValue> oslo(
      String measure, List<NewObservation> values, Map<Integer, Double> inhabitants) {
    return values.stream()
        .filter(row -> row.municipality().equals("0301"))
        .map(
            row ->
                Rows.estimate(
                    measure,
                    row.year(),
                    "03",
                    Objects.requireNonNull(row.value()),
                    Objects.requireNonNull(inhabitants.get(row.year()))));
  }

  @Test
  void theRunningLevelIsAllGrowthSinceThePlanBegan() {
    var figure = running(TWO_YEARS, List.of(2016, 2017));
    assertThat(Rows.values(figure, 0)).containsExactly(100.0, 100.0);
    assertThat(Rows.values(figure, 1)).containsExactly(100.0, 200.0);
    assertThat(figure.title())
        .isEqualTo(
            "For landet ble det varslet 200 millioner kroner i ny vekst 2016–2017, her fordelt som anslag. Det gir et nivå på"
                + " 200 i året i 2017, og 300 til rådighet over årene");
  }

  /** By hand: 15 new in each of two years are 30 new, a level of 30, and 15 + 30 at hand. */
  @Test
  void theRunningLevelOfAHighlightedMunicipalityIsToldBelowTheBars() {
    var highlighted = Map.of("Horten", Rows.freeFunds().of("liten"));
    var figure =
        RunningFreeFunds.draw(
            Rows.freeFunds(), highlighted, List.of(2016, 2017), TWO_YEARS, "landet", Rows.TEXTS);
    assertThat(figure.notes())
        .contains(
            "Horten: 30,0 millioner kroner i ny vekst 2016–2017, et nivå på 30,0 i året i 2017 og"
                + " 45,0 til rådighet over årene.");
    assertThat(figure.series()).isEqualTo(running(TWO_YEARS, List.of(2016, 2017)).series());
  }

  @Test
  void theRunningLevelOfALaterYearHoldsTheGrowthBeforeIt() {
    var figure =
        running(TWO_YEARS.with(draft -> draft.years = new Years(2017, 2018)), List.of(2017));
    assertThat(Rows.values(figure, 0)).containsExactly(100.0);
    assertThat(Rows.values(figure, 1)).containsExactly(200.0);
    assertThat(figure.title())
        .isEqualTo(
            "For landet ble det varslet 100 millioner kroner i ny vekst 2017, her fordelt som anslag. Med veksten fra 2016"
                + " er nivået 200 i året i 2017, og 200 til rådighet over årene");
  }

  @Test
  void theCheckShowsBothKeysBesideThePublishedSum() {
    var figure = KeyCheck.draw(Rows.check(), Optional.empty(), List.of(), TWO_YEARS, Rows.TEXTS);
    assertThat(figure.kind()).isEqualTo(Kind.BAR);
    assertThat(figure.series())
        .extracting(Series::role)
        .containsExactly(SeriesRole.FUNDING, SeriesRole.FUNDING_SECOND, SeriesRole.BENCHMARK);
    assertThat(Rows.values(figure, 2)).containsExactly(48.0);
    assertThat(figure.title())
        .isEqualTo(
            "Møre og Romsdal: 48 millioner kroner er publisert, 67,6 etter folketall og 50,0 etter"
                + " sosialhjelp. Ett fylke avgjør ikke nøkkelen");
  }

  /** Real figures: half of the county's inhabitants lacked a figure before 2020. */
  @Test
  void theCheckShowsWhatEachYearAloneWouldGive() {
    var county =
        ReferenceInputs.read().areas().stream()
            .filter(area -> area.county().equals("15"))
            .map(EstimateInputs.Area::number)
            .toList();
    var real = new Alternatives(ReferenceInputs.read());
    var coverage = new TreeMap<Integer, Double>();
    real.fitYears().forEach(year -> coverage.put(year, real.coverage(county, year)));
    var figure =
        KeyCheck.draw(
            Rows.check(),
            Optional.of(
                new KeyCheck.ByYear(
                    real.singleYears(county, PLAN), coverage, real.range(county, PLAN))),
            List.of(),
            Selection.DEFAULT,
            Rows.TEXTS);
    assertThat(figure.series())
        .extracting(Series::name)
        .containsSubsequence(
            "Etter sosialhjelpsmottakere",
            "Sosialhjelp, bare 2015",
            "Sosialhjelp, bare 2016",
            "Sosialhjelp, bare 2018",
            "Sosialhjelp, bare 2020",
            "Publisert av statsforvalteren");
    assertThat(Rows.values(figure, 2).getFirst()).isCloseTo(54.04, within(0.01));
    assertThat(Rows.values(figure, 3).getFirst()).isCloseTo(57.70, within(0.01));
    assertThat(Rows.values(figure, 4).getFirst()).isCloseTo(60.83, within(0.01));
    assertThat(Rows.values(figure, 5).getFirst()).isCloseTo(50.32, within(0.01));
    assertThat(figure.title())
        .isEqualTo(
            "Møre og Romsdal: 48 millioner kroner er publisert, 67,6 etter folketall og 42,7 til"
                + " 60,8 etter sosialhjelp, alt etter hvordan nøkkelen leses. Ett fylke avgjør ikke"
                + " nøkkelen");
    assertThat(Rows.check().published())
        .isBetween(real.range(county, PLAN).lowest(), real.range(county, PLAN).highest());
    assertThat(Rows.check().bySocialAssistance())
        .isBetween(real.range(county, PLAN).lowest(), real.range(county, PLAN).highest());
    assertThat(figure.notes())
        .anyMatch(note -> note.contains("56\u00a0% i 2015, 55\u00a0% i 2016"))
        .anyMatch(note -> note.contains("er treffet ikke lenger noen prøve"));
  }

  @Test
  void aSelectionThatNoMunicipalityFitsHasNothingToDrawAndSaysSo() {
    var rows = Rows.freeFunds();
    var none =
        new FreeFunds.Rows(
            List.of(), rows.keys(), rows.years(), rows.population(), rows.recipients());
    assertThat(
            FreeFundsByGroup.draw(
                    none,
                    Ranges.none(),
                    Optional.empty(),
                    Rows.SIZES,
                    TWO_YEARS,
                    "landet",
                    Rows.TEXTS)
                .absence())
        .isNotBlank();
    assertThat(
            FreeFundsPerInhabitant.draw(none, Ranges.none(), Rows.SIZES, TWO_YEARS, Rows.TEXTS)
                .absence())
        .isNotBlank();
  }

  @Test
  void countiesStandWithTheMostFirstAndSizesFromSmallToLarge() {
    assertThat(Rows.values(byGroup(TWO_YEARS), 1)).containsExactly(30.0, 170.0);
    var counties = TWO_YEARS.with(draft -> draft.groupBy = GroupBy.COUNTY);
    assertThat(Rows.values(byGroup(counties), 1)).containsExactly(170.0, 30.0);
    assertThat(byGroup(counties).series().getFirst().points().getFirst().code()).isEqualTo("stor");
  }

  @Test
  void oneGroupIsNamedInTheTitle() {
    var small = TWO_YEARS.with(draft -> draft.size = SizeGroup.SMALL);
    var figure =
        FreeFundsByGroup.draw(
            Rows.freeFunds(),
            Ranges.none(),
            Optional.empty(),
            new Groups(List.of(Rows.SIZES.all().getFirst())),
            small,
            "små kommuner",
            Rows.TEXTS);
    assertThat(figure.title()).startsWith("Anslag 2016–2017: små kommuner får 20,0 millioner");
  }

  private static Figure byGroup(Selection selection) {
    return byGroup(selection, Rows.freeFunds(), Ranges.none());
  }

  private static Figure byGroup(Selection selection, FreeFunds.Rows rows, Ranges ranges) {
    return FreeFundsByGroup.draw(
        rows, ranges, Optional.of(Rows.check()), Rows.SIZES, selection, "landet", Rows.TEXTS);
  }

  private static Figure running(Selection selection, List<Integer> years) {
    return RunningFreeFunds.draw(
        Rows.freeFunds(), Map.of(), years, selection, "landet", Rows.TEXTS);
  }
}
