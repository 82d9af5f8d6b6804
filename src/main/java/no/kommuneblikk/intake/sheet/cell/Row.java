package no.kommuneblikk.intake.sheet.cell;

import java.util.List;

/**
 * One row.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells from the first column on; cells after the last are blank
 * @param hidden whether people don't see it in their spreadsheet
 */
public record Row(long number, List<SheetCell> cells, boolean hidden) {

  public Row(long number, List<SheetCell> cells) {
    this(number, cells, false);
  }

  /** The cell in this column, from 0. */
  public SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.Blank.BLANK;
  }

  boolean isBlank() {
    return used() == 0;
  }

  /** How many columns there are up to the last that is not blank. */
  public int used() {
    var used = cells.size();
    while (used > 0 && cells.get(used - 1).isBlank()) {
      used--;
    }
    return used;
  }

  /** How many cells are not blank. */
  public int filled() {
    var filled = 0;
    for (var cell : cells) {
      if (!cell.isBlank()) {
        filled++;
      }
    }
    return filled;
  }
}
