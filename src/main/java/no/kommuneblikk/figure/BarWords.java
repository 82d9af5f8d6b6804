package no.kommuneblikk.figure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.text.Texts;

/**
 * Who has most and who least, for each series of bars. Where something is said beside the values,
 * such as between what they lie, they are told with it and not ranked without it.
 */
final class BarWords {

  private static final int MOST_SERIES = 2;

  private BarWords() {}

  static List<String> of(Figure figure, Texts texts) {
    return figure.series().stream()
        .filter(series -> !groups(series).isEmpty())
        .limit(MOST_SERIES)
        .filter(series -> !isNoted(series) || series.points().size() <= Named.ALL_NAMED)
        .flatMap(
            series ->
                told(series, figure, texts).map(it -> figure.markPart(series.points(), it, texts)))
        .toList();
  }

  private static boolean isNoted(Series series) {
    return series.points().stream().anyMatch(point -> point.note() != null);
  }

  /** The groups, and then those that are highlighted beside them. */
  private static Stream<String> told(Series series, Figure figure, Texts texts) {
    var axis = figure.vertical();
    if (isNoted(series)) {
      var noted = series.points().stream().map(point -> noted(point, figure, texts)).toList();
      return Stream.of(texts.text("figure.words.bar", series.name(), texts.list(noted)));
    }
    var own = Named.of(series.points().stream().filter(point -> point.highlight() > 0).toList());
    return Stream.concat(
            Stream.of(Named.told(groups(series), axis.format(), axis.change(), texts)),
            own.isEmpty()
                ? Stream.empty()
                : Stream.of(Named.each(own, axis.format(), axis.change(), texts)))
        .map(values -> texts.text("figure.words.bar", series.name(), values));
  }

  private static List<Named> groups(Series series) {
    return Named.of(series.points().stream().filter(point -> point.highlight() == 0).toList());
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
