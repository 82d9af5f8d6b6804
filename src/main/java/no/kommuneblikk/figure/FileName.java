package no.kommuneblikk.figure;

import no.kommuneblikk.indicator.Quality;

/**
 * What files of figures are called. A file leaves its page and all that is said there, so one that
 * holds a generated value says so in its name.
 */
public final class FileName {

  private static final String EXAMPLE = "EKSEMPEL-";

  private FileName() {}

  /**
   * The name of a figure's file.
   *
   * @param type the end of the name, such as {@code csv}
   */
  public static String of(Figure figure, String type) {
    return of(figure.id(), isGenerated(figure), type);
  }

  /**
   * The name of a file.
   *
   * @param generated whether any value in it is
   */
  public static String of(String id, boolean generated, String type) {
    return (generated ? EXAMPLE : "") + id + "." + type;
  }

  private static boolean isGenerated(Figure figure) {
    return figure.basis().illustration()
        || figure.series().stream()
            .flatMap(series -> series.points().stream())
            .anyMatch(point -> point.quality() == Quality.ILLUSTRATION);
  }
}
