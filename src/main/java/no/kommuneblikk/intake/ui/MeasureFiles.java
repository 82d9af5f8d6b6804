package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import no.kommuneblikk.intake.page.MeasureNames.InForce;

/** The figures of each measure as files: what is in force, whatever release it came in. */
class MeasureFiles extends Section {

  private final StewardServices workshop;

  MeasureFiles(StewardServices workshop) {
    this.workshop = workshop;
    addClassName("kb-releases");
    var table =
        new PlainTable(
                "filer",
                workshop.text("data.files.caption"),
                List.of(
                    PlainTable.words(workshop.text("data.files.measure")),
                    PlainTable.words(workshop.text("data.code")),
                    PlainTable.words(workshop.text("data.label")),
                    PlainTable.words(workshop.text("data.files.links"))))
            .stacking()
            .rows(workshop.measures().inForce().stream().map(this::row).toList());
    add(
        new H2(workshop.text("data.files.heading")),
        Parts.prose(workshop.text("data.files.text")),
        table,
        Parts.actions(Parts.link("/data/alt.csv", workshop.text("data.files.all"))));
  }

  private List<Component> row(InForce measure) {
    return List.of(
        PlainTable.cell(measure.name()),
        PlainTable.cell(measure.code()),
        measure.generated()
            ? Parts.pill("illustration", workshop.text("data.state.illustration"))
            : PlainTable.cell(measure.release()),
        links(measure));
  }

  private Component links(InForce measure) {
    var links = new Div(link(measure, "csv"));
    if (measure.tabular()) {
      links.add(link(measure, "json"));
    }
    links.addClassName("kb-release-links");
    return links;
  }

  private Anchor link(InForce measure, String type) {
    var link =
        Parts.link("/data/" + measure.code() + "." + type, workshop.text("data.files." + type));
    link.setAriaLabel(link.getText() + ": " + measure.name());
    return link;
  }
}
