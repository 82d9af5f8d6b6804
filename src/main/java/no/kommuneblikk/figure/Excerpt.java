package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;

/**
 * What a chart draws of a figure with more rows than a page can hold: the first and the last, and
 * those the reader has highlighted. The table and the files have all of them.
 */
final class Excerpt {

  /** Rows at either end; together they fill a screen without making the names unreadable. */
  private static final int ENDS = 15;

  private Excerpt() {}

  static List<Series> of(Figure figure, Texts texts) {
    return figure.kind() == Kind.DUMBBELL
        ? figure.series().stream().map(series -> shortened(series, texts)).toList()
        : figure.series();
  }

  private static Series shortened(Series series, Texts texts) {
    var all = series.points();
    if (all.size() <= 2 * ENDS + 1) {
      return series;
    }
    var kept = new ArrayList<>(all.subList(0, ENDS));
    var middle = all.subList(ENDS, all.size() - ENDS);
    kept.addAll(middle.stream().filter(point -> point.highlight() > 0).toList());
    var hidden = all.size() - kept.size() - ENDS;
    if (hidden > 0) {
      kept.add(
          Point.category(
              texts.text("figure.excerpt", texts.number(hidden, 0)), null, null, Quality.DERIVED));
    }
    kept.addAll(all.subList(all.size() - ENDS, all.size()));
    return Series.of(series.name(), series.role(), kept);
  }
}
