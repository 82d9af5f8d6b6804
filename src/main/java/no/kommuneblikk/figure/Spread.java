package no.kommuneblikk.figure;

import java.util.List;
import java.util.Optional;

/**
 * How the municipalities of a group are spread, by percentiles with linear interpolation between
 * the two nearest values (type 7 of Hyndman and Fan, as in spreadsheets).
 *
 * @param n number of municipalities
 */
public record Spread(int n, double p5, double p25, double p50, double p75, double p95) {

  /** Fewer than this and percentiles would say more than the values do. */
  public static final int FEWEST = 8;

  /** The spread of these values, or nothing if there are fewer than {@value #FEWEST}. */
  public static Optional<Spread> of(List<Double> values) {
    if (values.size() < FEWEST) {
      return Optional.empty();
    }
    var sorted = values.stream().sorted().toList();
    return Optional.of(
        new Spread(
            sorted.size(),
            quantile(sorted, 0.05),
            quantile(sorted, 0.25),
            quantile(sorted, 0.50),
            quantile(sorted, 0.75),
            quantile(sorted, 0.95)));
  }

  /**
   * A quantile of values in rising order.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static double quantile(List<Double> sorted, double share) {
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("No quantile of nothing");
    }
    var position = share * (sorted.size() - 1);
    var below = (int) Math.floor(position);
    var above = (int) Math.ceil(position);
    return sorted.get(below) + (position - below) * (sorted.get(above) - sorted.get(below));
  }
}
