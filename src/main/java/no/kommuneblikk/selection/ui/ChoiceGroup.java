package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A few choices side by side, one of them taken: what people flip most, without opening anything.
 */
class ChoiceGroup<T> extends RadioButtonGroup<T> {

  ChoiceGroup(String label, List<T> values, Function<T, String> wording, Consumer<T> taker) {
    super(label);
    addClassName("kb-choice");
    setItems(values);
    setItemLabelGenerator(wording::apply);
    addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            taker.accept(event.getValue());
          }
        });
  }
}
