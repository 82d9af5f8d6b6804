package no.kommuneblikk.measure;

import no.kommuneblikk.geography.Municipality;

/** A municipality that a quantity has no value for, and why. */
public record LeftOut(Municipality municipality, Reason reason) {

  /** Why there is no value; the order is that of a list of reasons. */
  public enum Reason {
    /** No figure in one of the years. */
    MISSING,
    /** A figure that is kept back, as it counts too few. */
    SUPPRESSED,
    /** Carried forward, and the reader has left such figures out. */
    CARRIED_FORWARD,
    /** Too small a base for a percentage. */
    SMALL_BASE
  }
}
