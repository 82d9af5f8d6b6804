package no.kommuneblikk.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kommuneblikk.illustration.StableArea.Part;

/**
 * Hands the figures of areas out to the municipalities of the year, by population with some spread,
 * so that weighing them back into the borders of 2020 gives the area's figure again.
 */
final class Distribution {

  private final Territory territory;
  private final Seed seed;
  private final double spread;

  Distribution(Territory territory, Seed seed, double spread) {
    this.territory = territory;
    this.seed = seed;
    this.spread = spread;
  }

  /** Municipality of the year to its figure, for the areas given. */
  SortedMap<String, Double> toMunicipalities(int year, SortedMap<String, Double> figures) {
    var result = new TreeMap<String, Double>();
    for (var entry : figures.entrySet()) {
      var parts = area(entry.getKey()).parts(year);
      var shares = shares(entry.getKey(), parts);
      for (var i = 0; i < parts.size(); i++) {
        if (parts.get(i).isSplit()) {
          result.merge(parts.get(i).municipality(), entry.getValue() * shares.get(i), Double::sum);
        }
      }
    }
    var split = Map.copyOf(result);
    for (var entry : figures.entrySet()) {
      addWholeParts(entry.getKey(), entry.getValue(), year, split, result);
    }
    return result;
  }

  /** What a split municipality does not bring into the area, the whole ones have to. */
  private void addWholeParts(
      String number,
      double figure,
      int year,
      Map<String, Double> split,
      SortedMap<String, Double> result) {
    var parts = area(number).parts(year);
    var shares = shares(number, parts);
    var left = figure;
    var whole = 0.0;
    for (var i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      left -= part.weight() * split.getOrDefault(part.municipality(), 0.0);
      whole += part.isSplit() ? 0 : shares.get(i);
    }
    for (var i = 0; i < parts.size(); i++) {
      if (!parts.get(i).isSplit()) {
        result.put(parts.get(i).municipality(), Math.max(0, left) * shares.get(i) / whole);
      }
    }
  }

  /**
   * Shares that sum to 1. The spread belongs to the place in the order of numbers, which outlives a
   * renumbering, as when all of Trøndelag was renumbered in 2018.
   */
  private List<Double> shares(String number, List<Part> parts) {
    var shares = new ArrayList<Double>();
    var sum = 0.0;
    for (var i = 0; i < parts.size(); i++) {
      var z = seed.dice("part", number + '/' + i).normal();
      var share = parts.get(i).people() * StrictMath.exp(spread * z);
      shares.add(share);
      sum += share;
    }
    var total = sum;
    return shares.stream().map(share -> share / total).toList();
  }

  private StableArea area(String number) {
    return Lookup.in(territory.areas(), number, "areas");
  }
}
