package no.kommuneblikk.illustration;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which municipalities did not report in 2020. That there were 66 is published, which ones is not:
 * they are drawn, small ones more often. Never drawn are those with a story, and those that took
 * over a part of a split municipality, because half of a reported post is not a reported figure.
 */
final class Silence {

  private Silence() {}

  static SortedSet<String> draw(
      Territory territory, StaffingParameters parameters, Set<String> reporting, Seed seed) {
    var order = new TreeMap<Double, String>();
    for (var area : territory.areas().values()) {
      if (!reporting.contains(area.number()) && !area.receivesSplit()) {
        // Waiting times: the shortest ones are a weighted draw without replacement.
        var weight = StrictMath.pow(area.size(), parameters.silentExponent());
        var uniform = seed.dice("silent", area.number()).uniform();
        order.put(-StrictMath.log(1 - uniform) / weight, area.number());
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
