package no.kommuneblikk.statistics;

import java.util.List;

/** Whether values differ enough for anything to go together with their differences. */
public final class Evenness {

  /** Nine in ten within so much of the median: what is left is rounding, and what is divided by. */
  public static final double NARROW = 0.05;

  private Evenness() {}

  /**
   * Whether the distance from P5 to P95 is at most {@value #NARROW} of the median. Values around
   * zero, such as changes, are even only where they are the same. Of fewer than eight nothing is
   * said.
   */
  public static boolean isEven(List<Double> values) {
    if (values.size() < Correlation.FEWEST) {
      return false;
    }
    var sorted = values.stream().sorted().toList();
    return Quantiles.of(sorted, 0.95) - Quantiles.of(sorted, 0.05)
        <= NARROW * Math.abs(Quantiles.of(sorted, 0.5));
  }
}
