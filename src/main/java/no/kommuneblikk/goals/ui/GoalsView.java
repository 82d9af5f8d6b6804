package no.kommuneblikk.goals.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import no.kommuneblikk.figure.ui.FigurePage;
import no.kommuneblikk.goals.EffortAreaRepository;
import no.kommuneblikk.goals.SurveyRepository;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.ui.Choice;

/** How far the goals were reached: municipal ratings, apart from them Fafo's of the country. */
@Route("mal")
@Menu(order = 4, title = "goals.menu")
class GoalsView extends FigurePage {

  private final SurveyRepository survey;
  private final Section municipalities = new Section();
  private final Section country = new Section();
  private final EffortAreas areas;

  GoalsView(Tools tools, EffortAreaRepository efforts, SurveyRepository survey) {
    super(tools, EnumSet.of(Choice.SIZE, Choice.COUNTIES, Choice.GROUPS));
    this.survey = survey;
    this.areas = new EffortAreas(efforts, texts());
  }

  @Override
  protected String key() {
    return "goals";
  }

  @Override
  protected void show(Selection selection) {
    if (municipalities.getParent().isEmpty()) {
      lay();
    }
    place(municipalities, "mal-vurderinger", "mal-vurderinger", selection);
    place(municipalities, "mal-matrise", "mal-matrise", selection);
    place(country, "landet-mal", "landet-mal", selection);
    place(country, "landet-brukere", "landet-brukere", selection);
    attempt(texts().text("goals.areas.heading"), areas, () -> areas.show(selection.years()));
  }

  private void lay() {
    municipalities.addClassNames("kb-part", "kb-wide");
    country.addClassNames("kb-part", "kb-wide");
    country.add(
        new H2(texts().text("goals.country.heading")),
        new Paragraph(texts().text("goals.country.lead")));
    body().add(municipalities, country, areas, new Baseline(survey.statements(), texts()));
  }
}
