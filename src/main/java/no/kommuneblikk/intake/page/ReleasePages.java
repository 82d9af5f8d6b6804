package no.kommuneblikk.intake.page;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.release.ReleaseLog.Line;

/** Where in the product a release is seen. */
public final class ReleasePages {

  private ReleasePages() {}

  /** Codes of the measures that a release brings. */
  public static List<String> measures(Line release) {
    return release.measures().isEmpty() ? List.of() : List.of(release.measures().split(","));
  }

  /** The pages that show them. */
  public static List<String> pages(Line release, MeasureCatalog catalog) {
    return pages(measures(release), catalog);
  }

  /** The page that shows the release as it was. */
  public static String pinned(Line release, MeasureCatalog catalog) {
    return pinned(measures(release), release.code(), catalog);
  }

  /** The page of a measure; empty for one that has none. */
  public static Optional<String> page(Indicator measure) {
    return switch (measure.belonging().topic()) {
      case STAFFING -> Optional.of("/arsverk");
      case FUNDING -> Optional.of("/midler");
      case GOALS -> Optional.of("/mal");
      case NEED, POPULATION, OTHER -> Optional.empty();
    };
  }

  /** The pages of these measures, each once. */
  public static List<String> pages(List<String> measures, MeasureCatalog catalog) {
    return measures.stream()
        .flatMap(measure -> catalog.find(measure).stream())
        .flatMap(measure -> page(measure).stream())
        .distinct()
        .toList();
  }

  /** The page where a release is seen as it was. */
  public static String pinned(List<String> measures, String release, MeasureCatalog catalog) {
    return pages(measures, catalog).stream()
        .findFirst()
        .map(page -> page + "?utgave=" + release)
        .orElse("/om-tallene");
  }
}
