package no.kommuneblikk.intake.sheet;

import java.util.List;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.cell.Row;

/**
 * What stands below a table: rows with a single cell, after a blank row or from a line such as
 * «Kilde:» on. It is left out. Lines that don't say themselves that they explain the table are
 * told, as a municipality without figures would look the same.
 */
final class Footer {

  private static final int SHOWN = 60;

  private final List<Integer> used;
  private final Receiver receiver;
  private boolean begun;
  private long previous = -1;
  private long first;
  private long last;
  private String text = "";

  /**
   * @param used the columns that are read; what stands in others makes no row of a table
   */
  Footer(List<Integer> used, Receiver receiver) {
    this.used = used;
    this.receiver = receiver;
  }

  /** Whether the row belongs to what stands below the table, or is blank. */
  boolean isPart(Row row) {
    var cells = used.stream().map(row::cell).filter(cell -> !cell.isBlank()).toList();
    begun |= cells.isEmpty() || (previous >= 0 && row.number() > previous + 1);
    previous = row.number();
    if (cells.size() > 1) {
      tell();
      begun = false;
      return false;
    }
    return cells.isEmpty() || isPart(row, cells.getFirst().text());
  }

  private boolean isPart(Row row, String written) {
    var isNote = AreaText.isNote(written);
    begun |= isNote;
    if (!begun || AreaText.number(written) != null) {
      return false;
    }
    first = first == 0 ? row.number() : first;
    last = row.number();
    if (!isNote && text.isEmpty()) {
      text = written.length() > SHOWN ? written.substring(0, SHOWN) + "…" : written;
    }
    return true;
  }

  /** Remarks on the rows that were left out, unless all of them explain the table. */
  void tell() {
    if (!text.isEmpty()) {
      var rows = first == last ? Long.toString(first) : first + "–" + last;
      receiver.remark(Remark.warning("under-tabellen", new SourcePlace(first, 0), rows, text));
    }
    first = 0;
    text = "";
  }
}
