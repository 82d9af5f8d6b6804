package no.kommuneblikk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** What the connection indicator says when all is well; see {@code frontend/shell}. */
@Tag("kb-connection-words")
@JsModule("./shell/connection.ts")
class ConnectionWords extends Component {

  ConnectionWords(String online) {
    getElement().setAttribute("online", online);
  }
}
