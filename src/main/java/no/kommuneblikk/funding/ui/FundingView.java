package no.kommuneblikk.funding.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import no.kommuneblikk.figure.ui.FigurePage;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.ui.Choice;

/**
 * Who got more money, told in order: what was announced, who gets it and how well the estimate
 * holds, what it is per inhabitant and over time, free funds against grants, what was spent, and
 * whether staffing went along.
 */
@Route("midler")
@Menu(order = 3, title = "funding.menu")
class FundingView extends FigurePage {

  private static final List<String> FIGURES =
      List.of(
          "landet-midler",
          "midler-frie",
          "midler-kontroll",
          "midler-frie-innbygger",
          "midler-frie-lopende",
          "midler-frie-tilskudd",
          "midler-tilskudd",
          "midler-netto",
          "midler-arsverk");

  FundingView(Tools tools) {
    super(tools, Choice.usualAnd(Choice.KEY));
  }

  @Override
  protected String key() {
    return "funding";
  }

  @Override
  protected void show(Selection selection) {
    FIGURES.forEach(id -> place(id, selection));
  }
}
