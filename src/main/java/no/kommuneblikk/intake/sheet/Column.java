package no.kommuneblikk.intake.sheet;

import no.kommuneblikk.intake.sheet.cell.PlainWords;
import org.jspecify.annotations.Nullable;

/**
 * One column of a recipe.
 *
 * @param header as the file writes it; of a header over two rows, both, with a space between
 * @param measure code of the measure of every value in the column; null where the row or the file
 *     tells it
 * @param year of every value in the column; null where the row or the file tells it. Another year
 *     in the same place of the header gives a column of that year, so that next year's file fits.
 * @param only of a column that divides the figures, the value whose rows are read; null where none
 *     is chosen, and for other columns
 */
public record Column(
    String header,
    ColumnRole role,
    @Nullable String measure,
    @Nullable Integer year,
    @Nullable String only) {

  public Column(String header, ColumnRole role, @Nullable String measure, @Nullable Integer year) {
    this(header, role, measure, year, null);
  }

  public static Column of(String header, ColumnRole role) {
    return new Column(header, role, null, null);
  }

  /** One that divides the figures, of which only the rows with this value are read. */
  public static Column only(String header, @Nullable String value) {
    return new Column(header, ColumnRole.BREAKDOWN, null, null, value);
  }

  /** Whether the year is divided, so that one value is no figure of a year. */
  public boolean dividesTheYear() {
    return role == ColumnRole.BREAKDOWN && PeriodWords.divides(PlainWords.fold(header));
  }
}
