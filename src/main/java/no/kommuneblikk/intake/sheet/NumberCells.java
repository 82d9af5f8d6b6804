package no.kommuneblikk.intake.sheet;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the cells that hold numbers, or marks in their place. */
final class NumberCells {

  private static final String DATE = "dato-som-tall";

  private final Map<String, Mark> marks;
  private final Reading blank;
  private final @Nullable DecimalStyle style;
  private final CellReader cells;

  NumberCells(Recipe recipe, CellReader cells) {
    this.marks = new HashMap<>(Mark.USUAL);
    this.marks.putAll(recipe.marks());
    this.blank = Reading.of(marks.getOrDefault("", Mark.MISSING));
    this.style = recipe.decimals();
    this.cells = cells;
  }

  /** What the cell says; null if it says nothing that can be used, which is remarked on. */
  @Nullable Reading read(Row row, int column) {
    return switch (row.cell(column)) {
      case Cell.Number number -> new Reading(number.value(), null);
      case Cell.Blank nothing -> blank;
      case Cell.Text text -> text(text.text(), row, column);
      case Cell.Date date -> {
        cells.error(DATE, row, column, date.text());
        yield null;
      }
      case Cell.Formula formula -> {
        cells.error("formel", row, column);
        yield null;
      }
      case Cell.Fault fault -> {
        var mark = marks.get(Words.lower(fault.text()));
        if (mark == null) {
          cells.error("feilverdi", row, column, fault.text());
        }
        yield mark == null ? null : Reading.of(mark);
      }
    };
  }

  private @Nullable Reading text(String text, Row row, int column) {
    var first = text.charAt(0);
    if (first < '0' || first > '9') {
      var mark = marks.get(Words.lower(text).replace("< ", "<"));
      if (mark != null) {
        return Reading.of(mark);
      }
    }
    return switch (NumberText.of(text, style)) {
      case NumberText.Value value -> new Reading(value.value(), null);
      case NumberText.Wrong wrong -> {
        cells.error(Dates.isLike(text) ? DATE : wrong.code(), row, column, text);
        yield null;
      }
    };
  }
}
