package no.kommuneblikk.funding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.funding.EstimateInputs.Area;
import no.kommuneblikk.funding.EstimateInputs.Step;
import no.kommuneblikk.funding.EstimateInputs.YearValue;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.NewObservation;
import no.kommuneblikk.indicator.Quality;

/**
 * Free funds in each municipality, which were never published: the <em>new</em> growth announced
 * for the country each year, distributed by a key, in million kroner with the municipality numbers
 * of the year. The municipalities of a year sum to the announced amount to the krone.
 *
 * <ul>
 *   <li>By population: inhabitants on 1 January of the year.
 *   <li>By social assistance: the rate of recipients of {@link NeedByArea} in each area of 2020,
 *       times its inhabitants on 1 January of the year. An area that was several municipalities in
 *       the year hands its part out to them by inhabitants.
 * </ul>
 *
 * <p>Neither is what a municipality got: the income system has many criteria. The one published
 * figure, Møre og Romsdal's 48 million, is nearer to the key by social assistance, but one county
 * can't choose a key, and how near depends on the year; see {@link Alternatives}.
 */
final class FreeFundsEstimate {

  static final String BY_POPULATION = MeasureCodes.FREE_FUNDS_BY_INHABITANTS;
  static final String BY_SOCIAL_ASSISTANCE = MeasureCodes.FREE_FUNDS_BY_RECIPIENTS;

  /** Names the rule in the fingerprint: a changed rule makes a new release. */
  static final String RULE = "2";

  private FreeFundsEstimate() {}

  /** True if there are inhabitants to distribute every announced amount by. */
  static boolean isPossible(EstimateInputs inputs) {
    var years = inputs.population().stream().collect(groupingBy(YearValue::year)).keySet();
    return !inputs.announced().isEmpty()
        && inputs.announced().stream().allMatch(amount -> years.contains(amount.year()));
  }

  static List<NewObservation> byPopulation(EstimateInputs inputs) {
    var people = inputs.population().stream().collect(groupingBy(YearValue::year));
    var result = new ArrayList<NewObservation>();
    for (var amount : inputs.announced()) {
      var weights = NeedByArea.byNumber(people.getOrDefault(amount.year(), List.of()));
      result.addAll(
          observations(
              BY_POPULATION, amount.year(), WholeKroner.apportion(amount.mnok(), weights)));
    }
    return result;
  }

  /** Nothing if no year has figures of social assistance that are fit for a key. */
  static List<NewObservation> bySocialAssistance(EstimateInputs inputs) {
    var need = new NeedByArea(inputs);
    if (need.fitYears().isEmpty()) {
      return List.of();
    }
    var people = inputs.population().stream().collect(groupingBy(YearValue::year));
    var steps = inputs.steps().stream().collect(groupingBy(Step::year));
    var result = new ArrayList<NewObservation>();
    for (var amount : inputs.announced()) {
      var year = amount.year();
      var weights =
          needs(
              rates(need, inputs.areas(), year),
              NeedByArea.byNumber(people.getOrDefault(year, List.of())),
              steps.getOrDefault(year, List.of()));
      result.addAll(
          observations(BY_SOCIAL_ASSISTANCE, year, WholeKroner.apportion(amount.mnok(), weights)));
    }
    return result;
  }

  private static Map<String, Double> rates(NeedByArea need, List<Area> areas, int year) {
    return areas.stream().collect(toMap(Area::number, area -> need.rate(area, year).orElse(0)));
  }

  /**
   * The need in each municipality of the year. Handing an area's need out by inhabitants is the
   * same as giving each municipality the rate of the area it went into, part by part.
   */
  private static Map<String, Double> needs(
      Map<String, Double> rates, Map<String, Double> people, List<Step> steps) {
    var result = new HashMap<String, Double>();
    for (var step : steps) {
      var inhabitants = people.getOrDefault(step.from(), 0.0) * step.weight();
      result.merge(step.from(), inhabitants * rates.getOrDefault(step.to(), 0.0), Double::sum);
    }
    return result;
  }

  private static List<NewObservation> observations(
      String indicator, int year, Map<String, Double> mnok) {
    return mnok.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                new NewObservation(
                    indicator, year, entry.getKey(), entry.getValue(), Quality.ESTIMATED))
        .toList();
  }
}
