package no.kommuneblikk.intake.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell for values.
 *
 * @param number of no meaning where there is a mark
 * @param mark what stands in the place of a number; null where there is a number
 */
record Reading(double number, @Nullable Mark mark) {

  private static final Reading MISSING = new Reading(0, Mark.MISSING);
  private static final Reading SUPPRESSED = new Reading(0, Mark.SUPPRESSED);

  static Reading of(Mark mark) {
    return switch (mark) {
      case MISSING -> MISSING;
      case SUPPRESSED -> SUPPRESSED;
      case ZERO -> new Reading(0, null);
    };
  }
}
