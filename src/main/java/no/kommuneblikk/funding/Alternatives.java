package no.kommuneblikk.funding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.funding.EstimateInputs.Announced;
import no.kommuneblikk.funding.EstimateInputs.Area;

/**
 * The estimate by social assistance in the areas of 2020 as other rules would have it: rates of one
 * fit year alone, and less for areas without a figure. What all of them agree on is settled, as far
 * as this key goes; the rest is not.
 */
final class Alternatives {

  private final NeedByArea need;
  private final int areas;

  /** Million kroner by rule, year and number of the area. */
  private final Map<KeyRule, Map<Integer, Map<String, Double>>> mnok = new LinkedHashMap<>();

  Alternatives(EstimateInputs inputs) {
    this.need = new NeedByArea(inputs);
    this.areas = inputs.areas().size();
    rules().forEach(rule -> mnok.put(rule, amounts(inputs, rule)));
  }

  private List<KeyRule> rules() {
    return Stream.concat(
            Stream.of(KeyRule.PUBLISHED),
            need.fitYears().stream().map(year -> new KeyRule(year, KeyRule.PUBLISHED.unknown())))
        .flatMap(rule -> Stream.of(rule, new KeyRule(rule.only(), KeyRule.LEAST_UNKNOWN)))
        .toList();
  }

  private Map<Integer, Map<String, Double>> amounts(EstimateInputs inputs, KeyRule rule) {
    return inputs.announced().stream()
        .collect(Collectors.toMap(Announced::year, amount -> shared(amount, inputs.areas(), rule)));
  }

  private Map<String, Double> shared(Announced amount, List<Area> receivers, KeyRule rule) {
    var needs =
        receivers.stream()
            .collect(Collectors.toMap(Area::number, area -> need.need(area, amount.year(), rule)));
    var sum = needs.values().stream().mapToDouble(Double::doubleValue).sum();
    needs.replaceAll((_, people) -> sum > 0 ? amount.mnok() * people / sum : 0);
    return needs;
  }

  /** The years that a key can be taken from. */
  List<Integer> fitYears() {
    return need.fitYears();
  }

  /** Between what these areas lie together over these years. */
  Range range(Collection<String> members, Collection<Integer> years) {
    return Range.of(mnok.values().stream().map(byYear -> sum(byYear, members, years)).toList());
  }

  /** What these areas have together by the rates of each fit year alone; million kroner. */
  SortedMap<Integer, Double> singleYears(Collection<String> members, Collection<Integer> years) {
    var amounts = new TreeMap<Integer, Double>();
    for (var year : fitYears()) {
      var rule = new KeyRule(year, KeyRule.PUBLISHED.unknown());
      amounts.put(year, sum(mnok.getOrDefault(rule, Map.of()), members, years));
    }
    return amounts;
  }

  /** Of the inhabitants of these areas, how many live where there is a figure; from 0 to 1. */
  double coverage(Collection<String> members, int year) {
    return need.coverage(members, year);
  }

  /** How many areas have no figure in any fit year. */
  int unknown() {
    return need.unknown();
  }

  /** How many areas there are. */
  int areas() {
    return areas;
  }

  private static double sum(
      Map<Integer, Map<String, Double>> byYear,
      Collection<String> members,
      Collection<Integer> years) {
    return years.stream()
        .map(year -> byYear.getOrDefault(year, Map.of()))
        .mapToDouble(
            amounts -> members.stream().mapToDouble(area -> amounts.getOrDefault(area, 0.0)).sum())
        .sum();
  }
}
