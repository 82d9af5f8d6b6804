package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/**
 * The browser's own select. It opens without asking the server, works on every phone, and is known
 * to every screen reader.
 */
@Tag("select")
public class NativeSelect extends AbstractSinglePropertyField<NativeSelect, String>
    implements HasAriaLabel {

  public NativeSelect() {
    super("value", "", false);
    setSynchronizedEvent("change");
  }

  /** Offers these values, each with its wording; the chosen one is set afterwards. */
  public void offer(Map<String, String> wordings) {
    getElement().removeAllChildren();
    wordings.forEach(
        (value, wording) -> {
          var option = new Element("option");
          option.setAttribute("value", value);
          option.setText(wording);
          getElement().appendChild(option);
        });
  }

  /** Marks the option as chosen in the markup too, which counts when options were just replaced. */
  public void choose(String value) {
    getElement()
        .getChildren()
        .forEach(option -> mark(option, value.equals(option.getAttribute("value"))));
    setValue(value);
  }

  private static void mark(Element option, boolean chosen) {
    option.setProperty("selected", chosen);
  }

  /** The select with its visible label. */
  public Component labelled(String text) {
    var label = new NativeLabel(text);
    label.addClassName("kb-field");
    label.getElement().appendChild(getElement());
    return label;
  }
}
