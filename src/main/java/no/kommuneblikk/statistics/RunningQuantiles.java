package no.kommuneblikk.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where most values of y lie at an x, by what was observed and by no model: the quantiles of a
 * window that is moved from the least x to the greatest, one pair at a time. A window is placed at
 * the median of its x, so that nothing is said beyond the first and the last window.
 */
public final class RunningQuantiles {

  /** Fewer than this and the outer percentiles are single values. */
  private static final int LEAST_WINDOW = 40;

  private static final double SHARE = 0.15;

  private RunningQuantiles() {}

  /** The quantiles of one window. */
  public record Band(double x, double p5, double p25, double p50, double p75, double p95) {}

  /** How many pairs a window has: 40, or 15 percent of all where that is more. */
  public static int window(int n) {
    return Math.max(LEAST_WINDOW, (int) Math.ceil(SHARE * n));
  }

  /** Fewer pairs than two windows and there is no development to see along x. */
  public static boolean areEnough(int n) {
    return n >= 2 * LEAST_WINDOW;
  }

  /**
   * The bands by rising x; none if there are fewer pairs than a window.
   *
   * @param window number of pairs in each window
   */
  public static List<Band> of(List<Pair> pairs, int window) {
    var sorted =
        pairs.stream()
            .sorted(Comparator.comparingDouble(Pair::x).thenComparingDouble(Pair::y))
            .toList();
    return IntStream.rangeClosed(0, sorted.size() - window)
        .mapToObj(start -> band(sorted.subList(start, start + window)))
        .toList();
  }

  private static Band band(List<Pair> window) {
    var ys = window.stream().map(Pair::y).sorted().toList();
    return new Band(
        Quantiles.of(window.stream().map(Pair::x).toList(), 0.5),
        Quantiles.of(ys, 0.05),
        Quantiles.of(ys, 0.25),
        Quantiles.of(ys, 0.5),
        Quantiles.of(ys, 0.75),
        Quantiles.of(ys, 0.95));
  }
}
