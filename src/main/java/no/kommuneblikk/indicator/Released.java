package no.kommuneblikk.indicator;

import java.util.List;
import java.util.Set;

/**
 * An indicator and the release it is read from.
 *
 * @param breaks of this indicator and of every one, by year
 * @param madeOf codes of the measures its values are made of: its parts, the key of an estimate
 * @param catalog what the others were when it was read
 */
public record Released(
    Indicator indicator,
    Release release,
    List<SeriesBreak> breaks,
    Set<String> madeOf,
    MeasureCatalog catalog) {

  public Released {
    breaks = List.copyOf(breaks);
    madeOf = Set.copyOf(madeOf);
  }

  /** The key of its observations, as the queries compare it. */
  String key() {
    return release.id() + ":" + indicator.id();
  }

  /** The quality a value is shown with: every value of an illustration is generated. */
  public Quality shown(Quality stored) {
    if (!release.illustration()) {
      return stored;
    }
    return switch (stored) {
      case MISSING, SUPPRESSED -> stored;
      case CARRIED_FORWARD, ILLUSTRATION_CARRIED_FORWARD -> Quality.ILLUSTRATION_CARRIED_FORWARD;
      case REPORTED, DERIVED, ESTIMATED, ILLUSTRATION -> Quality.ILLUSTRATION;
    };
  }
}
