package no.kommuneblikk.about.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import no.kommuneblikk.about.ReferenceTable;

/**
 * A table with a caption and named rows and columns. It scrolls in a frame of its own where the
 * screen is narrow, and the frame can be reached by keyboard.
 */
class SheetTable extends Div {

  private static final String NUMERIC = "kb-number";

  SheetTable(String id, ReferenceTable sheet) {
    addClassName("kb-scroll");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-labelledby", id);
    var table = new NativeTable();
    table.addClassName("kb-sheet");
    table.setCaptionText(sheet.caption());
    table.getCaption().setId(id);
    table.getHead().add(head(sheet));
    var body = table.getBody();
    sheet.rows().forEach(row -> body.add(row(sheet, row)));
    add(table);
  }

  private static NativeTableRow head(ReferenceTable sheet) {
    var row = new NativeTableRow();
    for (var column : sheet.columns()) {
      var cell = new NativeTableHeaderCell(column.title());
      cell.getElement().setAttribute("scope", "col");
      cell.setClassName(NUMERIC, column.numeric());
      row.add(cell);
    }
    return row;
  }

  private static NativeTableRow row(ReferenceTable sheet, List<ReferenceTable.Cell> cells) {
    var row = new NativeTableRow();
    var name = new NativeTableHeaderCell(content(cells.getFirst()));
    name.getElement().setAttribute("scope", "row");
    row.add(name);
    for (var i = 1; i < cells.size(); i++) {
      var cell = row.addDataCell();
      cell.add(content(cells.get(i)));
      cell.setClassName(NUMERIC, sheet.columns().get(i).numeric());
    }
    return row;
  }

  private static Component content(ReferenceTable.Cell cell) {
    return cell.url().isEmpty()
        ? new Text(cell.text())
        : new Anchor(cell.url(), cell.text(), AnchorTarget.BLANK);
  }
}
