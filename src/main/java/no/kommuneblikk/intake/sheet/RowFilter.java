package no.kommuneblikk.intake.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import no.kommuneblikk.intake.sheet.cell.Row;

/** Tells rows with data from what else stands in a table. */
final class RowFilter {

  private final Layout layout;
  private final boolean workbook;
  private final Receiver receiver;
  private final Footer footer;
  private final List<Breakdown> breakdowns = new ArrayList<>();
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
    this.footer = new Footer(layout.used(), receiver);
    layout.all(ColumnRole.BREAKDOWN).forEach(placed -> breakdowns.add(new Breakdown(placed)));
    this.needed = layout.used().getLast() + 1;
  }

  /** Whether the row is to be read; what is left out for a reason is remarked on. */
  boolean isData(Row row, boolean last) {
    if (footer.isPart(row)) {
      return false;
    }
    if (!workbook && !leftOut.test(row) && !isWhole(row, last)) {
      return false;
    }
    return breakdowns.stream().allMatch(breakdown -> breakdown.takes(row));
  }

  /** Remarks on the rows that were left out because they are of a part, once they are counted. */
  void tell() {
    footer.tell();
    breakdowns.forEach(breakdown -> breakdown.tell(receiver));
  }

  /** Why a file of which no row was read can't be used. */
  Refused refusal() {
    return breakdowns.stream()
        .filter(Breakdown::hasLeftOut)
        .map(Breakdown::refusal)
        .findFirst()
        .orElseGet(() -> Refused.because("ingen-rader"));
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
            new SourcePlace(row.number(), 0),
            number(row),
            Integer.toString(cells),
            Integer.toString(layout.width())));
  }

  private static String number(Row row) {
    return Long.toString(row.number());
  }

  /** Takes the rows of one value of a column that divides the figures, and counts the others. */
  private static final class Breakdown {

    private static final int SHOWN = 6;

    private final int index;
    private final String header;
    private final String only;
    private final String folded;
    private final Set<String> others = new LinkedHashSet<>();
    private long first;
    private int count;

    /**
     * @param placed a column that a value is chosen of
     */
    Breakdown(Layout.Placed placed) {
      this.index = placed.index();
      this.header = placed.column().header();
      this.only = Objects.requireNonNull(placed.column().only());
      this.folded = PlainWords.fold(only);
    }

    boolean takes(Row row) {
      var text = row.cell(index).text();
      if (text.equals(only) || PlainWords.fold(text).equals(folded)) {
        return true;
      }
      first = count++ == 0 ? row.number() : first;
      if (others.size() <= SHOWN) {
        others.add(text);
      }
      return false;
    }

    boolean hasLeftOut() {
      return count > 0;
    }

    /** Remarks on the rows that were left out, if there were any. */
    void tell(Receiver receiver) {
      if (count > 0) {
        receiver.remark(
            Remark.warning(
                "utelatte-rader",
                new SourcePlace(first, index + 1),
                Integer.toString(count),
                header,
                only,
                shown(),
                Long.toString(first)));
      }
    }

    /** None of the rows has the value. */
    Refused refusal() {
      return Refused.because("ingen-rader-med-verdi", header, only, shown());
    }

    private String shown() {
      List<String> shown = new ArrayList<>();
      others.stream().limit(SHOWN).forEach(other -> shown.add("«" + other + "»"));
      return String.join(", ", shown) + (others.size() > SHOWN ? " …" : "");
    }
  }

  /**
   * What stands below a table: rows with a single cell, after a blank row or from a line such as
   * «Kilde:» on. It is left out. Lines that don't say themselves that they explain the table are
   * told, as a municipality without figures would look the same.
   */
  private static final class Footer {

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
}
