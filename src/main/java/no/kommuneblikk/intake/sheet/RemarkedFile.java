package no.kommuneblikk.intake.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.RowWriter;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.cell.VisibleRows;

/**
 * The file as it came, with a last column that says what is wrong with each row, for the steward to
 * put right in a spreadsheet and bring again. Formulas come out as their last results.
 */
public final class RemarkedFile {

  /** Header of the column with the remarks. */
  static final String HEADER = "Merknad";

  private static final String BETWEEN = " ";

  private final SheetFile file;
  private final Recipe recipe;
  private final Map<Long, List<String>> remarks;
  private final List<String> general;

  /**
   * @param recipe that the file was read by
   * @param remarks sentences by the number of the row
   * @param general sentences about the file as a whole, which go above the column
   */
  public RemarkedFile(
      SheetFile file, Recipe recipe, Map<Long, List<String>> remarks, List<String> general) {
    this.file = file;
    this.recipe = recipe;
    this.remarks = Map.copyOf(remarks);
    this.general = List.copyOf(general);
  }

  /** What to call the file: as it was called, and that it has remarks. */
  public String name() {
    var name = file.name();
    var dot = name.lastIndexOf('.');
    var ending = file.isWorkbook() ? ".xlsx" : ".csv";
    return (dot < 0 ? name : name.substring(0, dot)) + "-merknader" + ending;
  }

  /** Writes the rows while they are read, a comma-separated file in its own encoding. */
  public void write(OutputStream out) throws IOException {
    var header = header();
    var column = column(header);
    try (var rows = file.rows(recipe.sheet());
        var writer = writer(out)) {
      // What the steward does not see must not turn up as figures the next time
      IntStream.range(0, column).filter(rows::isHidden).forEach(writer::hide);
      for (var row = rows.next(); row != null; row = rows.next()) {
        writer.write(new Row(row.number(), withRemark(row, header, column), row.hidden()));
      }
    }
  }

  private RowWriter writer(OutputStream out) throws IOException {
    return file.format().writer(out, recipe.sheet());
  }

  /** The row with the headers; the first of the file where there is none. */
  private Row header() {
    var first = new ArrayList<Row>();
    try (var rows = new VisibleRows(file.rows(recipe.sheet()))) {
      var within = Math.max(recipe.headerRow(), HeaderRow.WITHIN);
      for (var row = rows.next(); row != null && first.size() < within; row = rows.next()) {
        first.add(row);
      }
    }
    try {
      return first.get(HeaderRow.of(first, recipe).index());
    } catch (Refused e) {
      return first.isEmpty() ? new Row(1, List.of()) : first.getFirst();
    }
  }

  /** After every other column, or in the place of the remarks of last time. */
  private int column(Row header) {
    var last = header.used() - 1;
    var before = last >= 0 && isRemarks(header.cell(last).text());
    var most = header.used();
    try (var rows = file.rows(recipe.sheet())) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        most = Math.max(most, row.used());
      }
    }
    return before && most == header.used() ? last : most;
  }

  /** Whether a header is that of remarks we have written ourselves. */
  static boolean isRemarks(String header) {
    return header.equals(HEADER) || header.startsWith(HEADER + ": ");
  }

  private List<SheetCell> withRemark(Row row, Row header, int column) {
    var text =
        row.number() == header.number()
            ? headerText(row)
            : String.join(BETWEEN, remarks.getOrDefault(row.number(), List.of()));
    var cells = new ArrayList<SheetCell>();
    for (var i = 0; i < column; i++) {
      cells.add(row.cell(i));
    }
    cells.add(text.isEmpty() ? SheetCell.Blank.BLANK : new SheetCell.Text(text));
    return cells;
  }

  private String headerText(Row header) {
    var all =
        Stream.concat(general.stream(), remarks.getOrDefault(header.number(), List.of()).stream())
            .toList();
    return all.isEmpty() ? HEADER : HEADER + ": " + String.join(BETWEEN, all);
  }
}
