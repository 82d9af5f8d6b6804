package no.kommuneblikk.intake.job;

import no.kommuneblikk.indicator.Indicator;

/**
 * A measure that a data steward adds.
 *
 * @param code small letters, digits and hyphens
 * @param name what people call it
 * @param unit persons, fte, mnok, knok, nok, households, per_1000 or percent
 */
public record NewMeasure(String code, String name, String unit, Indicator.Kind kind) {}
