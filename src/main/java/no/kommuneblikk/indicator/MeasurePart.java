package no.kommuneblikk.indicator;

/**
 * An indicator that, with the other parts of the same whole, adds up to it: {@code arsverk} is the
 * sum of adults' and of children's and young people's.
 */
public record MeasurePart(String whole, String part) {}
