package no.kommuneblikk.statistics;

import java.util.List;

/**
 * Quantiles with linear interpolation between the two nearest values: type 7 of Hyndman and Fan, as
 * in spreadsheets.
 */
public final class Quantiles {

  private Quantiles() {}

  /**
   * A quantile of values in rising order.
   *
   * @param share from 0, the least value, to 1, the greatest
   * @throws IllegalArgumentException if there are no values
   */
  public static double of(List<Double> sorted, double share) {
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("No quantile of nothing");
    }
    var position = share * (sorted.size() - 1);
    var below = (int) Math.floor(position);
    var above = (int) Math.ceil(position);
    return sorted.get(below) + (position - below) * (sorted.get(above) - sorted.get(below));
  }

  /** The median of values in any order; same failure as {@link #of}. */
  public static double median(List<Double> values) {
    return of(values.stream().sorted().toList(), 0.5);
  }
}
