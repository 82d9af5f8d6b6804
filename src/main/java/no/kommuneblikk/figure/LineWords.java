package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** The level of each line in the last year, and its change since the first chosen one. */
final class LineWords {

  private LineWords() {}

  static List<String> of(Figure figure, Texts texts) {
    var format = figure.vertical().format();
    var last = years(figure).reduce(0, Math::max);
    var sentences = new ArrayList<String>();
    var levels = at(figure, last, texts);
    if (!levels.isEmpty()) {
      sentences.add(
          texts.text(
              "figure.words.level",
              String.valueOf(last),
              levels.size() == 1 && figure.groups().size() == 1
                  ? format.write(levels.getFirst().value(), texts)
                  : Named.told(figure, levels, false, texts),
              figure.vertical().title()));
    }
    var first = Math.max(figure.selection().years().from(), years(figure).reduce(last, Math::min));
    var changes = changes(figure, first, last, texts);
    if (first < last && !changes.isEmpty()) {
      sentences.add(
          texts.text(
              "figure.words.change",
              String.valueOf(first),
              String.valueOf(last),
              changes.size() == 1 && figure.groups().size() == 1
                  ? format.writeSigned(changes.getFirst().value(), texts)
                  : Named.told(figure, changes, true, texts)));
    }
    figure.series().stream()
        .filter(Series::isHighlighted)
        .flatMap(series -> highlighted(series, first, last, format, texts).stream())
        .forEach(sentences::add);
    return sentences;
  }

  private static Optional<String> highlighted(
      Series series, int first, int last, Format format, Texts texts) {
    return value(series, last)
        .map(
            to ->
                value(series, first)
                    .filter(_ -> first < last)
                    .map(
                        from ->
                            texts.text(
                                "figure.words.own.change",
                                series.name(),
                                format.write(to, texts),
                                String.valueOf(last),
                                format.writeSigned(to - from, texts),
                                String.valueOf(first)))
                    .orElseGet(
                        () ->
                            texts.text(
                                "figure.words.own",
                                series.name(),
                                format.write(to, texts),
                                String.valueOf(last))));
  }

  private static Stream<Integer> years(Figure figure) {
    return figure.series().stream()
        .flatMap(series -> series.points().stream())
        .filter(point -> point.y() != null)
        .flatMap(
            point ->
                point.at() instanceof Position.Year(var year, _)
                    ? Stream.of(year)
                    : Stream.empty());
  }

  private static List<Named> at(Figure figure, int year, Texts texts) {
    return figure.groups().stream()
        .flatMap(
            series ->
                point(series, year)
                    .flatMap(point -> named(series, point.y(), point.footing(), texts))
                    .stream())
        .toList();
  }

  private static List<Named> changes(Figure figure, int first, int last, Texts texts) {
    return figure.groups().stream()
        .flatMap(
            series ->
                point(series, first)
                    .flatMap(
                        from -> point(series, last).flatMap(to -> change(series, from, to, texts)))
                    .stream())
        .toList();
  }

  private static Optional<Named> change(Series series, Point from, Point to, Texts texts) {
    var first = from.y();
    var last = to.y();
    return first == null || last == null
        ? Optional.empty()
        : named(series, last - first, to.footing().since(from.footing(), last - first), texts);
  }

  private static Optional<Named> named(
      Series series, @Nullable Double value, Footing footing, Texts texts) {
    return Optional.ofNullable(value)
        .map(known -> new Named(series.role().phrase(series.name(), texts), known, footing));
  }

  private static Optional<Double> value(Series series, int year) {
    return point(series, year).flatMap(point -> Optional.ofNullable(point.y()));
  }

  private static Optional<Point> point(Series series, int year) {
    return series.in(year).filter(point -> point.y() != null);
  }
}
