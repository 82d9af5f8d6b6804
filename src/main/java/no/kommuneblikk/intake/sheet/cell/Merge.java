package no.kommuneblikk.intake.sheet.cell;

/**
 * Cells of a sheet that are merged into one, which then keeps its content in the first of them.
 *
 * @param firstRow as a spreadsheet counts, from 1, as the others
 */
public record Merge(int firstColumn, long firstRow, int lastColumn, long lastRow) {

  public boolean isOverRows() {
    return lastRow > firstRow;
  }

  /**
   * @param column from 0
   */
  public boolean coversColumn(int column) {
    return column + 1 >= firstColumn && column + 1 <= lastColumn;
  }
}
