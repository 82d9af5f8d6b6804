package no.kommuneblikk.statistics;

import java.util.List;
import java.util.Optional;

/**
 * How two quantities go together in a straight line (Pearson), each pair counting once.
 *
 * @param slope change in y for each unit of x; its sign says which way they go together
 */
public record Correlation(int n, double slope, double rSquared) {

  /** Below this the quantities do not go together enough to be said to. */
  public static final double WORTH_MENTIONING = 0.15;

  /** Fewer pairs than this and chance decides. */
  public static final int FEWEST = 8;

  /** Empty if there are too few points, or one of the quantities is the same everywhere. */
  public static Optional<Correlation> of(List<Pair> points) {
    if (points.size() < FEWEST) {
      return Optional.empty();
    }
    var xs = points.stream().mapToDouble(Pair::x).average().orElse(0);
    var ys = points.stream().mapToDouble(Pair::y).average().orElse(0);
    var xx = points.stream().mapToDouble(point -> square(point.x() - xs)).sum();
    var yy = points.stream().mapToDouble(point -> square(point.y() - ys)).sum();
    var xy = points.stream().mapToDouble(point -> (point.x() - xs) * (point.y() - ys)).sum();
    return xx == 0 || yy == 0
        ? Optional.empty()
        : Optional.of(new Correlation(points.size(), xy / xx, xy * xy / (xx * yy)));
  }

  public boolean isWorthMentioning() {
    return rSquared >= WORTH_MENTIONING;
  }

  private static double square(double value) {
    return value * value;
  }
}
