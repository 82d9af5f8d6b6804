package no.kommuneblikk.intake.sheet;

import java.util.function.Predicate;
import no.kommuneblikk.intake.feed.Place;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;

/** Tells rows with data from what else stands in a table. */
final class RowFilter {

  private final Layout layout;
  private final boolean workbook;
  private final Receiver receiver;
  private final Predicate<Row> leftOut;
  private final int needed;

  /**
   * @param leftOut rows of which the receiver tells itself, however they look
   */
  RowFilter(Layout layout, boolean workbook, Predicate<Row> leftOut, Receiver receiver) {
    this.layout = layout;
    this.workbook = workbook;
    this.leftOut = leftOut;
    this.receiver = receiver;
    this.needed = layout.used().getLast() + 1;
  }

  /** Whether the row is to be read; what is left out for a reason is remarked on. */
  boolean isData(Row row, boolean last) {
    if (isEmpty(row)) {
      return false;
    }
    if (leftOut.test(row)) {
      return true;
    }
    if (row.filled() == 1 && AreaText.isNote(firstText(row))) {
      return false;
    }
    return workbook || isWhole(row, last);
  }

  private boolean isEmpty(Row row) {
    for (int column : layout.used()) {
      if (!row.cell(column).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static String firstText(Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .map(Cell::text)
        .orElse("");
  }

  /** Every row of a comma-separated file has a place for every column that is read. */
  private boolean isWhole(Row row, boolean last) {
    if (row.cells().size() < needed) {
      remark(last ? "avkuttet" : "for-faa-celler", row, row.cells().size());
      return false;
    }
    if (row.used() > layout.width()) {
      remark("for-mange-celler", row, row.used());
      return false;
    }
    return true;
  }

  private void remark(String code, Row row, int cells) {
    receiver.remark(
        Remark.error(
            code,
            new Place(row.number(), 0),
            number(row),
            Integer.toString(cells),
            Integer.toString(layout.width())));
  }

  private static String number(Row row) {
    return Long.toString(row.number());
  }
}
