package no.kommuneblikk.intake.page;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MeasureCatalog;

/** Where in the product the figures of a measure are seen. */
public final class Views {

  private Views() {}

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
