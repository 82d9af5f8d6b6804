package no.kommuneblikk.intake.sheet.guess;

import java.util.List;
import no.kommuneblikk.intake.feed.Remark.Severity;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.ColumnRole;
import no.kommuneblikk.intake.sheet.PeriodWords;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;

/** Looks at columns that should hold years: there may be months, or several years in each cell. */
final class YearCells {

  private static final double NEARLY_ALL = 0.8;

  private final List<Column> columns;
  private final List<Row> rows;
  private final Questions questions;

  YearCells(List<Column> columns, List<Row> rows, Questions questions) {
    this.columns = columns;
    this.rows = rows;
    this.questions = questions;
  }

  /** Refuses such a column once, and not in every row. */
  void look() {
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == ColumnRole.YEAR) {
        look(i);
      }
    }
  }

  private void look(int column) {
    var cells = SheetSample.column(rows, column).map(SheetCell::text).toList();
    var parts = cells.stream().filter(PeriodWords::isPartOfYear).count();
    var several = cells.stream().filter(PeriodWords::isSeveralYears).count();
    if (!cells.isEmpty() && Math.max(parts, several) >= cells.size() * NEARLY_ALL) {
      var code = parts > several ? "del-av-aaret-i-celler" : "flere-aar-i-celler";
      var header = columns.get(column).header();
      questions.askOf(column, Severity.ERROR, code, header, cells.getFirst());
    }
  }
}
