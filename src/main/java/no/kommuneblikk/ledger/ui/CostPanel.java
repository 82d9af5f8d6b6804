package no.kommuneblikk.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import no.kommuneblikk.ledger.Cost;
import no.kommuneblikk.selection.Costing;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** What one FTE is taken to cost: pulled along a slider or typed, with the reason it stands at. */
class CostPanel extends Section {

  /** What one step of the slider or an arrow key is, in kroner. */
  private static final int STEP = 10_000;

  private final Texts texts;
  private final Consumer<Costing> listener;
  private final IntegerSlider slider;
  private final IntegerField field;
  private final Button standard = new Button();
  private final Paragraph reason = new Paragraph();
  private Costing shown = Costing.DEFAULT;

  /**
   * A panel.
   *
   * @param listener is told the whole costing whenever the reader changes the cost
   */
  CostPanel(Texts texts, Consumer<Costing> listener) {
    this.texts = texts;
    this.listener = listener;
    this.slider =
        new IntegerSlider(
            texts.text("ledger.cost.slider"), Costing.LOWEST_COST, Costing.HIGHEST_COST);
    this.field = new IntegerField(texts.text("ledger.cost.field"));
    slider.setStep(STEP);
    slider.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            tell(event.getValue());
          }
        });
    field.setMin(Costing.LOWEST_COST);
    field.setMax(Costing.HIGHEST_COST);
    field.setI18n(words(texts));
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            tell(event.getValue());
          }
        });
    standard.addThemeVariants(ButtonVariant.TERTIARY);
    standard.addClickListener(_ -> listener.accept(shown.withPerFte(null)));
    reason.addClassName("kb-reason");
    var fields = new Div(slider, field, standard);
    fields.addClassName("kb-costing-fields");
    add(new H2(texts.text("ledger.cost")), fields, reason);
    addClassName("kb-costing");
  }

  private static IntegerField.IntegerFieldI18n words(Texts texts) {
    var range =
        texts.text(
            "ledger.range",
            texts.number(Costing.LOWEST_COST, 0),
            texts.number(Costing.HIGHEST_COST, 0));
    return new IntegerField.IntegerFieldI18n()
        .setBadInputErrorMessage(range)
        .setMinErrorMessage(range)
        .setMaxErrorMessage(range);
  }

  /** What can't be used is told below the field, and nothing is changed. */
  private void tell(@Nullable Integer perFte) {
    if (perFte == null || (perFte >= Costing.LOWEST_COST && perFte <= Costing.HIGHEST_COST)) {
      listener.accept(shown.withPerFte(perFte));
    }
  }

  /**
   * Shows a cost; tells nobody.
   *
   * @param assumed what the project takes it to be
   */
  void show(Costing costing, Cost cost, Cost assumed) {
    shown = costing;
    field.setValue(cost.perFte());
    slider.setValue(Math.round((float) cost.perFte() / STEP) * STEP);
    standard.setVisible(cost.chosen());
    standard.setText(texts.text("ledger.cost.standard", texts.number(assumed.perFte(), 0)));
    reason.setText(
        texts.text(
            "ledger.cost.reason", texts.number(assumed.perFte(), 0), texts.told(assumed.reason())));
  }
}
