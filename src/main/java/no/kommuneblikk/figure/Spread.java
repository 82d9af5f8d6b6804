package no.kommuneblikk.figure;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.statistics.Quantiles;

/**
 * How the municipalities of a group are spread, by percentiles as in {@link Quantiles}.
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
            Quantiles.of(sorted, 0.05),
            Quantiles.of(sorted, 0.25),
            Quantiles.of(sorted, 0.50),
            Quantiles.of(sorted, 0.75),
            Quantiles.of(sorted, 0.95)));
  }
}
