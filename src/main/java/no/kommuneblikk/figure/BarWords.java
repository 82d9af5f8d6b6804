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
        .filter(series -> !Named.of(series.points()).isEmpty())
        .limit(MOST_SERIES)
        .filter(series -> !isNoted(series) || series.points().size() <= Named.ALL_NAMED)
        .map(
            series ->
                figure.markPart(
                    series.points(),
                    texts.text("figure.words.bar", series.name(), told(series, figure, texts)),
                    texts))
        .toList();
  }

  private static boolean isNoted(Series series) {
    return series.points().stream().anyMatch(point -> point.note() != null);
  }

  private static String told(Series series, Figure figure, Texts texts) {
    return isNoted(series)
        ? texts.list(series.points().stream().map(point -> noted(point, figure, texts)).toList())
        : Named.told(
            Named.of(series.points()),
            figure.vertical().format(),
            figure.vertical().change(),
            texts);
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
