package no.kommuneblikk.compare.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import no.kommuneblikk.compare.Comparisons;
import no.kommuneblikk.comparison.PeerGroups;
import no.kommuneblikk.figure.ui.FigurePage;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.ui.Choice;
import no.kommuneblikk.selection.ui.NativeSelect;

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
  private final NativeSelect measure = new NativeSelect();
  private final Div measureRow = new Div();
  private Selection shown = Selection.DEFAULT;

  CompareView(Tools tools, Comparisons comparisons, PeerGroups groups, Geography geography) {
    super(tools, EnumSet.of(Choice.YEARS, Choice.AGAINST, Choice.PER, Choice.CARRIED_FORWARD));
    this.comparisons = comparisons;
    this.panel = new LineupPanel(comparisons, groups, geography, texts(), this::goTo);
    getContent().addComponentAtIndex(2, panel);
    measureRow.addClassName("kb-wide");
    measureRow.addClassName("kb-measure");
    measureRow.add(measure.labelled(texts().text("compare.measure")));
    measure.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            choose(event.getValue());
          }
        });
  }

  private void choose(String code) {
    if (comparisons.measures(shown).stream().map(Indicator::code).anyMatch(code::equals)) {
      goTo(shown.with(draft -> draft.plotting = draft.plotting.withMeasure(Quantity.level(code))));
    }
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
    panel.show(selection);
    place(TABLE, selection);
    if (measureRow.getParent().isEmpty()) {
      body().add(measureRow);
    }
    offer(comparisons.measures(selection), selection);
    place(LINES, selection);
  }

  private void offer(List<Indicator> measures, Selection selection) {
    var wordings = new LinkedHashMap<String, String>();
    measures.forEach(it -> wordings.put(it.code(), IndicatorNames.brief(it, texts())));
    measureRow.setVisible(!measures.isEmpty());
    measure.offer(wordings);
    var wanted = selection.plotting().measure();
    var chosen = wanted == null ? "" : wanted.measure();
    measure.choose(
        wordings.containsKey(chosen)
            ? chosen
            : Comparisons.usual(measures).map(Indicator::code).orElse(""));
  }
}
