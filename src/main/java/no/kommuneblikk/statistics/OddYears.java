package no.kommuneblikk.statistics;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts that lie so far from the same place's own other years that they are taken to be a fault of
 * the source. Only a place's own years are looked at: how much it has is nobody's fault.
 */
public final class OddYears {

  /** Times as many as in the median of the other years, or as few. */
  public static final double FACTOR = 3;

  /** Where there are fewer than this, both that year and usually, chance alone moves so much. */
  public static final double FLOOR = 30;

  /** Fewer other years than this do not tell what is usual. */
  public static final int FEWEST = 2;

  private OddYears() {}

  /** The years that are odd, each with the median of the others. */
  public static SortedMap<Integer, Double> of(Map<Integer, Double> counts) {
    var odd = new TreeMap<Integer, Double>();
    counts.forEach(
        (year, count) -> {
          var others =
              counts.entrySet().stream()
                  .filter(other -> !other.getKey().equals(year))
                  .map(Map.Entry::getValue)
                  .toList();
          if (others.size() >= FEWEST && isOdd(count, Quantiles.median(others))) {
            odd.put(year, Quantiles.median(others));
          }
        });
    return odd;
  }

  private static boolean isOdd(double count, double usual) {
    var most = Math.max(count, usual);
    return most >= FLOOR && most >= FACTOR * Math.min(count, usual);
  }
}
