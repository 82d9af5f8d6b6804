package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.Quality;

/**
 * Gives every line a point for each year from its first to its last. Where it has no figures the
 * point says so: otherwise a chart would draw on over the gap, and a file be silent of what the
 * table calls missing. A line begins and ends where its figures do.
 */
final class EveryYear {

  private EveryYear() {}

  static List<Series> of(List<Series> lines) {
    return lines.stream().map(EveryYear::filled).toList();
  }

  private static Series filled(Series line) {
    var own =
        line.points().stream()
            .flatMap(
                point ->
                    point.at() instanceof Position.Year(var year, _)
                        ? Stream.of(year)
                        : Stream.empty())
            .collect(Collectors.toCollection(TreeSet::new));
    if (own.isEmpty() || own.last() - own.first() < own.size()) {
      return line;
    }
    var points = new ArrayList<>(line.points());
    IntStream.range(own.first(), own.last())
        .filter(year -> !own.contains(year))
        .forEach(year -> points.add(Point.year(year, null, Quality.MISSING)));
    points.sort(Comparator.comparing(Point::x, Comparator.nullsFirst(Comparator.naturalOrder())));
    return new Series(line.name(), line.role(), points, line.spread());
  }
}
