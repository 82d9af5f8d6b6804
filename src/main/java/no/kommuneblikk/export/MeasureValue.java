package no.kommuneblikk.export;

import java.math.BigDecimal;
import no.kommuneblikk.indicator.Quality;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was reported.
 *
 * @param number of the municipality, in the division of the value
 * @param division the first year of the municipal division that the number belongs to
 * @param value in the unit of the measure; null where missing or suppressed
 * @param quality as it is stored; that of a generated value says what is simulated
 */
record MeasureValue(
    String number,
    String name,
    int division,
    int year,
    @Nullable BigDecimal value,
    Quality quality) {}
