package no.kommuneblikk.figure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;

/** How many are counted, in each part of a whole or each column of ratings. */
final class ShareWords {

  private static final int MOST_WHOLES = 2;

  private ShareWords() {}

  static List<String> of(Figure figure, Texts texts) {
    if (figure.kind() == Kind.MATRIX) {
      return matrix(figure, texts);
    }
    var format = figure.vertical().format();
    if (format == Format.COUNT) {
      var totals =
          figure.series().stream()
              .map(series -> new Named(series.name(), sum(series.points())))
              .toList();
      return List.of(
          texts.text(
              "figure.words.counted",
              texts.number(total(totals), 0),
              (int) total(totals),
              told(totals, format, texts)));
    }
    return figure.series().stream()
        .flatMap(series -> series.points().stream())
        .map(Point::label)
        .distinct()
        .limit(MOST_WHOLES)
        .map(label -> texts.text("figure.words.bar", label, parts(label, figure, texts)))
        .toList();
  }

  private static double total(List<Named> parts) {
    return parts.stream().mapToDouble(Named::value).sum();
  }

  /** Of ratings in words those of the one it is about, and then those of the highlighted ones. */
  private static List<String> matrix(Figure figure, Texts texts) {
    return figure.vertical().format() == Format.LABEL
        ? Stream.of(
                figure.groups(), figure.series().stream().filter(Series::isHighlighted).toList())
            .filter(series -> !series.isEmpty())
            .map(series -> ratings(series, texts))
            .toList()
        : List.of(
            texts.text(
                "figure.words.rated", texts.number(figure.basis().n(), 0), figure.basis().n()));
  }

  /** How many ratings of how many goals: a goal whose parts were rated apart has several. */
  private static String ratings(List<Series> series, Texts texts) {
    var rated =
        series.stream()
            .flatMap(each -> each.points().stream())
            .filter(point -> point.quality() != Quality.MISSING)
            .toList();
    return texts.text(
        "figure.words.ratings",
        rated.size(),
        (int) rated.stream().map(ShareWords::goal).distinct().count(),
        texts.list(series.stream().map(Series::name).toList()));
  }

  /** Of a rating's code, such as «1:low», the number of the goal. */
  private static String goal(Point point) {
    return Objects.requireNonNullElse(point.code(), point.label()).split(":", 2)[0];
  }

  private static String parts(String label, Figure figure, Texts texts) {
    return told(
        figure.series().stream()
            .map(
                series ->
                    new Named(
                        series.name(),
                        sum(
                            series.points().stream()
                                .filter(point -> point.label().equals(label))
                                .toList())))
            .toList(),
        figure.vertical().format(),
        texts);
  }

  private static String told(List<Named> parts, Format format, Texts texts) {
    return texts.list(
        parts.stream()
            .map(
                part ->
                    texts.text(
                        "figure.words.named", part.name(), format.write(part.value(), texts)))
            .toList());
  }

  private static double sum(List<Point> points) {
    return points.stream()
        .map(Point::y)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .sum();
  }
}
