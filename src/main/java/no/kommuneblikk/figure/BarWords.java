package no.kommuneblikk.figure;

import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.text.Texts;

/** Who has most and who least, for each series of bars. */
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
            Stream.of(Named.told(groups(series), axis.format(), axis.change(), texts)),
            own.isEmpty()
                ? Stream.empty()
                : Stream.of(Named.each(own, axis.format(), axis.change(), texts)))
        .map(values -> texts.text("figure.words.bar", series.name(), values));
  }

  private static List<Named> groups(Series series) {
    return Named.of(series.points().stream().filter(point -> point.highlight() == 0).toList());
  }
}
