package no.kommuneblikk.funding;

import org.jspecify.annotations.Nullable;

/**
 * How the key by social assistance is read from figures that have holes. None of the rules is more
 * right than the others, so what they disagree on is not settled.
 *
 * @param only the one fit year that rates are taken from; null for the nearest to each year in
 *     which an area has a figure
 * @param unknown of the rate of those alike, how much an area without a figure is taken to have. It
 *     may be less than all of it: where nobody is counted there may be few to count
 */
record KeyRule(@Nullable Integer only, double unknown) {

  /** The rule of the estimate that is published. */
  static final KeyRule PUBLISHED = new KeyRule(null, 1);

  /** The least that an area without a figure is taken to have. */
  static final double LEAST_UNKNOWN = 0.5;
}
