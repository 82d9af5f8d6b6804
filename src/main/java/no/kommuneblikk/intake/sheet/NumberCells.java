package no.kommuneblikk.intake.sheet;

import java.util.HashMap;
import java.util.Map;
import no.kommuneblikk.intake.sheet.cell.DecimalStyle;
import no.kommuneblikk.intake.sheet.cell.NumberText;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.cell.WrittenDates;
import org.jspecify.annotations.Nullable;

/** Reads the cells that hold numbers, or marks in their place. */
final class NumberCells {

  private static final String DATE = "dato-som-tall";

  private final Map<String, Mark> marks;
  private final CellReading blank;
  private final @Nullable DecimalStyle style;
  private final CellReader cells;

  NumberCells(Recipe recipe, CellReader cells) {
    this.marks = new HashMap<>(Mark.USUAL);
    this.marks.putAll(recipe.marks());
    this.blank = CellReading.of(marks.getOrDefault("", Mark.MISSING));
    this.style = recipe.decimals();
    this.cells = cells;
  }

  /** What the cell says; null if it says nothing that can be used, which is remarked on. */
  @Nullable CellReading read(Row row, int column) {
    return switch (row.cell(column)) {
      case SheetCell.Number number -> new CellReading(number.value(), null);
      case SheetCell.Blank nothing -> blank;
      case SheetCell.Text text -> text(text.text(), row, column);
      case SheetCell.Date date -> {
        cells.error(DATE, row, column, date.text());
        yield null;
      }
      case SheetCell.Formula formula -> {
        cells.error("formel", row, column);
        yield null;
      }
      case SheetCell.Fault fault -> {
        var mark = marks.get(PlainWords.lower(fault.text()));
        if (mark == null) {
          cells.error("feilverdi", row, column, fault.text());
        }
        yield mark == null ? null : CellReading.of(mark);
      }
    };
  }

  private @Nullable CellReading text(String text, Row row, int column) {
    var first = text.charAt(0);
    if (first < '0' || first > '9') {
      var mark = marks.get(PlainWords.lower(text).replace("< ", "<"));
      if (mark != null) {
        return CellReading.of(mark);
      }
    }
    return switch (NumberText.of(text, style)) {
      case NumberText.Value value -> new CellReading(value.value(), null);
      case NumberText.Wrong wrong -> {
        cells.error(WrittenDates.isLike(text) ? DATE : wrong.code(), row, column, text);
        yield null;
      }
    };
  }

  /**
   * What stands in a cell for values.
   *
   * @param number of no meaning where there is a mark
   * @param mark what stands in the place of a number; null where there is a number
   */
  record CellReading(double number, @Nullable Mark mark) {

    private static final CellReading MISSING = new CellReading(0, Mark.MISSING);
    private static final CellReading SUPPRESSED = new CellReading(0, Mark.SUPPRESSED);

    static CellReading of(Mark mark) {
      return switch (mark) {
        case MISSING -> MISSING;
        case SUPPRESSED -> SUPPRESSED;
        case ZERO -> new CellReading(0, null);
      };
    }
  }
}
