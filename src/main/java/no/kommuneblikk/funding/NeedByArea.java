package no.kommuneblikk.funding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.funding.EstimateInputs.Area;
import no.kommuneblikk.funding.EstimateInputs.Step;
import no.kommuneblikk.funding.EstimateInputs.YearValue;
import no.kommuneblikk.statistics.OddYears;

/**
 * How many recipients of social assistance an area of 2020 has for each inhabitant, where the
 * figures have holes.
 *
 * <p>An area has a figure in a year when all the municipalities it was made of have one: a sum that
 * lacks a part is missing, never a smaller sum. A figure far from the area's own other years is
 * taken to be a fault of the source and left out like a missing one; see {@link OddYears}. A year
 * is <em>fit</em> for a key when such areas hold at least half of the inhabitants of every county;
 * otherwise whole counties would be guessed. Of the reference figures 2015, 2016, 2018 and 2020 are
 * fit. 2017 lacks the whole of Trøndelag and 2019 most of the country.
 */
final class NeedByArea {

  private static final double FITTING_SHARE = 0.5;

  private final List<Area> areas;
  private final Map<Integer, Map<String, Double>> inhabitants;
  private final Map<Integer, Map<String, Double>> recipients;
  private final List<Integer> fitYears;

  NeedByArea(EstimateInputs inputs) {
    this.areas = inputs.areas();
    var steps =
        inputs.steps().stream().collect(groupingBy(Step::year, TreeMap::new, Collectors.toList()));
    this.inhabitants = carried(inputs.population(), steps);
    this.recipients = believed(carried(inputs.recipients(), steps));
    this.fitYears =
        recipients.keySet().stream()
            .filter(inhabitants::containsKey)
            .filter(this::isFit)
            .sorted()
            .toList();
  }

  /** The years that a key can be taken from. */
  List<Integer> fitYears() {
    return fitYears;
  }

  /**
   * Recipients for each inhabitant of an area, for use in a year. Taken from the fit year nearest
   * to it in which the area has a figure, the earlier of two as near. An area without a figure in
   * any of them has the rate of the areas of its size group in its county in the nearest fit year,
   * or, if none of those has a figure, of its size group in the country, or of the country.
   *
   * @return empty if no year is fit
   */
  OptionalDouble rate(Area area, int year) {
    return rate(area, year, KeyRule.PUBLISHED);
  }

  /** The same under another rule. */
  OptionalDouble rate(Area area, int year, KeyRule rule) {
    var only = rule.only();
    var nearestFirst =
        fitYears.stream()
            .filter(fit -> only == null || fit.equals(only))
            .sorted(
                Comparator.comparingInt((Integer fit) -> Math.abs(fit - year))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (var fit : nearestFirst) {
      var own = rate(fit, area::equals);
      if (own.isPresent()) {
        return own;
      }
    }
    return nearestFirst.stream()
        .limit(1)
        .flatMap(fit -> alike(area).map(group -> rate(fit, group)))
        .flatMapToDouble(OptionalDouble::stream)
        .map(rate -> rate * rule.unknown())
        .findFirst();
  }

  /** The rate times the inhabitants of the year: what the area has its part by. */
  double need(Area area, int year, KeyRule rule) {
    return rate(area, year, rule).orElse(0)
        * figures(inhabitants, year).getOrDefault(area.number(), 0.0);
  }

  /** Of the inhabitants of these areas, how many live where there is a figure; from 0 to 1. */
  double coverage(Collection<String> members, int year) {
    var people = figures(inhabitants, year);
    var known = figures(recipients, year).keySet();
    var all = sum(people, members);
    return all > 0 ? sum(people, members.stream().filter(known::contains).toList()) / all : 0;
  }

  /** How many areas have no figure in any fit year. */
  int unknown() {
    return (int)
        areas.stream()
            .filter(
                area ->
                    fitYears.stream()
                        .noneMatch(year -> figures(recipients, year).containsKey(area.number())))
            .count();
  }

  /** Whom an area without a figure is taken to be like, the closest first. */
  private static Stream<Predicate<Area>> alike(Area area) {
    Predicate<Area> size = other -> other.sizeGroup().equals(area.sizeGroup());
    return Stream.of(size.and(other -> other.county().equals(area.county())), size, _ -> true);
  }

  /** The sum of recipients over the sum of inhabitants, of the areas that have a figure. */
  private OptionalDouble rate(int year, Predicate<Area> wanted) {
    var people = figures(recipients, year);
    var known =
        areas.stream().filter(wanted).map(Area::number).filter(people::containsKey).toList();
    var below = sum(figures(inhabitants, year), known);
    return below > 0 ? OptionalDouble.of(sum(people, known) / below) : OptionalDouble.empty();
  }

  private boolean isFit(int year) {
    var people = figures(inhabitants, year);
    var known = figures(recipients, year).keySet();
    return areas.stream().collect(groupingBy(Area::county)).values().stream()
        .map(county -> county.stream().map(Area::number).toList())
        .allMatch(
            county ->
                sum(people, county.stream().filter(known::contains).toList())
                    >= FITTING_SHARE * sum(people, county));
  }

  private static double sum(Map<String, Double> figures, Collection<String> numbers) {
    return numbers.stream().mapToDouble(number -> figures.getOrDefault(number, 0.0)).sum();
  }

  private static Map<String, Double> figures(Map<Integer, Map<String, Double>> figures, int year) {
    return figures.getOrDefault(year, Map.of());
  }

  /** Figures within the areas of 2020; an area that lacks a part has none. */
  private static Map<Integer, Map<String, Double>> carried(
      List<YearValue> values, Map<Integer, List<Step>> steps) {
    var result = new HashMap<Integer, Map<String, Double>>();
    values.stream()
        .collect(groupingBy(YearValue::year))
        .forEach(
            (year, rows) ->
                result.put(year, carried(byNumber(rows), steps.getOrDefault(year, List.of()))));
    return result;
  }

  private static Map<String, Double> carried(Map<String, Double> values, List<Step> steps) {
    return steps.stream().collect(groupingBy(Step::to)).entrySet().stream()
        .filter(entry -> entry.getValue().stream().map(Step::from).allMatch(values::containsKey))
        .collect(
            toMap(
                Map.Entry::getKey,
                entry ->
                    entry.getValue().stream()
                        .mapToDouble(step -> step.weight() * values.getOrDefault(step.from(), 0.0))
                        .sum()));
  }

  /** Without the figures that are odd among those of the same area. */
  private static Map<Integer, Map<String, Double>> believed(
      Map<Integer, Map<String, Double>> counts) {
    var byArea = new HashMap<String, Map<Integer, Double>>();
    counts.forEach(
        (year, figures) ->
            figures.forEach(
                (area, count) ->
                    byArea.computeIfAbsent(area, _ -> new HashMap<>()).put(year, count)));
    var result = new HashMap<Integer, Map<String, Double>>();
    byArea.forEach(
        (area, years) -> {
          var odd = OddYears.of(years).keySet();
          years.forEach(
              (year, count) -> {
                if (!odd.contains(year)) {
                  result.computeIfAbsent(year, _ -> new HashMap<>()).put(area, count);
                }
              });
        });
    return result;
  }

  static Map<String, Double> byNumber(List<YearValue> rows) {
    return rows.stream().collect(toMap(YearValue::municipality, YearValue::value));
  }
}
