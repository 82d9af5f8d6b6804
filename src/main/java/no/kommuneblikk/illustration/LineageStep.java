package no.kommuneblikk.illustration;

/**
 * How one municipality is carried into the borders of 2020.
 *
 * @param fromStructure the division {@code from} belongs to: 2015, 2017, 2018, 2019 or 2020
 * @param weight the part of {@code from} that lies in {@code to}; the weights of one origin sum to
 *     1, and only a municipality that was split has several
 */
public record LineageStep(int fromStructure, String from, String to, double weight) {}
