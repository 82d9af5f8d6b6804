package no.kommuneblikk.intake.sheet.guess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.intake.sheet.HeaderRow;
import no.kommuneblikk.intake.sheet.SheetFile;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.cell.VisibleRows;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a file or of one sheet of it that people see.
 *
 * @param sheet null for text
 * @param hidden the columns that people don't see, from 0
 */
record SheetSample(@Nullable String sheet, List<Row> rows, BitSet hidden) {

  private static final int ROWS = 2_000 + HeaderRow.WITHIN;

  /** Of narrow files more is read: what divides the figures may come in long blocks. */
  private static final int MOST_ROWS = 20_000;

  private static final int MOST_CELLS = 200_000;

  static SheetSample of(SheetFile file, @Nullable String sheet) {
    var rows = new ArrayList<Row>();
    var hidden = new BitSet();
    try (var all = new VisibleRows(file.rows(sheet))) {
      var cells = 0;
      for (var row = all.next();
          row != null && (rows.size() < ROWS || rows.size() < MOST_ROWS && cells < MOST_CELLS);
          row = all.next()) {
        rows.add(row);
        cells += row.cells().size();
        for (var i = 0; i < row.cells().size(); i++) {
          hidden.set(i, all.isHidden(i));
        }
      }
    }
    return new SheetSample(sheet, rows, hidden);
  }

  /** The rows that may hold the headers. */
  List<Row> first() {
    return rows.subList(0, Math.min(rows.size(), HeaderRow.WITHIN));
  }

  /** The rows below the headers that hold something. */
  List<Row> below(HeaderRow header) {
    return rows.subList(header.index() + 1, rows.size()).stream()
        .filter(row -> row.filled() > 1)
        .toList();
  }

  /** What stands above the headers: a title, as a rule. */
  String above(HeaderRow header) {
    var text = new StringBuilder();
    for (var row : rows.subList(0, header.index())) {
      row.cells().forEach(cell -> text.append(cell.text()).append(' '));
    }
    return text.toString();
  }

  /** The cells of one column that hold something. */
  static Stream<SheetCell> column(List<Row> rows, int index) {
    return rows.stream().map(row -> row.cell(index)).filter(cell -> !cell.isBlank());
  }
}
