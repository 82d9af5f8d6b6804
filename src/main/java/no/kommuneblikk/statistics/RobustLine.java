package no.kommuneblikk.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A straight line through pairs that a few far out can't turn (Theil 1950, Sen 1968): its slope is
 * the median of the slopes between any two pairs, its height the median of what is left of y.
 *
 * @param slope change in y for each unit of x
 * @param rSquared how much of the variance of y this very line accounts for: one minus the squared
 *     distances from it over those from the mean. Never more than that of least squares, and below
 *     zero where the mean would do better
 */
public record RobustLine(int n, double slope, double intercept, double rSquared) {

  /** The line through these points; empty if all have the same x, or all the same y. */
  public static Optional<RobustLine> of(List<Pair> points) {
    var slopes = slopes(points);
    var mean = points.stream().mapToDouble(Pair::y).average().orElse(0);
    var around = points.stream().mapToDouble(point -> square(point.y() - mean)).sum();
    if (slopes.isEmpty() || around == 0) {
      return Optional.empty();
    }
    var slope = Quantiles.median(slopes);
    var intercept =
        Quantiles.median(points.stream().map(point -> point.y() - slope * point.x()).toList());
    var left =
        points.stream()
            .mapToDouble(point -> square(point.y() - intercept - slope * point.x()))
            .sum();
    return Optional.of(new RobustLine(points.size(), slope, intercept, 1 - left / around));
  }

  private static List<Double> slopes(List<Pair> points) {
    var slopes = new ArrayList<Double>(points.size() * points.size() / 2);
    for (var i = 0; i < points.size(); i++) {
      for (var j = i + 1; j < points.size(); j++) {
        var one = points.get(i);
        var other = points.get(j);
        if (one.x() != other.x()) {
          slopes.add((other.y() - one.y()) / (other.x() - one.x()));
        }
      }
    }
    return slopes;
  }

  /** Enough points, and it explains something: the same limits as for {@link Correlation}. */
  public boolean isWorthDrawing() {
    return n >= Correlation.FEWEST && rSquared >= Correlation.WORTH_MENTIONING;
  }

  public double at(double x) {
    return intercept + slope * x;
  }

  private static double square(double value) {
    return value * value;
  }
}
