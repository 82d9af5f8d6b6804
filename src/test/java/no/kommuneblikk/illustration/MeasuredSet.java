package no.kommuneblikk.illustration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a generated set adds up to, computed from its rows alone. Sums are exact. */
record MeasuredSet(Illustration set, CountryFacts background) {

  private static final String FTES = "arsverk";

  Map<String, Integer> population(int year) {
    return Lookup.in(background.population(), year, "populations");
  }

  List<GeneratedValue> rows(String indicator, int year) {
    return set.values().stream().filter(is(indicator, year)).toList();
  }

  private Predicate<GeneratedValue> is(String indicator, int year) {
    return row -> row.indicator().equals(indicator) && row.year() == year;
  }

  Map<String, Double> byMunicipality(String indicator, int year) {
    return rows(indicator, year).stream()
        .collect(Collectors.toMap(GeneratedValue::municipality, GeneratedValue::value));
  }

  static BigDecimal exact(double value) {
    return BigDecimal.valueOf(value);
  }

  static BigDecimal sum(List<GeneratedValue> rows) {
    return rows.stream().map(row -> exact(row.value())).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Map<String, BigDecimal> inBordersOf2020(String indicator, int year) {
    var values = byMunicipality(indicator, year);
    var sums = new TreeMap<String, BigDecimal>();
    for (var step : background.lineage()) {
      if (step.fromStructure() == CountryFacts.structureOf(year)) {
        var part = exact(Lookup.in(values, step.from(), indicator)).multiply(exact(step.weight()));
        sums.merge(step.to(), part, BigDecimal::add);
      }
    }
    return sums;
  }

  BigDecimal county2020(String indicator, int year, String county) {
    return inBordersOf2020(indicator, year).entrySet().stream()
        .filter(area -> county.equals(background.county2020().get(area.getKey())))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Map<String, Double> countyRates2018() {
    var ftes = new TreeMap<String, Double>();
    var people = new TreeMap<String, Double>();
    var population = population(2018);
    for (var row : rows(FTES, 2018)) {
      var county = row.municipality().substring(0, 2);
      ftes.merge(county, row.value(), Double::sum);
      people.merge(county, people(population, row) / 1_000.0, Double::sum);
    }
    ftes.replaceAll((county, fte) -> fte / Lookup.in(people, county, "counties"));
    return ftes;
  }

  /** FTEs per 10 000 inhabitants in the borders of the year, sorted. */
  List<Double> rates(int year, Predicate<Integer> size) {
    var population = population(year);
    return rows(FTES, year).stream()
        .filter(row -> size.test(people(population, row)))
        .map(row -> row.value() * 10_000 / people(population, row))
        .sorted()
        .toList();
  }

  /** Growth 2016–2020 in the borders of 2020, as a part, sorted. */
  List<Double> growths(Predicate<Integer> size) {
    var before = inBordersOf2020(FTES, 2016);
    return rows(FTES, 2020).stream()
        .filter(row -> size.test(people(population(2020), row)))
        .map(row -> row.value() / Lookup.in(before, row.municipality(), FTES).doubleValue() - 1)
        .sorted()
        .toList();
  }

  /** Growth 2016–2020 of the sum of these municipalities, in the borders of 2020, as a part. */
  double aggregatedGrowth(Predicate<Integer> size) {
    var before = inBordersOf2020(FTES, 2016);
    var sums = new double[2];
    for (var row : rows(FTES, 2020)) {
      if (size.test(people(population(2020), row))) {
        sums[0] += Lookup.in(before, row.municipality(), FTES).doubleValue();
        sums[1] += row.value();
      }
    }
    return sums[1] / sums[0] - 1;
  }

  /** Growth 2016–2020 of each municipality of 2020, as a part. */
  Map<String, Double> growthByMunicipality() {
    var growths = byMunicipality(FTES, 2020);
    var before = inBordersOf2020(FTES, 2016);
    growths.replaceAll(
        (number, after) -> after / Lookup.in(before, number, FTES).doubleValue() - 1);
    return growths;
  }

  /** The middle value, or the middle between the two in the middle. */
  static double median(List<Double> sorted) {
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }

  static double percentile(List<Double> sorted, int percent) {
    return sorted.get((sorted.size() - 1) * percent / 100);
  }

  private static int people(Map<String, Integer> population, GeneratedValue row) {
    return Lookup.in(population, row.municipality(), "populations");
  }
}
