package no.kommuneblikk.intake.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell for values.
 *
 * @param number of no meaning where there is a mark
 * @param mark what stands in the place of a number; null where there is a number
 */
record CellReading(double number, @Nullable Mark mark) {

  private static final CellReading MISSING = new CellReading(0, Mark.MISSING);
  private static final CellReading SUPPRESSED = new CellReading(0, Mark.SUPPRESSED);

  static CellReading of(Mark mark) {
    return switch (mark) {
      case MISSING -> MISSING;
      case SUPPRESSED -> SUPPRESSED;
      case ZERO -> new CellReading(0, null);
    };
  }
}
