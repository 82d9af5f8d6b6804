package no.kommuneblikk.funding;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Point;

/**
 * How two quantities go together in a straight line (Pearson), each municipality counting once.
 *
 * @param slope change in y for each unit of x; its sign says which way they go together
 */
record Correlation(int n, double slope, double rSquared) {

  /** Below this the quantities do not go together enough to be said to. */
  static final double WORTH_MENTIONING = 0.15;

  /** Fewer dots than this and chance decides. */
  static final int FEWEST = 8;

  /** Empty if there are too few points, or one of the quantities is the same everywhere. */
  static Optional<Correlation> of(List<Point> points) {
    var complete = points.stream().filter(point -> point.x() != null && point.y() != null).toList();
    if (complete.size() < FEWEST) {
      return Optional.empty();
    }
    var xs = complete.stream().mapToDouble(Correlation::x).average().orElse(0);
    var ys = complete.stream().mapToDouble(Correlation::y).average().orElse(0);
    var xx = complete.stream().mapToDouble(point -> square(x(point) - xs)).sum();
    var yy = complete.stream().mapToDouble(point -> square(y(point) - ys)).sum();
    var xy = complete.stream().mapToDouble(point -> (x(point) - xs) * (y(point) - ys)).sum();
    return xx == 0 || yy == 0
        ? Optional.empty()
        : Optional.of(new Correlation(complete.size(), xy / xx, xy * xy / (xx * yy)));
  }

  boolean isWorthMentioning() {
    return rSquared >= WORTH_MENTIONING;
  }

  private static double x(Point point) {
    var x = point.x();
    return x == null ? 0 : x;
  }

  private static double y(Point point) {
    var y = point.y();
    return y == null ? 0 : y;
  }

  private static double square(double value) {
    return value * value;
  }
}
