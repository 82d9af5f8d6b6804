package no.kommuneblikk.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import no.kommuneblikk.figure.ChartSpec;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ratings by goal and group as a table of small distributions: icon, word, colour and count, never
 * an average. Ratings that are words about one area stand as words.
 */
@Tag("kb-matrix")
@CssImport("./styles/matrix.css")
@JsModule("./matrix/kb-matrix.ts")
class RatingMatrix extends Component {

  private static final JsonMapper JSON = JsonMapper.shared();

  void show(Figure figure, String selection, Texts texts) {
    getElement().setPropertyJson("spec", JSON.valueToTree(ChartSpec.of(figure, selection, texts)));
  }
}
