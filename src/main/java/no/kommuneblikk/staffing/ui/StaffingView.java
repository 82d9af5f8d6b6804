package no.kommuneblikk.staffing.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.ui.FigurePage;
import no.kommuneblikk.geography.County;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.selection.Selection;

/**
 * Who got more hands: development, growth and spread. With one county selected it is the page of
 * that county, and is headed so.
 */
@Route("arsverk")
@Menu(order = 2, title = "staffing.menu")
class StaffingView extends FigurePage implements BeforeEnterObserver {

  private static final List<String> FIGURES =
      List.of(
          "arsverk-utvikling",
          "arsverk-vekst-grupper",
          "arsverk-spredning",
          "arsverk-vekst",
          "landet-arsverk",
          "folketall");

  private final Geography geography;
  private Optional<County> county = Optional.empty();

  StaffingView(Tools tools, Geography geography) {
    super(tools);
    this.geography = geography;
  }

  /** Before the title of the tab is asked for. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var selection = selected(event.getLocation());
    county =
        selection.counties().size() == 1
            ? geography
                .atlas()
                .county(selection.structure().year(), selection.counties().getFirst())
            : Optional.empty();
  }

  @Override
  protected String heading() {
    return county
        .map(it -> texts().text("staffing.heading.county", it.name()))
        .orElseGet(super::heading);
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
