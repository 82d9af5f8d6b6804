package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.statistics.Quantiles;
import no.kommuneblikk.statistics.Rank;
import no.kommuneblikk.text.Texts;

/** The middle of each group of dots, and where the highlighted ones lie. */
final class DotWords {

  private static final int MOST_HIGHLIGHTED = 2;

  private DotWords() {}

  static List<String> spread(Figure figure, Texts texts) {
    var axis = figure.vertical();
    var medians =
        figure.series().stream()
            .filter(series -> series.role() != SeriesRole.EMPHASIS && !values(series).isEmpty())
            .map(
                series ->
                    new Named(
                        series.role().phrase(series.name(), texts),
                        Quantiles.median(values(series)),
                        Footing.ofGroup(values(series).size())))
            .toList();
    if (medians.isEmpty()) {
      return List.of();
    }
    var sentences = new ArrayList<String>();
    sentences.add(
        medians.size() == 1
            ? texts.text(
                "figure.words.median.one",
                axis.write(medians.getFirst().value(), texts),
                texts.number(values(figure.series().getFirst()).size(), 0),
                values(figure.series().getFirst()).size())
            : texts.text(
                "figure.words.medians", Named.told(medians, axis.format(), axis.change(), texts)));
    for (var series : figure.series()) {
      series.points().stream()
          .filter(point -> point.highlight() > 0)
          .limit(MOST_HIGHLIGHTED)
          .forEach(point -> place(point, series, axis, texts).ifPresent(sentences::add));
    }
    return sentences;
  }

  private static Optional<String> place(Point point, Series series, Axis axis, Texts texts) {
    var own = point.y();
    if (own == null) {
      return Optional.empty();
    }
    var note = point.note();
    if (note != null) {
      return Optional.of(
          texts.text(
              "figure.words.noted",
              point.label(),
              point.footing().told(axis.write(own, texts), texts),
              note));
    }
    var rank = Rank.of(own, values(series), axis.format().decimals());
    if (rank.isAtAnEnd() && !rank.isAlone() && !point.footing().isFirm()) {
      return Optional.of(
          texts.text(
              "figure.words.place.few",
              point.label(),
              point.footing().told(axis.write(own, texts), texts),
              series.role().phrase(series.name(), texts)));
    }
    return Optional.of(
        texts.text(
            rank.isAlone()
                ? "figure.words.place.alone"
                : rank.shared() ? "figure.words.place.shared" : "figure.words.place",
            point.label(),
            point.footing().told(axis.write(own, texts), texts),
            texts.number(rank.place(), 0),
            texts.number(rank.of(), 0),
            series.role().phrase(series.name(), texts)));
  }

  static List<String> pairs(Figure figure, Texts texts) {
    var sentences = new ArrayList<String>();
    var dots = figure.dots().stream().flatMap(series -> series.points().stream()).toList();
    var both = dots.stream().flatMap(Both::of).toList();
    var above = both.stream().filter(dot -> figure.vertical().format().sign(dot.y) > 0).count();
    sentences.add(
        texts.text(
            "figure.words.pairs",
            texts.number(both.size(), 0),
            both.size(),
            texts.number(above, 0)));
    both.stream()
        .filter(dot -> dot.point.highlight() > 0)
        .limit(MOST_HIGHLIGHTED)
        .forEach(dot -> sentences.add(pair(dot, figure, texts)));
    return sentences;
  }

  /** A dot with its two quantities. */
  private record Both(Point point, double x, double y) {

    static Stream<Both> of(Point point) {
      return point.at() instanceof Position.Paired(_, _, var x)
              && point.value() instanceof Magnitude.Level(var y)
          ? Stream.of(new Both(point, x, y))
          : Stream.empty();
    }
  }

  private static String pair(Both dot, Figure figure, Texts texts) {
    var note = dot.point.note();
    return texts.text(
        note == null ? "figure.words.pair" : "figure.words.pair.noted",
        dot.point.label(),
        figure.horizontal().format().write(dot.x, texts),
        figure.vertical().format().write(dot.y, texts),
        note == null ? "" : note);
  }

  private static List<Double> values(Series series) {
    return series.points().stream()
        .map(Point::y)
        .filter(Objects::nonNull)
        .map(Double::valueOf)
        .toList();
  }
}
