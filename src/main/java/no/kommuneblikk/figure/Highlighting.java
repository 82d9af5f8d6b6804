package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/**
 * Puts highlighted municipalities beside the groups of a figure, or beside the municipality in
 * focus. They are drawn by the same function, as groups of one or each in focus, so their values
 * can't be reckoned in another way; finding, basis and caveats stay those of the figure itself.
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
    return figure.showing(added);
  }

  /**
   * The figure of the municipality in focus with the same of every highlighted one.
   *
   * @param role of what is drawn of the one in focus alone
   * @param drawing the same figure with another municipality in focus
   */
  static Figure beside(
      Figure figure,
      SeriesRole role,
      Groups groups,
      Function<Selection, Figure> drawing,
      Texts texts) {
    if (figure.isEmpty()) {
      return figure;
    }
    var selection = figure.selection();
    var series = new ArrayList<>(figure.series());
    var uncoloured = new ArrayList<String>();
    var unknown = new ArrayList<String>();
    for (var group : groups.all()) {
      var colour = selection.coloured().indexOf(group.code()) + 1;
      if (colour == 0) {
        uncoloured.add(group.name());
      } else if (!group.code().equals(selection.municipality())) {
        var own = drawing.apply(selection.with(draft -> draft.municipality = group.code()));
        var theirs = own.series().stream().filter(each -> each.role() == role).toList();
        theirs.forEach(each -> series.add(named(each, group, colour, figure.kind(), texts)));
        if (theirs.isEmpty()) {
          unknown.add(group.name());
        }
      }
    }
    return noting(
        "figure.highlight.unknown",
        unknown,
        noting("figure.highlight.uncoloured", uncoloured, figure.showing(series), texts),
        texts);
  }

  /**
   * Named by whose it is; ratings also by who rated. Bars stand in the rows of the one in focus.
   */
  private static Series named(Series own, Groups.Group group, int colour, Kind kind, Texts texts) {
    return Series.of(
        kind == Kind.MATRIX
            ? texts.text("figure.highlight.of", group.name(), own.name())
            : group.name(),
        SeriesRole.EMPHASIS,
        own.points().stream()
            .map(
                point ->
                    kind == Kind.BAR
                        ? point.highlighted(colour)
                        : point.highlighted(group.code(), colour))
            .toList());
  }

  /** Nobody is left out in silence. */
  private static Figure noting(String key, List<String> names, Figure figure, Texts texts) {
    return names.isEmpty()
        ? figure
        : figure.noting(Note.choice(texts.text(key, texts.list(names))));
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
                Series.of(
                    line.name(), SeriesRole.EMPHASIS, marked(line.points(), line.name(), groups)));
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
