package no.kommuneblikk.illustration;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which municipalities did not report in 2020. That there were 66 is published, which ones is not:
 * they are drawn, all with the same chance. Never drawn are those that took over a part of a split
 * municipality, because half of a reported post is not a reported figure.
 */
final class Silence {

  private Silence() {}

  static SortedSet<String> draw(Territory territory, StaffingParameters parameters, Seed seed) {
    var order = new TreeMap<Double, String>();
    for (var area : territory.areas().values()) {
      if (!area.receivesSplit()) {
        order.put(seed.dice("silent", area.number()).uniform(), area.number());
      }
    }
    var silent = new TreeSet<String>();
    order.entrySet().stream()
        .limit(parameters.silent())
        .map(Map.Entry::getValue)
        .forEach(silent::add);
    return silent;
  }
}
