package no.kommuneblikk.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import no.kommuneblikk.figure.FigureTable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A figure's table. The rows live in the browser only: 356 municipalities as server-side components
 * would weigh on every session that has a page open.
 */
@Tag("kb-table")
@JsModule("./table/kb-table.ts")
class DataTable extends Component {

  private static final JsonMapper JSON = JsonMapper.shared();

  private record Content(String caption, FigureTable table, String query) {}

  void show(String caption, FigureTable table, String query) {
    getElement().setPropertyJson("content", JSON.valueToTree(new Content(caption, table, query)));
  }
}
