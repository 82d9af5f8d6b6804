package no.kommuneblikk.compare.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import no.kommuneblikk.compare.Comparisons;
import no.kommuneblikk.comparison.PeerGroups;
import no.kommuneblikk.figure.ui.FigurePage;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.ui.Choice;
import no.kommuneblikk.selection.ui.MeasureSelect;

/**
 * Areas side by side: who is in focus, what is shown and what it is compared with, then every
 * measure in a table and one of them over the years.
 */
@Route("sammenlign")
@Menu(order = 5, title = "compare.menu")
@CssImport("./styles/compare.css")
class CompareView extends FigurePage {

  private static final String TABLE = "sammenlign";
  private static final String LINES = "sammenlign-utvikling";

  private final Comparisons comparisons;
  private final LineupPanel panel;
  private final MeasureSelect measure;
  private final Div measureRow = new Div();
  private Selection shown = Selection.DEFAULT;

  CompareView(Tools tools, Comparisons comparisons, PeerGroups groups, Geography geography) {
    super(tools, EnumSet.of(Choice.YEARS, Choice.AGAINST, Choice.PER, Choice.CARRIED_FORWARD));
    this.comparisons = comparisons;
    this.panel = new LineupPanel(comparisons, groups, geography, texts(), this::goTo);
    getContent().addComponentAtIndex(2, panel);
    measureRow.addClassName("kb-wide");
    measureRow.addClassName("kb-measure");
    measure = new MeasureSelect(texts().text("compare.measure"), this::choose);
    measureRow.add(measure.component());
  }

  private void choose(String code) {
    goTo(shown.with(draft -> draft.plotting = draft.plotting.withMeasure(Quantity.level(code))));
  }

  @Override
  protected String key() {
    return "compare";
  }

  @Override
  protected Selection adapt(Selection selection) {
    panel.tellExamples(selection.comparing().units().isEmpty() && selection.municipality() == null);
    return comparisons.completed(selection);
  }

  /** Who is in focus is chosen here, and stays in the address. */
  @Override
  protected Selection addressed(Selection selection) {
    return selection;
  }

  @Override
  protected void show(Selection selection) {
    shown = selection;
    attempt(texts().text("compare.units.heading"), panel, () -> panel.show(selection));
    place(TABLE, selection);
    if (measureRow.getParent().isEmpty()) {
      body().add(measureRow);
    }
    attempt(texts().text("compare.measure"), measureRow, () -> offer(selection));
    place(LINES, selection);
  }

  private void offer(Selection selection) {
    var measures = comparisons.measures(selection);
    measureRow.setVisible(!measures.isEmpty());
    var wanted = selection.plotting().measure();
    measure.show(
        () -> wordings(selection),
        measures.stream()
            .map(Indicator::code)
            .filter(code -> wanted != null && code.equals(wanted.measure()))
            .findFirst()
            .or(() -> Comparisons.usual(measures).map(Indicator::code))
            .orElse(""));
  }

  private Map<String, String> wordings(Selection selection) {
    var wordings = new LinkedHashMap<String, String>();
    comparisons
        .measures(selection)
        .forEach(it -> wordings.put(it.code(), IndicatorNames.brief(it, texts())));
    return wordings;
  }
}
