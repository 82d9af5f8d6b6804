package no.kommuneblikk.funding;

import java.util.Collection;
import java.util.Collections;

/** Between what an amount lies, whichever of the rules it is computed by; million kroner. */
record Range(double lowest, double highest) {

  /**
   * Of the amounts by each rule.
   *
   * @throws java.util.NoSuchElementException if there are none
   */
  static Range of(Collection<Double> amounts) {
    return new Range(Collections.min(amounts), Collections.max(amounts));
  }

  /** How far both ends are from another amount, in percent of it. */
  Range against(double amount) {
    return new Range((lowest / amount - 1) * 100, (highest / amount - 1) * 100);
  }

  /** The same in another unit. */
  Range times(double factor) {
    return new Range(lowest * factor, highest * factor);
  }

  /** Whether both ends lie on the same side of zero, and not nearer than this. */
  boolean isBeside(double nearest) {
    return lowest >= nearest || highest <= -nearest;
  }
}
