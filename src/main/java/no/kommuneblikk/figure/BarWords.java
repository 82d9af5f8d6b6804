package no.kommuneblikk.figure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.text.Texts;

/**
 * Who has most and who least, for each series of bars. Where something is said beside the values,
 * such as between what they lie, they are told with it where they are few, and otherwise by how far
 * they reach, but not ranked without it.
 */
final class BarWords {

  private static final int MOST_SERIES = 2;

  private BarWords() {}

  static List<String> of(Figure figure, Texts texts) {
    return figure.series().stream()
        .filter(series -> !groups(series).isEmpty())
        .limit(MOST_SERIES)
        .flatMap(
            series ->
                told(series, figure, texts).map(it -> figure.markPart(series.points(), it, texts)))
        .toList();
  }

  /** The groups, and then those that are highlighted beside them. */
  private static Stream<String> told(Series series, Figure figure, Texts texts) {
    var axis = figure.vertical();
    var own = Named.of(series.points().stream().filter(point -> point.highlight() > 0).toList());
    return Stream.concat(
            groups(series, figure, texts),
            own.isEmpty()
                ? Stream.empty()
                : Stream.of(Named.each(own, axis.format(), axis.change(), texts)))
        .map(values -> texts.text("figure.words.bar", series.name(), values));
  }

  private static Stream<String> groups(Series series, Figure figure, Texts texts) {
    var points = groupPoints(series);
    if (points.stream().allMatch(point -> point.note() == null)) {
      return Stream.of(
          Named.told(
              groups(series), figure.vertical().format(), figure.vertical().change(), texts));
    }
    return points.size() > Named.ALL_NAMED
        ? Stream.of(
            texts.text(
                "figure.words.unranked",
                Named.between(Named.of(points), figure.vertical().format(), texts)))
        : Stream.of(texts.list(points.stream().map(point -> noted(point, figure, texts)).toList()));
  }

  private static List<Named> groups(Series series) {
    return Named.of(groupPoints(series));
  }

  private static List<Point> groupPoints(Series series) {
    return series.points().stream().filter(point -> point.highlight() == 0).toList();
  }

  private static String noted(Point point, Figure figure, Texts texts) {
    var y = point.y();
    var value = y == null ? "" : figure.vertical().format().write(y, texts);
    return texts.text(
        "figure.words.named",
        point.label(),
        Stream.of(value, Objects.requireNonNullElse(point.note(), ""))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; ")));
  }
}
