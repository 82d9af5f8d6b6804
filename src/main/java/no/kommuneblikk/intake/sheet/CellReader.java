package no.kommuneblikk.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.cell.WrittenDates;
import org.jspecify.annotations.Nullable;

/** Reads what rows of every kind have in common, and remarks on the cells it can't read. */
final class CellReader {

  private static final int UNREADABLE = -1;

  /** What programs put in the place of a letter that their encoding does not have. */
  private static final char LOST = '\uFFFD';

  private final Layout layout;
  private final @Nullable Integer inGeneral;
  private final Receiver receiver;

  CellReader(Layout layout, Recipe recipe, Receiver receiver) {
    this.layout = layout;
    this.inGeneral = recipe.structure();
    this.receiver = receiver;
  }

  /** All that a row says of where it belongs; null if it can't be read, which is remarked on. */
  @Nullable Area area(Row row) {
    var counties = texts(row, ColumnRole.COUNTY, false);
    var structure = structure(row);
    var texts = texts(row, ColumnRole.MUNICIPALITY, hasNumber(row));
    if (counties == null || structure == UNREADABLE || texts == null) {
      return null;
    }
    if (texts.isEmpty() && counties.isEmpty()) {
      error("mangler-kommune", row, layout.index(ColumnRole.MUNICIPALITY));
      return null;
    }
    var within = structure == 0 ? null : structure;
    // A row that has only its county is the sum of the county
    return texts.isEmpty()
        ? new Area(counties, List.of(), within)
        : new Area(texts, counties, within);
  }

  private boolean hasNumber(Row row) {
    for (var placed : layout.all(ColumnRole.MUNICIPALITY)) {
      var cell = row.cell(placed.index());
      if (!isComputed(cell) && AreaText.number(cell.text()) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * What stands in the columns of a role; null if one of them can't be trusted.
   *
   * @param enough whether there is a number: then a formula beside it only looks up its name
   */
  private @Nullable List<String> texts(Row row, ColumnRole role, boolean enough) {
    var texts = new ArrayList<String>(2);
    for (var placed : layout.all(role)) {
      if (enough && isComputed(row.cell(placed.index()))) {
        continue;
      }
      var text = text(row, placed.index());
      if (text == null) {
        return null;
      }
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static boolean isComputed(SheetCell cell) {
    return cell instanceof SheetCell.Formula || cell instanceof SheetCell.Fault;
  }

  /** The division that the number belongs to; 0 for that of the year of the figure. */
  private int structure(Row row) {
    var column = layout.index(ColumnRole.STRUCTURE);
    var text = text(row, column);
    if (text == null) {
      return UNREADABLE;
    }
    if (text.isEmpty()) {
      return inGeneral == null ? 0 : inGeneral;
    }
    var year = WrittenDates.year(text);
    if (year == 0) {
      error("ukjent-inndeling", row, column, text);
      return UNREADABLE;
    }
    return year;
  }

  /**
   * The text of a cell, empty if it is blank or there is no such column; null if the cell can't be
   * trusted, which is remarked on.
   */
  @Nullable String text(Row row, int column) {
    if (column < 0) {
      return "";
    }
    return switch (row.cell(column)) {
      case SheetCell.Formula formula -> {
        error("formel", row, column);
        yield null;
      }
      case SheetCell.Fault fault -> {
        error("feilverdi", row, column, fault.text());
        yield null;
      }
      case SheetCell cell when cell.text().indexOf(LOST) >= 0 -> {
        error("tapt-bokstav", row, column, cell.text());
        yield null;
      }
      case SheetCell cell -> cell.text();
    };
  }

  /** Remarks on one cell; the message begins with what the spreadsheet calls it. */
  void error(String code, Row row, int column, String... arguments) {
    var place = new SourcePlace(row.number(), column + 1);
    var all = new String[arguments.length + 1];
    all[0] = place.columnLetters() + row.number();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    receiver.remark(Remark.error(code, place, all));
  }
}
