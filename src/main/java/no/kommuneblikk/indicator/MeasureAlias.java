package no.kommuneblikk.indicator;

/**
 * What files call a measure.
 *
 * @param alias in plain small letters, as headers are compared
 */
record MeasureAlias(String alias, String measure) {}
