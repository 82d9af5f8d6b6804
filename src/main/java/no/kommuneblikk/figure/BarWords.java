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

  /** The bars of groups, and then those of each highlighted municipality that has its own. */
  static List<String> of(Figure figure, Texts texts) {
    return Stream.concat(
            figure.series().stream().filter(series -> !groups(series).isEmpty()).limit(MOST_SERIES),
            figure.series().stream().filter(Series::isHighlighted))
        .flatMap(
            series ->
                told(series, figure, texts).map(it -> figure.markPart(series.points(), it, texts)))
        .toList();
  }

  /** The groups, and then those that are highlighted beside them. */
  private static Stream<String> told(Series series, Figure figure, Texts texts) {
    return Stream.concat(
            groupPoints(series).isEmpty() ? Stream.empty() : groups(series, figure, texts),
            own(series, figure, texts))
        .map(values -> texts.text("figure.words.bar", series.name(), values));
  }

  /** All who are highlighted are told: they are few. */
  private static Stream<String> own(Series series, Figure figure, Texts texts) {
    var points =
        series.points().stream()
            .filter(point -> point.highlight() > 0 && point.y() != null)
            .toList();
    return points.isEmpty()
        ? Stream.empty()
        : Stream.of(texts.list(points.stream().map(point -> noted(point, figure, texts)).toList()));
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
    var value = y == null ? "" : figure.vertical().write(y, texts);
    return texts.text(
        "figure.words.named",
        point.label(),
        Stream.of(value, Objects.requireNonNullElse(point.note(), ""))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; ")));
  }
}
