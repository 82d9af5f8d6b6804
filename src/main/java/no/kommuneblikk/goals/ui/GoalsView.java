package no.kommuneblikk.goals.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import no.kommuneblikk.figure.ui.FigurePage;
import no.kommuneblikk.goals.SurveyRepository;
import no.kommuneblikk.selection.Selection;

/** How far the goals were reached: municipal ratings, apart from them Fafo's of the country. */
@Route("mal")
@Menu(order = 4, title = "goals.menu")
class GoalsView extends FigurePage {

  private final SurveyRepository survey;
  private final Section country = new Section();

  GoalsView(Tools tools, SurveyRepository survey) {
    super(tools);
    this.survey = survey;
  }

  @Override
  protected String key() {
    return "goals";
  }

  @Override
  protected void show(Selection selection) {
    place("mal-vurderinger", selection);
    place("mal-matrise", selection);
    if (country.getParent().isEmpty()) {
      country.addClassName("kb-part");
      country.add(
          new H2(texts().text("goals.country.heading")),
          new Paragraph(texts().text("goals.country.lead")));
      body().add(country, new Baseline(survey.statements(), texts()));
    }
    place(country, "landet-mal", "landet-mal", selection);
  }
}
