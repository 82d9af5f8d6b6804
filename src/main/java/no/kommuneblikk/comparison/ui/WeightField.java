package no.kommuneblikk.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.IntConsumer;
import no.kommuneblikk.selection.Likeness;
import no.kommuneblikk.text.Texts;

/** How much one trait counts: a slider with its label before it and its value after. */
class WeightField extends Div {

  private final Texts texts;
  private final RangeInput range = new RangeInput(ValueChangeMode.ON_CHANGE);
  private final Span value = new Span();

  WeightField(String label, Texts texts, IntConsumer taker) {
    this.texts = texts;
    addClassName("kb-weight");
    range.setMin(0);
    range.setMax(Likeness.HEAVIEST);
    range.setStep(1.0);
    range.setAriaLabel(label);
    range.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            taker.accept((int) Math.clamp(Math.round(event.getValue()), 0, Likeness.HEAVIEST));
          }
        });
    value.addClassName("kb-weight-value");
    value.getElement().setAttribute("aria-hidden", "true");
    var named = new NativeLabel(label);
    named.getElement().appendChild(range.getElement());
    add(named, value);
  }

  /** Shows this weight; tells nobody. */
  void show(int weight) {
    var wording =
        weight == 0
            ? texts.text("comparison.ui.weight.none")
            : texts.text("comparison.ui.weight", weight, Likeness.HEAVIEST);
    range.setValue((double) weight);
    range.getElement().setAttribute("aria-valuetext", wording);
    value.setText(wording);
  }
}
