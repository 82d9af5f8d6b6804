package no.kommuneblikk.geography;

/**
 * A change of a municipality's number or area.
 *
 * @param effectiveYear in force from 1 January of this year
 * @param weight the share of the old municipality that went to the new one
 */
public record BoundaryChange(
    int effectiveYear, String fromNumber, String toNumber, double weight) {}
