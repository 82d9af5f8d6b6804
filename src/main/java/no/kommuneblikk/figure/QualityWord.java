package no.kommuneblikk.figure;

import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;

/** What the quality of a figure's values is called in it. */
final class QualityWord {

  private QualityWord() {}

  /**
   * The word. A sum is not itself carried forward where some of those it is summed of are, so it is
   * said to hold such values.
   */
  static String of(Quality quality, Figure figure, Texts texts) {
    var ofSums = quality.isCarriedForward() && hasSums(quality, figure);
    return texts.text("quality." + quality.key() + (ofSums ? ".sum" : ""));
  }

  /** More municipalities stand with the figure of the year before than there are values of them. */
  private static boolean hasSums(Quality quality, Figure figure) {
    var values =
        figure.series().stream()
            .flatMap(series -> series.points().stream())
            .filter(point -> point.quality() == quality)
            .count();
    return figure.basis().peak(quality).filter(peak -> peak.municipalities() > values).isPresent();
  }
}
