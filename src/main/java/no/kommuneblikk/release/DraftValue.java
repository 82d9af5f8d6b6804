package no.kommuneblikk.release;

import no.kommuneblikk.indicator.Quality;
import org.jspecify.annotations.Nullable;

/**
 * One value of a draft.
 *
 * @param indicator database id of the measure
 * @param structure year of the municipal division that the number belongs to
 * @param value in the unit of the measure; null exactly when the quality is missing or suppressed
 */
public record DraftValue(
    int indicator,
    int year,
    String municipality,
    int structure,
    @Nullable Double value,
    Quality quality) {}
