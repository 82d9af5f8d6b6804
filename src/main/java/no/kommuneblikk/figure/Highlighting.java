package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts highlighted municipalities beside the groups of a figure. They are drawn by the same
 * function, as groups of one, so their values can't be reckoned in another way; finding, basis and
 * caveats stay those of the groups.
 */
final class Highlighting {

  private Highlighting() {}

  /**
   * The figure with the highlighted ones in it.
   *
   * @param own the same figure of nothing but those
   * @param groups those, in the order of their colours
   */
  static Figure add(Figure figure, Figure own, Groups groups) {
    if (figure.isEmpty() || own.isEmpty()) {
      return figure;
    }
    var added =
        figure.kind() == Kind.BAR
            ? figure.series().stream().map(bars -> withRows(bars, own, groups)).toList()
            : Stream.concat(figure.series().stream(), lines(own, groups)).toList();
    return figure.with(figure.title(), added);
  }

  private static Series withRows(Series bars, Figure own, Groups groups) {
    var points = new ArrayList<>(bars.points());
    own.series().stream()
        .filter(series -> series.name().equals(bars.name()))
        .flatMap(series -> series.points().stream())
        .forEach(point -> points.addAll(marked(List.of(point), point.label(), groups)));
    return new Series(bars.name(), bars.role(), points, bars.spread());
  }

  private static Stream<Series> lines(Figure own, Groups groups) {
    return own.series().stream()
        .map(
            line ->
                Series.of(line.name(), Role.EMPHASIS, marked(line.points(), line.name(), groups)));
  }

  private static List<Point> marked(List<Point> points, String name, Groups groups) {
    return IntStream.range(0, groups.all().size())
        .filter(place -> groups.all().get(place).name().equals(name))
        .boxed()
        .flatMap(
            place ->
                points.stream()
                    .map(point -> point.highlighted(groups.all().get(place).code(), place + 1)))
        .toList();
  }
}
