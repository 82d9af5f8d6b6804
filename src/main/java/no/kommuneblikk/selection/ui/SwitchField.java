package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.kommuneblikk.selection.Selection;

/** Something that is on or off. */
final class SwitchField implements SelectionField {

  private final Checkbox box;
  private final Predicate<Selection> on;

  SwitchField(String label, Predicate<Selection> on, Consumer<Boolean> taker) {
    this.box = new Checkbox(label);
    this.on = on;
    box.addClassName("kb-switch");
    box.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            taker.accept(event.getValue());
          }
        });
  }

  @Override
  public Component component() {
    return box;
  }

  @Override
  public void show(Selection selection, Known known) {
    box.setValue(on.test(selection));
  }
}
