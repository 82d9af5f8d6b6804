package no.kommuneblikk.figure;

import java.util.List;
import no.kommuneblikk.text.Texts;

/** Who has most and who least, for each series of bars. */
final class BarWords {

  private static final int MOST_SERIES = 2;

  private BarWords() {}

  static List<String> of(Figure figure, Texts texts) {
    return figure.series().stream()
        .filter(series -> !Named.of(series.points()).isEmpty())
        .limit(MOST_SERIES)
        .map(
            series ->
                figure.markPart(
                    series.points(),
                    texts.text(
                        "figure.words.bar",
                        series.name(),
                        Named.told(
                            Named.of(series.points()),
                            figure.vertical().format(),
                            figure.vertical().change(),
                            texts)),
                    texts))
        .toList();
  }
}
