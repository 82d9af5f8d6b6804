package no.kommuneblikk.illustration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whole numbers in proportion to given ones, with an exact sum: the method of the largest
 * remainder. No result is a whole unit away from its proportional share, and zero stays zero.
 */
final class Apportionment {

  private Apportionment() {}

  /**
   * Apportions whole units.
   *
   * @throws IllegalArgumentException if there is something to apportion and nobody to have it
   */
  static SortedMap<String, Long> of(SortedMap<String, Double> shares, long total) {
    var sum = sum(shares);
    if (total < 0 || (sum <= 0 && total > 0)) {
      throw new IllegalArgumentException(
          "Can't apportion %d units among %d shares that sum to %s."
              .formatted(total, shares.size(), sum));
    }
    var result = new TreeMap<String, Long>();
    var remainders = new ArrayList<Map.Entry<String, Double>>();
    var left = total;
    for (var share : shares.entrySet()) {
      var exact = sum > 0 ? share.getValue() * total / sum : 0;
      var whole = (long) Math.floor(exact);
      result.put(share.getKey(), whole);
      left -= whole;
      if (share.getValue() > 0) {
        remainders.add(Map.entry(share.getKey(), exact - whole));
      }
    }
    // The sort is stable and the keys are in order, so ties always fall the same way.
    remainders.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    for (var i = 0; i < left; i++) {
      result.merge(remainders.get(i % remainders.size()).getKey(), 1L, Long::sum);
    }
    return result;
  }

  /** The sum, taken in the order of the keys so that it is the same to the last bit every time. */
  static double sum(SortedMap<String, Double> values) {
    var sum = 0.0;
    for (var value : values.values()) {
      sum += value;
    }
    return sum;
  }
}
