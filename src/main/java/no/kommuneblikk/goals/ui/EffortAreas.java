package no.kommuneblikk.goals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.kommuneblikk.goals.EffortArea;
import no.kommuneblikk.goals.EffortAreaRepository;
import no.kommuneblikk.goals.PlanMeasure;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;

/** The plan's goals and measures, sorted under its areas of effort. */
class EffortAreas extends Section {

  private final EffortAreaRepository repository;
  private final Texts texts;
  private final Div areas = new Div();
  private final Paragraph sources = new Paragraph();

  EffortAreas(EffortAreaRepository repository, Texts texts) {
    this.repository = repository;
    this.texts = texts;
    addClassNames("kb-part", "kb-wide", "kb-areas");
    setId("innsatsomrader");
    areas.addClassName("kb-area-list");
    sources.addClassName("kb-sources");
    add(
        new H2(texts.text("goals.areas.heading")),
        new Paragraph(texts.text("goals.areas.lead")),
        areas,
        sources);
  }

  /** Shows the areas of the plan that these years belong to. */
  void show(Years years) {
    var measures = repository.measures();
    var all = EffortArea.all(repository.goals(years.from(), years.to()), measures, texts);
    setVisible(!all.isEmpty());
    areas.removeAll();
    all.forEach(area -> areas.add(part(area)));
    sources.setText(texts.text("goals.areas.sources", texts.list(titles(measures))));
  }

  private static List<String> titles(List<PlanMeasure> measures) {
    return measures.stream()
        .map(measure -> measure.publisher() + ": " + measure.title())
        .distinct()
        .toList();
  }

  private Component part(EffortArea area) {
    var part = new Div(new H3(area.name()), new Paragraph(area.aim()));
    part.setId("innsatsomrade-" + area.code());
    addList(part, "goals.areas.goals", area.goals());
    addList(part, "goals.areas.measures", area.measures());
    return part;
  }

  private void addList(Div part, String heading, List<String> items) {
    if (!items.isEmpty()) {
      var list = new UnorderedList();
      items.forEach(item -> list.add(new ListItem(item)));
      part.add(new H4(texts.text(heading)), list);
    }
  }
}
