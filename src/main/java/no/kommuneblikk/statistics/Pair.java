package no.kommuneblikk.statistics;

/** Two quantities of the same thing. */
public record Pair(double x, double y) {}
