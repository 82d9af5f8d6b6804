package no.kommuneblikk.funding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.funding.EstimateInputs.Announced;
import no.kommuneblikk.funding.EstimateInputs.Area;
import no.kommuneblikk.funding.EstimateInputs.Step;
import no.kommuneblikk.funding.EstimateInputs.YearValue;
import no.kommuneblikk.indicator.NewObservation;
import no.kommuneblikk.indicator.Quality;
import org.junit.jupiter.api.Test;

/** What the estimate of free funds promises. */
class FreeFundsEstimateTest {

  private static final EstimateInputs REAL = ReferenceInputs.read();
  private static final Map<Integer, Double> ANNOUNCED =
      Map.of(2016, 400.0, 2017, 300.0, 2018, 300.0, 2019, 200.0, 2020, 150.0);

  @Test
  void municipalitiesSumToTheAnnouncedAmountOfEveryYear() {
    for (var values :
        List.of(FreeFundsEstimate.byPopulation(REAL), FreeFundsEstimate.bySocialAssistance(REAL))) {
      var sums =
          values.stream().collect(groupingBy(NewObservation::year, summingDouble(this::mnok)));
      assertThat(sums.keySet()).isEqualTo(ANNOUNCED.keySet());
      ANNOUNCED.forEach(
          (year, amount) -> assertThat(sums.get(year)).isCloseTo(amount, within(1e-6)));
    }
  }

  @Test
  void everyMunicipalityOfTheYearHasAnEstimateInWholeKroner() {
    var values = FreeFundsEstimate.bySocialAssistance(REAL);
    assertThat(values.stream().filter(value -> value.year() == 2016)).hasSize(428);
    assertThat(values.stream().filter(value -> value.year() == 2019)).hasSize(422);
    assertThat(values.stream().filter(value -> value.year() == 2020)).hasSize(356);
    assertThat(values)
        .allSatisfy(
            value -> {
              assertThat(value.quality()).isEqualTo(Quality.ESTIMATED);
              assertThat(mnok(value)).isPositive();
              assertThat(mnok(value) * 1e6).isCloseTo(Math.rint(mnok(value) * 1e6), within(1e-4));
            });
  }

  @Test
  void moreOgRomsdalGetsNearWhatWasPublishedByNeedButNotByPopulation() {
    assertThat(inMoreOgRomsdal(FreeFundsEstimate.bySocialAssistance(REAL)))
        .isCloseTo(50.10, within(0.01));
    assertThat(inMoreOgRomsdal(FreeFundsEstimate.byPopulation(REAL)))
        .isCloseTo(67.56, within(0.01));
  }

  /** Rauma: 11 recipients in 2020 after 138 to 150 in every year before. */
  @Test
  void aYearThatIsOddAmongTheAreasOwnMakesNoEstimate() {
    var rauma =
        FreeFundsEstimate.bySocialAssistance(REAL).stream()
            .filter(value -> value.municipality().equals("1539") && value.year() == 2020)
            .mapToDouble(this::mnok)
            .sum();
    assertThat(rauma).isCloseTo(0.150, within(0.02));
    assertThat(new NeedByArea(REAL).coverage(List.of("1539"), 2020)).isZero();
    assertThat(new NeedByArea(REAL).coverage(List.of("1539"), 2018)).isEqualTo(1);
  }

  /** What the issue found by hand, with the odd year of Rauma left out. */
  @Test
  void howMuchMoreTheSmallGetIsNotSettled() {
    var alternatives = new Alternatives(REAL);
    var small =
        REAL.areas().stream()
            .filter(area -> area.sizeGroup().equals("liten"))
            .map(Area::number)
            .toList();
    var plan = List.copyOf(ANNOUNCED.keySet());
    var byPopulation = small(FreeFundsEstimate.byPopulation(REAL));
    assertThat(alternatives.fitYears()).containsExactly(2015, 2016, 2018, 2020);
    assertThat(alternatives.unknown()).isEqualTo(59);
    assertThat(alternatives.singleYears(small, plan).values())
        .satisfiesExactly(
            by2015 -> assertThat(by2015 / byPopulation).isCloseTo(1.113, within(0.001)),
            by2016 -> assertThat(by2016 / byPopulation).isCloseTo(1.077, within(0.001)),
            by2018 -> assertThat(by2018 / byPopulation).isCloseTo(1.094, within(0.001)),
            by2020 -> assertThat(by2020 / byPopulation).isCloseTo(1.001, within(0.001)));
    var shifts = alternatives.range(small, plan).against(byPopulation);
    assertThat(shifts.lowest()).isCloseTo(-19.5, within(0.1));
    assertThat(shifts.highest()).isCloseTo(11.3, within(0.1));
    assertThat(shifts.isBeside(0.05)).isFalse();
  }

  /** Whatever the rule, the country has what was announced for it. */
  @Test
  void everyRuleHandsOutTheWholeAmount() {
    var all = REAL.areas().stream().map(Area::number).toList();
    var country = new Alternatives(REAL).range(all, List.copyOf(ANNOUNCED.keySet()));
    assertThat(country.lowest()).isCloseTo(1350, within(1e-6));
    assertThat(country.highest()).isCloseTo(1350, within(1e-6));
  }

  private double small(List<NewObservation> values) {
    return sum(values, area -> area.sizeGroup().equals("liten"));
  }

  @Test
  void onlyYearsThatCoverEveryCountyAreFitForAKey() {
    assertThat(new NeedByArea(REAL).fitYears()).containsExactly(2015, 2016, 2018, 2020);
  }

  @Test
  void theNearestFitYearCountsAndTheEarlierOfTwoAsNear() {
    var need = new NeedByArea(small());
    assertThat(need.rate(area("0001", "liten"), 2016)).hasValue(0.01);
    assertThat(need.rate(area("0001", "liten"), 2017)).hasValue(0.01);
    assertThat(need.rate(area("0001", "liten"), 2018)).hasValue(0.03);
  }

  @Test
  void anAreaWithoutAFigureThatYearHasItsOwnOfAnotherYear() {
    assertThat(new NeedByArea(small()).rate(area("0003", "stor"), 2016)).hasValue(0.04);
  }

  @Test
  void anAreaWithoutAnyFigureHasTheRateOfItsSizeInTheCounty() {
    assertThat(new NeedByArea(small()).rate(area("0002", "liten"), 2018)).hasValue(0.03);
  }

  @Test
  void anAreaWhoseSizeHasNoFigureInTheCountyHasTheRateOfTheSizeInTheCountry() {
    var need = new NeedByArea(small());
    assertThat(need.rate(new Area("0004", "02", "liten"), 2018)).hasValue(0.03);
  }

  @Test
  void aPartWithoutAFigureMakesTheMergedAreaMissing() {
    var inputs =
        new EstimateInputs(
            List.of(new Announced(2019, 1)),
            List.of(person(2019, "a", 500), person(2019, "b", 500), person(2019, "c", 1000)),
            List.of(person(2019, "a", 50), person(2019, "c", 30)),
            List.of(area("0001", "liten"), area("0002", "liten")),
            List.of(step(2019, "a", "0001"), step(2019, "b", "0001"), step(2019, "c", "0002")));
    var need = new NeedByArea(inputs);
    assertThat(need.fitYears()).containsExactly(2019);
    assertThat(need.rate(area("0001", "liten"), 2019)).hasValue(0.03);
  }

  @Test
  void withoutAnyFitYearThereIsNoEstimateBySocialAssistance() {
    var inputs = small();
    var bare =
        new EstimateInputs(
            inputs.announced(), inputs.population(), List.of(), inputs.areas(), inputs.steps());
    assertThat(FreeFundsEstimate.bySocialAssistance(bare)).isEmpty();
    assertThat(FreeFundsEstimate.byPopulation(bare)).isNotEmpty();
  }

  @Test
  void withoutInhabitantsOfAnAnnouncedYearThereIsNoEstimate() {
    var inputs = small();
    assertThat(FreeFundsEstimate.isPossible(inputs)).isTrue();
    assertThat(
            FreeFundsEstimate.isPossible(
                new EstimateInputs(
                    List.of(new Announced(2030, 1)),
                    inputs.population(),
                    inputs.recipients(),
                    inputs.areas(),
                    inputs.steps())))
        .isFalse();
  }

  @Test
  void leftoverKronerGoToTheLargestRemainders() {
    assertThat(WholeKroner.apportion(0.000010, Map.of("a", 1.0, "b", 1.0, "c", 1.0)))
        .isEqualTo(Map.of("a", 0.000004, "b", 0.000003, "c", 0.000003));
  }

  @Test
  void theSameFiguresHaveTheSameFingerprintAndAChangedRuleAnother() {
    assertThat(ReferenceInputs.read().fingerprint("1")).isEqualTo(REAL.fingerprint("1"));
    assertThat(REAL.fingerprint("2")).isNotEqualTo(REAL.fingerprint("1"));
  }

  /**
   * A county of a small area with figures in 2016 and 2018, a small one without and a large one
   * with a figure in 2018 only; and a county of a large area with figures and a small one without.
   */
  private static EstimateInputs small() {
    return new EstimateInputs(
        List.of(new Announced(2016, 4), new Announced(2018, 3)),
        List.of(2016, 2018).stream()
            .flatMap(
                year ->
                    Stream.of(
                        person(year, "0001", 10_000),
                        person(year, "0002", 1_000),
                        person(year, "0003", 5_000),
                        person(year, "0004", 1_000),
                        person(year, "0005", 5_000)))
            .toList(),
        List.of(
            person(2016, "0001", 100),
            person(2018, "0001", 300),
            person(2018, "0003", 200),
            person(2016, "0005", 100),
            person(2018, "0005", 100)),
        List.of(
            area("0001", "liten"),
            area("0002", "liten"),
            area("0003", "stor"),
            new Area("0004", "02", "liten"),
            new Area("0005", "02", "stor")),
        List.of(2016, 2018).stream()
            .flatMap(
                year ->
                    Stream.of("0001", "0002", "0003", "0004", "0005")
                        .map(number -> step(year, number, number)))
            .toList());
  }

  private static Area area(String number, String size) {
    return new Area(number, "01", size);
  }

  private static YearValue person(int year, String municipality, double value) {
    return new YearValue(year, municipality, value);
  }

  private static Step step(int year, String from, String to) {
    return new Step(year, from, to, 1);
  }

  private double mnok(NewObservation value) {
    return value.value() == null ? Double.NaN : value.value();
  }

  /** The sum over all years within the county's borders of 2020. */
  private double inMoreOgRomsdal(List<NewObservation> values) {
    return sum(values, area -> area.county().equals("15"));
  }

  private double sum(List<NewObservation> values, Predicate<Area> wanted) {
    var county = REAL.areas().stream().filter(wanted).map(Area::number).collect(Collectors.toSet());
    var weights =
        REAL.steps().stream()
            .filter(step -> county.contains(step.to()))
            .collect(groupingBy(step -> step.year() + step.from(), summingDouble(Step::weight)));
    return values.stream()
        .mapToDouble(
            value -> mnok(value) * weights.getOrDefault(value.year() + value.municipality(), 0.0))
        .sum();
  }
}
