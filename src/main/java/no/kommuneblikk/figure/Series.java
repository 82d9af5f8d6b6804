package no.kommuneblikk.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Points that belong together.
 *
 * @param spread percentiles of the points, where the figure shows them; null where there are too
 *     few
 */
public record Series(String name, SeriesRole role, List<Point> points, @Nullable Spread spread) {

  public Series {
    points = List.copyOf(points);
  }

  public static Series of(String name, SeriesRole role, List<Point> points) {
    return new Series(name, role, points, null);
  }

  /** Whether it is of one municipality that the reader has highlighted. */
  boolean isHighlighted() {
    return !points.isEmpty() && points.stream().allMatch(point -> point.highlight() > 0);
  }

  /** What a line has in a year; empty where it has no point. */
  public Optional<Point> in(int year) {
    return points.stream()
        .filter(point -> point.at() instanceof Position.Year(var at, _) && at == year)
        .findFirst();
  }

  /** The same beside a series of real values, saying in its name if its own are not. */
  Series marked(Texts texts) {
    return Generated.of(points.stream()) == Generated.ALL
        ? new Series(texts.text("figure.generated.series", name), role, points, spread)
        : this;
  }

  /** The same, as what is computed of generated values is generated. */
  Series ofGenerated() {
    return new Series(name, role, points.stream().map(Point::generated).toList(), spread);
  }

  /** A series whose spread is drawn behind its points, if there are enough of them. */
  public static Series withSpread(String name, SeriesRole role, List<Point> points) {
    var values =
        points.stream().map(Point::y).filter(Objects::nonNull).map(Double::valueOf).toList();
    return new Series(name, role, points, Spread.of(values).orElse(null));
  }
}
