package no.kommuneblikk.intake.job;

import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.intake.check.NewMeasures;
import org.jspecify.annotations.Nullable;

/**
 * A measure that a data steward adds.
 *
 * @param code small letters, digits and hyphens
 * @param name what people call it
 * @param unit one of {@link NewMeasures#UNITS}, which decides how values are put together
 * @param whole code of what a rate or share is of; null where the steward has not said
 */
public record NewMeasure(String code, String name, String unit, @Nullable String whole) {

  /** The measure as it will be when something is stored for it. */
  Indicator indicator() {
    return NewMeasures.measure(code, name, unit, whole);
  }
}
