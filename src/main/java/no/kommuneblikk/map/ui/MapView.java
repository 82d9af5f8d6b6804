package no.kommuneblikk.map.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import no.kommuneblikk.figure.ui.FigurePage;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.map.Division;
import no.kommuneblikk.selection.Classes;
import no.kommuneblikk.selection.Plotting;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SelectionAddress;
import no.kommuneblikk.selection.ui.Choice;

/** Where in the country a measure is high or low, and where nothing was reported. */
@Route("kart")
@Menu(order = 7, title = "map.menu")
class MapView extends FigurePage {

  private final Geography geography;
  private final Nav ways = new Nav();

  MapView(Tools tools, Geography geography) {
    super(
        tools,
        EnumSet.of(
            Choice.MEASURE,
            Choice.YEARS,
            Choice.PER,
            Choice.SIZE,
            Choice.COUNTIES,
            Choice.HIGHLIGHT,
            Choice.MAP_FORM,
            Choice.CLASSES,
            Choice.CARRIED_FORWARD));
    this.geography = geography;
    ways.addClassName("kb-ways");
    ways.addClassName("kb-wide");
    ways.setAriaLabel(texts().text("map.ways"));
    body().add(ways);
  }

  @Override
  protected String key() {
    return "map";
  }

  @Override
  protected Selection adapt(Selection selection) {
    return Division.drawn(selection, geography.atlas());
  }

  /** What the map shows by itself need not be in its address. */
  @Override
  protected Selection addressed(Selection selection) {
    var plain = super.addressed(selection);
    return Quantity.STANDARD.equals(plain.plotting().measure())
        ? plain.with(draft -> draft.plotting = draft.plotting.withMeasure(null))
        : plain;
  }

  @Override
  protected List<String> remarks(Selection asked) {
    return Division.isDrawn(asked)
        ? List.of()
        : List.of(texts().text("map.remark.division", String.valueOf(asked.structure().year())));
  }

  @Override
  protected void show(Selection selection) {
    var map = place("kart", selection);
    ways.removeAll();
    if (!selection.counties().isEmpty()) {
      way("map.way.country", selection, draft -> draft.counties = List.of());
    }
    if (!map.isEmpty()) {
      otherClasses(selection, map.basis().illustration());
    }
  }

  /** From values to who reported them and back, where there is something to see. */
  private void otherClasses(Selection selection, boolean generated) {
    var plotting = selection.plotting();
    if (plotting.classes() == Classes.REPORTING) {
      var values = plotting.withClasses(Plotting.DEFAULT.classes());
      way("map.way.values", selection, draft -> draft.plotting = values);
    } else {
      var reporting = plotting.withClasses(Classes.REPORTING);
      way(
          generated ? "map.way.reporting.simulated" : "map.way.reporting",
          selection,
          draft -> {
            draft.plotting = reporting;
            draft.carriedForward = true;
          });
    }
  }

  private void way(String key, Selection selection, Consumer<Selection.Draft> change) {
    ways.add(
        new Anchor("kart" + SelectionAddress.query(selection.with(change)), texts().text(key)));
  }
}
