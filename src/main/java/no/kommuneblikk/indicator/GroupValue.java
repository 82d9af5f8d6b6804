package no.kommuneblikk.indicator;

import org.jspecify.annotations.Nullable;

/**
 * One indicator over the municipalities of a group in one year: the sum of a count or amount, the
 * rate or share recomputed from summed numerators and denominators.
 *
 * @param group code of the size group, number of the county, or key of the area
 * @param value over those that have a value; null if none has, and for a rate that can't be
 *     recomputed because a denominator lacks
 * @param population inhabitants of exactly those municipalities, for showing a sum per inhabitant;
 *     0 for a rate or share, which is not to be divided by them once more
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
