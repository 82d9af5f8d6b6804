package no.kommuneblikk.indicator;

import org.jspecify.annotations.Nullable;

/**
 * One value about to be stored, with the municipality number and borders of its own year.
 *
 * @param value null exactly when the quality is missing or suppressed
 */
public record NewObservation(
    String indicator, int year, String municipality, @Nullable Double value, Quality quality) {

  /** The same, kept back. */
  NewObservation suppressed() {
    return new NewObservation(indicator, year, municipality, null, Quality.SUPPRESSED);
  }
}
