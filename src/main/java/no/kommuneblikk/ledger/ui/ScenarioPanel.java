package no.kommuneblikk.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.function.Consumer;
import no.kommuneblikk.ledger.Cost;
import no.kommuneblikk.ledger.ScenarioTerms;
import no.kommuneblikk.selection.Costing;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** The amount, the years and the cost that a scenario is reckoned with. */
class ScenarioPanel extends Div {

  private static final long MILLION = 1_000_000;

  private final NumberField amount;
  private final IntegerField years;
  private final IntegerField cost;
  private final Consumer<Costing> listener;
  private Costing shown = Costing.DEFAULT;

  /**
   * A panel.
   *
   * @param listener is told the whole costing whenever the reader changes a part of it
   */
  ScenarioPanel(Texts texts, Consumer<Costing> listener) {
    this.listener = listener;
    this.amount = new NumberField(texts.text("ledger.scenario.amount"));
    this.years = new IntegerField(texts.text("ledger.scenario.years"));
    this.cost = new IntegerField(texts.text("ledger.scenario.cost"));
    var least = (double) Costing.LOWEST_AMOUNT / MILLION;
    var most = (double) Costing.HIGHEST_AMOUNT / MILLION;
    var amounts = texts.text("ledger.range", texts.number(least, 0), texts.number(most, 0));
    amount.setMin(least);
    amount.setMax(most);
    amount.setI18n(
        new NumberField.NumberFieldI18n()
            .setBadInputErrorMessage(amounts)
            .setMinErrorMessage(amounts)
            .setMaxErrorMessage(amounts));
    bound(years, 1, Costing.MOST_YEARS, texts);
    years.setStepButtonsVisible(true);
    bound(cost, Costing.LOWEST_COST, Costing.HIGHEST_COST, texts);
    amount.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            takeAmount(event.getValue());
          }
        });
    years.addValueChangeListener(
        event -> {
          if (event.isFromClient() && isWithin(event.getValue(), 1, Costing.MOST_YEARS)) {
            listener.accept(shown.withScenario(shown.amount(), event.getValue()));
          }
        });
    cost.addValueChangeListener(
        event -> {
          if (event.isFromClient()
              && isWithin(event.getValue(), Costing.LOWEST_COST, Costing.HIGHEST_COST)) {
            listener.accept(shown.withPerFte(event.getValue()));
          }
        });
    addClassName("kb-costing-fields");
    add(amount, years, cost);
  }

  private static void bound(IntegerField field, int least, int most, Texts texts) {
    var range = texts.text("ledger.range", texts.number(least, 0), texts.number(most, 0));
    field.setMin(least);
    field.setMax(most);
    field.setI18n(
        new IntegerField.IntegerFieldI18n()
            .setBadInputErrorMessage(range)
            .setMinErrorMessage(range)
            .setMaxErrorMessage(range));
  }

  /** An emptied field is the product's own choice again. */
  private static boolean isWithin(@Nullable Integer value, int least, int most) {
    return value == null || (value >= least && value <= most);
  }

  private void takeAmount(@Nullable Double millions) {
    if (millions == null) {
      listener.accept(shown.withScenario(null, shown.years()));
      return;
    }
    var kroner = Math.round(millions * MILLION);
    if (kroner >= Costing.LOWEST_AMOUNT && kroner <= Costing.HIGHEST_AMOUNT) {
      listener.accept(shown.withScenario(kroner, shown.years()));
    }
  }

  /** Shows a scenario; tells nobody. */
  void show(Costing costing, Cost perFte) {
    shown = costing;
    var scenario = ScenarioTerms.of(costing);
    amount.setValue((double) scenario.amount() / MILLION);
    years.setValue(scenario.years());
    cost.setValue(perFte.perFte());
  }
}
