package no.kommuneblikk.illustration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kommuneblikk.illustration.StableArea.Part;

/** The areas of 2020 and the municipalities that have made them up, checked and in fixed order. */
final class Territory {

  static final int FIRST_YEAR = 2015;
  static final int LAST_YEAR = 2020;

  private static final int COUNTY_YEAR = 2018;
  private static final double WEIGHT_TOLERANCE = 1e-6;

  private final SortedMap<String, StableArea> areas;
  private final SortedMap<Integer, SortedMap<String, Integer>> population = new TreeMap<>();

  private Territory(CountryFacts background, SortedMap<String, StableArea> areas) {
    this.areas = areas;
    background.population().forEach((year, of) -> population.put(year, new TreeMap<>(of)));
  }

  /**
   * Builds the areas.
   *
   * @throws IllegalArgumentException if a year, a lineage or a county is missing, or if the weights
   *     of a municipality do not sum to 1
   */
  static Territory of(CountryFacts background) {
    var parts = new TreeMap<String, Map<Integer, List<Part>>>();
    for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      addParts(background, year, parts);
    }
    var areas = new TreeMap<String, StableArea>();
    for (var entry : parts.entrySet()) {
      var number = entry.getKey();
      var county = Lookup.in(background.county2020(), number, "counties of 2020");
      var main =
          Lookup.in(entry.getValue(), COUNTY_YEAR, "years of area " + number).stream()
              .max(Comparator.comparingDouble(Part::people))
              .orElseThrow();
      var county2018 = main.municipality().substring(0, 2);
      areas.put(number, new StableArea(number, county, county2018, entry.getValue()));
    }
    return new Territory(background, areas);
  }

  private static void addParts(
      CountryFacts background, int year, Map<String, Map<Integer, List<Part>>> parts) {
    var structure = CountryFacts.structureOf(year);
    var steps = new TreeMap<String, List<LineageStep>>();
    for (var step : background.lineage()) {
      if (step.fromStructure() == structure) {
        steps.computeIfAbsent(step.from(), _ -> new ArrayList<>()).add(step);
      }
    }
    var inhabitants = Lookup.in(background.population(), year, "populations");
    for (var municipality : new TreeMap<>(inhabitants).entrySet()) {
      var number = municipality.getKey();
      var onward = steps.getOrDefault(number, List.of());
      var weight = onward.stream().mapToDouble(LineageStep::weight).sum();
      if (Math.abs(weight - 1) > WEIGHT_TOLERANCE) {
        throw new IllegalArgumentException(
            "Municipality %s of %d can't be carried into the borders of 2020: its lineage from"
                    .formatted(number, year)
                + " structure %d has the weight %s, not 1.".formatted(structure, weight));
      }
      for (var step : onward) {
        parts
            .computeIfAbsent(step.to(), _ -> new TreeMap<>())
            .computeIfAbsent(year, _ -> new ArrayList<>())
            .add(new Part(number, step.weight(), step.weight() * municipality.getValue()));
      }
    }
  }

  SortedMap<String, StableArea> areas() {
    return areas;
  }

  /** The municipalities of a year and their inhabitants on 1 January, in order of number. */
  SortedMap<String, Integer> population(int year) {
    return Lookup.in(population, year, "populations");
  }

  /** The area that most of a municipality belongs to, for every municipality of the year. */
  SortedMap<String, StableArea> mainAreas(int year) {
    var main = new TreeMap<String, StableArea>();
    var weights = new TreeMap<String, Double>();
    for (var area : areas.values()) {
      for (var part : area.parts(year)) {
        if (part.weight() > weights.getOrDefault(part.municipality(), 0.0)) {
          weights.put(part.municipality(), part.weight());
          main.put(part.municipality(), area);
        }
      }
    }
    return main;
  }
}
