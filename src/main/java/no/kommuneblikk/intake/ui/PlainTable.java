package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * A table with a caption and named columns. It scrolls in a frame of its own where the screen is
 * narrow, and the frame can be reached by keyboard.
 */
class PlainTable extends Div {

  private static final String NUMERIC = "numeric";

  /** A column and whether it holds quantities. */
  record Head(String title, boolean numeric) {}

  static Head words(String title) {
    return new Head(title, false);
  }

  static Head numbers(String title) {
    return new Head(title, true);
  }

  private final NativeTable table = new NativeTable();
  private final List<Head> heads;

  PlainTable(String id, String caption, List<Head> heads) {
    this.heads = List.copyOf(heads);
    addClassNames("kb-scroll", "kb-sheet");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-labelledby", id);
    table.setCaptionText(caption);
    table.getCaption().setId(id);
    var row = new NativeTableRow();
    heads.forEach(head -> row.add(head(head)));
    table.getHead().add(row);
    add(table);
  }

  private static NativeTableHeaderCell head(Head head) {
    var cell = new NativeTableHeaderCell(head.title());
    cell.getElement().setAttribute("scope", "col");
    cell.setClassName(NUMERIC, head.numeric());
    return cell;
  }

  /** Lets each row be a list of its own where the screen is narrow. */
  final PlainTable stacking() {
    addClassName("kb-stack");
    // What is no table to the eye stays one to a screen reader
    table.getElement().setAttribute("role", "table");
    return this;
  }

  /** Shows these rows instead of the ones that stand there. */
  final PlainTable rows(List<List<Component>> rows) {
    var body = table.getBody();
    body.removeAll();
    for (var cells : rows) {
      var row = new NativeTableRow();
      row.getElement().setAttribute("role", "row");
      for (var i = 0; i < cells.size(); i++) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("role", "cell");
        cell.getElement().setAttribute("data-label", heads.get(i).title());
        cell.add(cells.get(i));
        cell.setClassName(NUMERIC, heads.get(i).numeric());
      }
      body.add(row);
    }
    return this;
  }

  static Component cell(String text) {
    return new Text(text);
  }
}
