package no.kommuneblikk.intake.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the product the figures of a measure are seen. */
public final class Views {

  private static final String STAFFING = "/arsverk";
  private static final String MONEY = "/midler";
  private static final String GOALS = "/mal";

  private static final Map<String, List<String>> FIGURES =
      Map.ofEntries(
          Map.entry("arsverk", List.of("arsverk-utvikling", "arsverk-vekst-grupper")),
          Map.entry("mal-vurderinger", List.of("mal-vurderinger")),
          Map.entry("netto-243", List.of("midler-netto")),
          Map.entry("tilskudd-765-62", List.of("midler-tilskudd")),
          Map.entry("folketall", List.of("folketall")));

  private Views() {}

  /** The page of a measure; empty for one that has none. */
  public static Optional<String> page(String measure) {
    return Optional.ofNullable(address(measure));
  }

  private static @Nullable String address(String measure) {
    if (measure.startsWith("arsverk")) {
      return STAFFING;
    }
    if (measure.startsWith("mal-")) {
      return GOALS;
    }
    return measure.startsWith("frie-midler")
            || measure.startsWith("tilskudd")
            || measure.endsWith("-243")
        ? MONEY
        : null;
  }

  /** The page where a release is seen as it was. */
  public static String pinned(List<String> measures, String release) {
    return measures.stream()
        .flatMap(measure -> page(measure).stream())
        .findFirst()
        .map(page -> page + "?utgave=" + release)
        .orElse("/om-tallene");
  }

  /** The figures that show a measure best. */
  public static List<String> figures(String measure) {
    return FIGURES.getOrDefault(measure, List.of());
  }
}
