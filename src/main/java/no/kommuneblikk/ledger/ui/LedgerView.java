package no.kommuneblikk.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import no.kommuneblikk.figure.ui.FigurePage;
import no.kommuneblikk.ledger.ConversionRates;
import no.kommuneblikk.selection.Costing;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.ui.Choice;

/**
 * Whether the money became posts: the account of the municipality in focus, of what is selected or
 * of the country, what lasts of it, and what any amount would become.
 */
@Route("stillinger")
@Menu(order = 3.5, title = "ledger.menu")
class LedgerView extends FigurePage {

  private static final List<String> FIGURES =
      List.of(
          "stillinger-regnskap", "stillinger-midler", "stillinger-varighet", "stillinger-kommuner");

  private final ConversionRates rates;
  private final CostPanel cost;
  private final ScenarioPanel scenario;
  private final Div figures = new Div();
  private final Div reckoning = new Div();
  private Selection shown = Selection.DEFAULT;

  LedgerView(Tools tools, ConversionRates rates) {
    super(tools, Choice.usualAnd(Choice.FOCUS, Choice.KEY, Choice.PRICES));
    this.rates = rates;
    this.cost = new CostPanel(texts(), this::change);
    this.scenario = new ScenarioPanel(texts(), this::change);
    body().removeClassName("kb-figures");
    figures.addClassName("kb-figures");
    reckoning.addClassName("kb-figures");
    var band =
        new Section(
            new H2(texts().text("ledger.scenario")),
            new Paragraph(texts().text("ledger.scenario.lead")),
            scenario,
            reckoning);
    band.addClassName("kb-band");
    var books = new Section(new H2(texts().text("ledger.books")), figures);
    books.addClassName("kb-books");
    body().add(cost, books, band);
  }

  @Override
  protected String key() {
    return "ledger";
  }

  /** The municipality in focus is a choice like the others here. */
  @Override
  protected Selection addressed(Selection selection) {
    return selection;
  }

  @Override
  protected void show(Selection selection) {
    shown = selection;
    var costing = selection.costing();
    attempt(
        texts().text("ledger.cost"),
        cost,
        () -> cost.show(costing, rates.cost(costing), rates.cost(Costing.DEFAULT)));
    attempt(
        texts().text("ledger.scenario"),
        scenario,
        () -> scenario.show(costing, rates.cost(costing)));
    FIGURES.forEach(id -> place(figures, id, id, selection));
    place(reckoning, "stillinger-scenario", "stillinger-scenario", selection);
  }

  private void change(Costing costing) {
    goTo(shown.with(draft -> draft.costing = costing));
  }
}
