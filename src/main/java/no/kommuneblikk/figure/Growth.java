package no.kommuneblikk.figure;

import java.util.Optional;
import no.kommuneblikk.selection.Years;

/**
 * The change of one quantity from one year to another.
 *
 * @param percentAYear compound yearly growth, in percent
 */
public record Growth(
    int from, int to, double base, double change, double percent, double percentAYear) {

  /** No percentage is given of a smaller base: one post more or less would say too much. */
  public static final double SMALLEST_BASE_FTE = 5;

  /**
   * The growth of a series between two years.
   *
   * @return empty if either year lacks a value or the first is not above zero
   */
  public static Optional<Growth> between(Series series, Years years) {
    return value(series, years.from())
        .filter(base -> base > 0)
        .flatMap(base -> value(series, years.to()).map(end -> of(years, base, end)));
  }

  /** How far a series moved between two years, in its own unit; empty if either has no value. */
  static Optional<Double> change(Series series, Years years) {
    return value(series, years.from())
        .flatMap(from -> value(series, years.to()).map(to -> to - from));
  }

  /** The growth from a base above zero. */
  public static Growth of(Years years, double base, double end) {
    var change = end - base;
    var length = years.to() - years.from();
    return new Growth(
        years.from(),
        years.to(),
        base,
        change,
        change / base * 100,
        (Math.pow(end / base, 1.0 / length) - 1) * 100);
  }

  private static Optional<Double> value(Series series, int year) {
    return series.in(year).flatMap(point -> Optional.ofNullable(point.y()));
  }
}
