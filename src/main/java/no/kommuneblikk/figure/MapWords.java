package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.selection.Classes;
import no.kommuneblikk.text.Texts;

/**
 * Who lies highest and lowest on a map, where it rests on enough posts, and the classes of those
 * that are highlighted; of a map of who reported, how many are in each class, as that is what it
 * shows.
 */
final class MapWords {

  private MapWords() {}

  static List<String> of(Figure figure, Texts texts) {
    var axis = figure.vertical();
    var sentences = new ArrayList<String>();
    if (figure.selection().plotting().classes() == Classes.REPORTING) {
      sentences.add(counts(figure, texts));
    } else {
      extremes(figure, texts).ifPresent(sentences::add);
    }
    for (var series : figure.series()) {
      series.points().stream()
          .filter(point -> point.highlight() > 0)
          .forEach(point -> sentences.add(highlighted(point, series, axis, texts)));
    }
    return sentences;
  }

  private static Optional<String> extremes(Figure figure, Texts texts) {
    var axis = figure.vertical();
    var all =
        Named.of(figure.series().stream().flatMap(series -> series.points().stream()).toList());
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.text("figure.words.map", Named.told(figure, all, axis.change(), texts)));
  }

  /** «Har eget tall (9), mangler tall (2)»: each class with how many are in it. */
  private static String counts(Figure figure, Texts texts) {
    return texts.text(
        "figure.words.map.counts",
        texts.list(
            figure.series().stream()
                .map(
                    series ->
                        texts.text(
                            "figure.words.map.count",
                            series.name(),
                            texts.number(series.points().size(), 0)))
                .toList()));
  }

  private static String highlighted(Point point, Series series, Axis axis, Texts texts) {
    var y = point.y();
    return y == null
        ? texts.text("figure.words.map.without", point.label(), series.name())
        : texts.text(
            "figure.words.noted",
            point.label(),
            point.footing().told(axis.write(y, texts), texts),
            texts.text("figure.words.map.class", series.name()));
  }
}
