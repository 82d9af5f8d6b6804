package no.kommuneblikk.figure;

import java.util.List;
import java.util.Objects;
import no.kommuneblikk.text.Texts;

/** How many are counted, in each part of a whole or each column of ratings. */
final class ShareWords {

  private static final int MOST_WHOLES = 2;

  private ShareWords() {}

  static List<String> of(Figure figure, Texts texts) {
    if (figure.kind() == Kind.MATRIX) {
      return List.of(matrix(figure, texts));
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
              texts.number(totals.stream().mapToDouble(Named::value).sum(), 0),
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

  private static String matrix(Figure figure, Texts texts) {
    return figure.vertical().format() == Format.LABEL
        ? texts.text(
            "figure.words.ratings",
            figure.series().getFirst().points().size(),
            texts.list(figure.series().stream().map(Series::name).toList()))
        : texts.text("figure.words.rated", texts.number(figure.basis().n(), 0), figure.basis().n());
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
