package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.text.Texts;

/** Who lies highest and lowest on a map, and the classes of those that are highlighted. */
final class MapWords {

  private MapWords() {}

  static List<String> of(Figure figure, Texts texts) {
    var axis = figure.vertical();
    var sentences = new ArrayList<String>();
    var all =
        Named.of(figure.series().stream().flatMap(series -> series.points().stream()).toList());
    if (!all.isEmpty()) {
      sentences.add(
          texts.text("figure.words.map", Named.told(all, axis.format(), axis.change(), texts)));
    }
    for (var series : figure.series()) {
      series.points().stream()
          .filter(point -> point.highlight() > 0)
          .forEach(point -> sentences.add(highlighted(point, series, axis, texts)));
    }
    return sentences;
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
