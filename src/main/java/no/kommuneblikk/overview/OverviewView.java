package no.kommuneblikk.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Generated;
import no.kommuneblikk.figure.ui.FigurePage;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.ui.Choice;

/**
 * The plan was one; why did it become 356? Staffing growth, funding and goal ratings, by size and
 * by county side by side, with the national figures and what they say in sentences.
 */
@Route("")
@Menu(order = 1, title = "overview.menu")
class OverviewView extends FigurePage {

  private final UnorderedList findings = new UnorderedList();
  private final Div staffing = new Div();
  private final Div funding = new Div();
  private final Div goals = new Div();
  private final Div national = new Div();

  OverviewView(Tools tools) {
    super(tools, EnumSet.of(Choice.YEARS, Choice.SIZE, Choice.COUNTIES, Choice.CARRIED_FORWARD));
    body().removeClassName("kb-figures");
    var summary = new Section(new H2(texts().text("overview.findings")), findings);
    summary.addClassName("kb-summary");
    body().add(summary);
    body()
        .add(
            section("overview.staffing", staffing),
            section("overview.funding", funding),
            section("overview.goals", goals),
            section("overview.national", national));
  }

  @Override
  protected String key() {
    return "overview";
  }

  @Override
  protected void show(Selection selection) {
    var growth = selection.with(draft -> draft.per = Per.CHANGE);
    var told = new ArrayList<Figure>();
    var hands = place(national, "landet-arsverk", "landet-arsverk", selection);
    var money = place(national, "landet-midler", "landet-midler", selection);
    told.add(hands);
    told.add(money);
    told.addAll(bySizeAndCounty(staffing, "arsverk-vekst-grupper", growth));
    told.addAll(bySizeAndCounty(funding, "midler-frie-innbygger", selection));
    told.addAll(bySizeAndCounty(goals, "mal-matrise", selection));
    findings.removeAll();
    told.stream()
        .filter(figure -> !figure.isEmpty())
        // What is told in short is quoted, so it is of real values only
        .filter(figure -> figure.generated() == Generated.NONE)
        .map(figure -> texts().text("overview.finding", figure.title()))
        .distinct()
        .forEach(sentence -> findings.add(new ListItem(sentence)));
  }

  private List<Figure> bySizeAndCounty(Div band, String id, Selection selection) {
    return List.of(
        place(band, id + "-storrelse", id, selection.with(draft -> draft.groupBy = GroupBy.SIZE)),
        place(band, id + "-fylke", id, selection.with(draft -> draft.groupBy = GroupBy.COUNTY)));
  }

  private Section section(String key, Div figures) {
    figures.addClassName("kb-figures");
    var section = new Section(new H2(texts().text(key)), figures);
    section.addClassName("kb-band");
    return section;
  }
}
