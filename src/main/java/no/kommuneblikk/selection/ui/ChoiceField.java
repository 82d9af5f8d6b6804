package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.kommuneblikk.selection.Selection;

/**
 * A few choices side by side, one of them taken: what people flip most, without opening anything.
 */
final class ChoiceField<T> implements SelectionField {

  private final RadioButtonGroup<T> group;
  private final Function<Selection, T> chosen;

  ChoiceField(
      String label,
      List<T> values,
      Function<T, String> wording,
      Function<Selection, T> chosen,
      Consumer<T> taker) {
    this.group = new RadioButtonGroup<>(label);
    this.chosen = chosen;
    group.addClassName("kb-choice");
    group.setItems(values);
    group.setItemLabelGenerator(wording::apply);
    group.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            taker.accept(event.getValue());
          }
        });
  }

  @Override
  public Component component() {
    return group;
  }

  @Override
  public void show(Selection selection, Known known) {
    group.setValue(chosen.apply(selection));
  }
}
