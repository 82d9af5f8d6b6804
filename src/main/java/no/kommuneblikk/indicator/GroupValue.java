package no.kommuneblikk.indicator;

import org.jspecify.annotations.Nullable;

/**
 * The sum of one indicator over the municipalities of a group in one year.
 *
 * @param group code of the size group or number of the county
 * @param value the sum over those that have a value; null if none has
 * @param population inhabitants of exactly those municipalities: the denominator of a rate
 * @param n how many municipalities have a value
 * @param carriedForward how many of the values were carried forward
 * @param estimated how many of them rest on an estimate
 * @param missing how many municipalities of the group have no value
 */
public record GroupValue(
    String indicator,
    int year,
    String group,
    @Nullable Double value,
    double population,
    int n,
    int carriedForward,
    int estimated,
    int missing) {}
