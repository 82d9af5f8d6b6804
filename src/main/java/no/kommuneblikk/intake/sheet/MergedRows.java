package no.kommuneblikk.intake.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.cell.Merge;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;

/**
 * Gives each row what a merged cell says for all of its rows, such as the county. A value is never
 * given to more than one: whose it is, only the one who merged the cells knows.
 */
final class MergedRows {

  /** What can be the same for several rows. */
  private static final Set<ColumnRole> SHARED =
      EnumSet.complementOf(
          EnumSet.of(
              ColumnRole.VALUE,
              ColumnRole.CHECK_PER_1000,
              ColumnRole.RATING,
              ColumnRole.REASON,
              ColumnRole.IGNORED));

  private static final Set<ColumnRole> OWN = EnumSet.of(ColumnRole.VALUE, ColumnRole.RATING);

  private final Deque<Merge> ahead;
  private final List<Merge> here = new ArrayList<>();
  private final List<Integer> shared;
  private final List<Integer> own;
  private final Receiver receiver;
  private final Map<Merge, SheetCell> contents = new HashMap<>();

  MergedRows(List<Merge> merges, Layout layout, Receiver receiver) {
    this.shared = columns(layout, SHARED);
    this.own = columns(layout, OWN);
    this.receiver = receiver;
    this.ahead =
        merges.stream()
            .filter(this::matters)
            .sorted(Comparator.comparingLong(Merge::firstRow))
            .collect(Collectors.toCollection(ArrayDeque::new));
  }

  private static List<Integer> columns(Layout layout, Set<ColumnRole> roles) {
    return roles.stream()
        .flatMap(role -> layout.all(role).stream())
        .map(Layout.Placed::index)
        .toList();
  }

  /** A heading over the whole table is merged too, and says nothing of the columns below. */
  private boolean matters(Merge merge) {
    var column = merge.firstColumn() - 1;
    return isOfSeveral(merge) || (merge.isOverRows() && shared.contains(column));
  }

  /** The row with what merged cells above it say; to be asked for one row after the other. */
  Row filled(Row row) {
    here.removeIf(merge -> merge.lastRow() < row.number());
    while (!ahead.isEmpty() && ahead.element().firstRow() <= row.number()) {
      here.add(ahead.remove());
    }
    if (here.isEmpty()) {
      return row;
    }
    var cells = new ArrayList<>(row.cells());
    here.forEach(merge -> fill(merge, row, cells));
    return new Row(row.number(), cells);
  }

  private void fill(Merge merge, Row row, List<SheetCell> cells) {
    var column = merge.firstColumn() - 1;
    if (row.number() == merge.firstRow()) {
      contents.put(merge, row.cell(column));
      if (isOfSeveral(merge) && !row.cell(column).isBlank()) {
        remark(merge);
      }
    } else if (shared.contains(column) && row.cell(column).isBlank()) {
      while (cells.size() <= column) {
        cells.add(SheetCell.Blank.BLANK);
      }
      cells.set(column, contents.getOrDefault(merge, SheetCell.Blank.BLANK));
    }
  }

  /** A value over several rows is of several municipalities, and over columns of several years. */
  private boolean isOfSeveral(Merge merge) {
    var covered = own.stream().filter(merge::coversColumn).count();
    return own.contains(merge.firstColumn() - 1)
        && (covered > 1 || (covered == 1 && merge.isOverRows()));
  }

  private void remark(Merge merge) {
    var first = new SourcePlace(merge.firstRow(), merge.firstColumn());
    var last = new SourcePlace(merge.lastRow(), merge.lastColumn());
    receiver.remark(
        Remark.error(
            "flettet-verdi",
            first,
            first.columnLetters() + first.row(),
            last.columnLetters() + last.row()));
  }
}
