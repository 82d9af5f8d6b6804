package no.kommuneblikk.about;

/** A part of a municipality that was split, with the estimated share that went there. */
public record SplitRow(int effectiveYear, String fromNumber, String toNumber, double weight) {}
