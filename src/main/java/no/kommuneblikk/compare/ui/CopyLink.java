package no.kommuneblikk.compare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import no.kommuneblikk.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/** A button that copies the address of the page, which is all that there is to save. */
@Tag("kb-copy-link")
@JsModule("./compare/kb-copy-link.ts")
class CopyLink extends Component {

  private record Words(String copy, String copied, String byHand) {}

  CopyLink(Texts texts) {
    getElement()
        .setPropertyJson(
            "words",
            JsonMapper.shared()
                .valueToTree(
                    new Words(
                        texts.text("compare.copy"),
                        texts.text("compare.copy.done"),
                        texts.text("compare.copy.byHand"))));
  }
}
