package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;

/** Spreadsheets to fill in where the figures are no table of anybody's. */
class TemplatesPanel extends Section {

  private static final List<String> TEMPLATES =
      List.of(
          "arsverk-bred",
          "arsverk-lang",
          "helsedirektoratet-per-1000",
          "flere-malinger",
          "tilskudd",
          "vurderinger");

  TemplatesPanel(StewardServices workshop) {
    addClassName("kb-card");
    var list = new UnorderedList();
    list.addClassName("kb-templates");
    for (var name : TEMPLATES) {
      var title = workshop.text("intake.template." + name);
      var links = new Div(file(name, "xlsx", title), file(name, "csv", title));
      list.add(new ListItem(new Span(title), links));
    }
    add(
        new H2(workshop.text("intake.templates.heading")),
        Parts.prose(workshop.text("intake.templates.text")),
        list);
  }

  private static Anchor file(String name, String type, String title) {
    var fileName = name + "." + type;
    var link =
        Parts.download(
            DownloadHandler.forClassResource(
                TemplatesPanel.class, "/db/templates/" + fileName, fileName),
            type.equals("xlsx") ? "Excel" : "CSV");
    link.setAriaLabel(title + ", " + link.getText());
    return link;
  }
}
