package no.kommuneblikk.intake.sheet;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.intake.feed.Refused;

/**
 * Cells of a sheet that are merged into one, which then keeps its content in the first of them.
 *
 * @param firstRow as a spreadsheet counts, from 1, as the others
 */
record Merge(int firstColumn, long firstRow, int lastColumn, long lastRow) {

  private static final int MOST = 100_000;

  /** All of a sheet; they stand after its rows. */
  static List<Merge> read(Xml xml) {
    var merges = new ArrayList<Merge>();
    for (var event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      if (event == START_ELEMENT && xml.name().equals("mergeCell")) {
        if (merges.size() == MOST) {
          throw Refused.because("odelagt");
        }
        merges.add(of(xml.attribute("ref", "")));
      }
    }
    return merges;
  }

  private static Merge of(String reference) {
    var ends = reference.split(":", -1);
    if (ends.length != 2) {
      throw Refused.because("odelagt");
    }
    return new Merge(
        CellReference.column(ends[0], 0), row(ends[0]),
        CellReference.column(ends[1], 0), row(ends[1]));
  }

  private static long row(String end) {
    return CellReference.number(end.replaceFirst("^[A-Z]+", ""));
  }

  boolean isOverRows() {
    return lastRow > firstRow;
  }

  /**
   * @param column from 0
   */
  boolean coversColumn(int column) {
    return column + 1 >= firstColumn && column + 1 <= lastColumn;
  }
}
