package no.kommuneblikk.intake.sheet;

import java.util.function.Predicate;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.SourcePlace;

/** Knows which rows the receiver leaves out, and asks once for each. */
final class LeftOutRows implements Predicate<Row> {

  private final CellReader cells;
  private final Receiver receiver;
  private long last = -1;
  private boolean left;

  /**
   * @param cells whose remarks nobody hears: whoever reads the row makes them
   */
  LeftOutRows(CellReader cells, Receiver receiver) {
    this.cells = cells;
    this.receiver = receiver;
  }

  @Override
  public boolean test(Row row) {
    if (row.number() != last) {
      last = row.number();
      var area = cells.area(row);
      left = area != null && receiver.leavesOut(area, new SourcePlace(row.number(), 0));
    }
    return left;
  }
}
