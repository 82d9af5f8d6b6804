package no.kommuneblikk.intake.sheet;

import org.jspecify.annotations.Nullable;

/**
 * One column of a recipe.
 *
 * @param header as the file writes it; of a header over two rows, both, with a space between
 * @param measure code of the measure of every value in the column; null where the row or the file
 *     tells it
 * @param year of every value in the column; null where the row or the file tells it. Another year
 *     in the same place of the header gives a column of that year, so that next year's file fits.
 */
public record Column(String header, Role role, @Nullable String measure, @Nullable Integer year) {

  static Column of(String header, Role role) {
    return new Column(header, role, null, null);
  }
}
