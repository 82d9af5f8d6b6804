package no.kommuneblikk.measure;

import no.kommuneblikk.geography.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that a quantity has no value for, and why.
 *
 * @param doubted the level that is taken to be a fault of the source, in the unit that is shown;
 *     null for all other reasons, and of changes and sums
 */
public record LeftOut(Municipality municipality, Reason reason, @Nullable Double doubted) {

  /** Why there is no value; the order is that of a list of reasons. */
  public enum Reason {
    /** No figure in one of the years. */
    MISSING,
    /** A figure that is kept back, as it counts too few. */
    SUPPRESSED,
    /** Carried forward, and the reader has left such figures out. */
    CARRIED_FORWARD,
    /** A figure that is taken to be a fault of the source. */
    FAULT,
    /** Too small a base for a percentage. */
    SMALL_BASE
  }
}
