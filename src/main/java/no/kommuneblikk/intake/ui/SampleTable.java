package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.page.FileColumns;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.guess.Guess;

/** The first rows of a file as they stand there, and above each column what it is read as. */
class SampleTable extends Div {

  private static final int MOST_COLUMNS = 60;
  private static final int LONGEST = 60;

  private final List<ColumnEditor> editors = new ArrayList<>();

  SampleTable(StewardServices workshop, Guess guess, Recipe recipe, int lastYear) {
    addClassNames("kb-scroll", "kb-sample");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-labelledby", "utdrag");
    var width = Math.min(MOST_COLUMNS, FileColumns.width(guess));
    var columns = FileColumns.of(guess, recipe);
    var table = new NativeTable();
    table.setCaptionText(
        workshop.text("intake.layout.caption", workshop.texts().number(guess.rows().size(), 0)));
    table.getCaption().setId("utdrag");
    var letters = row(head("#"));
    var roles = row(head(workshop.text("intake.layout.readAs")));
    for (var i = 0; i < width; i++) {
      letters.add(head(new SourcePlace(1, i + 1).columnLetters()));
      var column = columns.get(i);
      var cell = head("");
      if (column == null) {
        cell.add(quiet(workshop.text("intake.layout.noHeader")));
      } else {
        cell.add(editor(workshop, guess, column, lastYear));
      }
      roles.add(cell);
    }
    table.getHead().add(letters, roles);
    guess.rows().forEach(row -> table.getBody().add(row(row, guess, width)));
    add(table);
  }

  private ColumnEditor editor(StewardServices workshop, Guess guess, Column column, int lastYear) {
    var values = guess.values().getOrDefault(column.header(), List.of());
    var editor = new ColumnEditor(workshop, column, values, lastYear);
    editors.add(editor);
    return editor;
  }

  private static NativeTableHeaderCell head(String text) {
    var cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private static NativeTableRow row(NativeTableHeaderCell first) {
    var row = new NativeTableRow();
    row.add(first);
    return row;
  }

  private static NativeTableRow row(Row row, Guess guess, int width) {
    var number = new NativeTableHeaderCell(String.valueOf(row.number()));
    number.getElement().setAttribute("scope", "row");
    var shown = row(number);
    shown.setClassName("kb-header-row", row.number() == guess.headerRow());
    IntStream.range(0, width)
        .forEach(i -> shown.addDataCell().setText(shortened(FileColumns.text(row, i))));
    return shown;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static Span quiet(String text) {
    var span = new Span(text);
    span.addClassName("kb-hint");
    return span;
  }

  /** Of the columns that can be read, in their order. */
  final List<ColumnEditor> editors() {
    return editors;
  }
}
