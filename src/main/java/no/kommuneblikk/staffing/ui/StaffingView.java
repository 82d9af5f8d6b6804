package no.kommuneblikk.staffing.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import no.kommuneblikk.figure.ui.FigurePage;
import no.kommuneblikk.selection.Selection;

/** Who got more hands: development, growth and spread. */
@Route("arsverk")
@Menu(order = 2, title = "staffing.menu")
class StaffingView extends FigurePage {

  private static final List<String> FIGURES =
      List.of(
          "arsverk-utvikling",
          "arsverk-vekst-grupper",
          "arsverk-spredning",
          "arsverk-vekst",
          "landet-arsverk",
          "folketall");

  StaffingView(Tools tools) {
    super(tools);
  }

  @Override
  protected String key() {
    return "staffing";
  }

  @Override
  protected void show(Selection selection) {
    FIGURES.forEach(id -> place(id, selection));
  }
}
