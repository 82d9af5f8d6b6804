package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Where loading begins: a file, a table of the StatBank, or a template to fill in first. */
@Route("data/innlesing")
class ChooseView extends StewardPage {

  private static final int LONGEST_NAME = 80;

  ChooseView(StewardServices workshop) {
    super(workshop);
  }

  @Override
  String heading() {
    return text("intake.choose.heading");
  }

  @Override
  void enter(BeforeEnterEvent event) {
    var by = new AtomicReference<>(workshop().gate().steward());
    var name = name(by.get());
    var file =
        new FileField(
            workshop(),
            (id, fileName) -> workshop().jobs().received(id, fileName, by.get()).id(),
            ChooseView::open);
    var tables = new TablePanel(workshop(), by::get, name::focus);
    var first = Parts.hint(text("intake.choose.nameFirst"));
    Runnable settle =
        () -> {
          file.setUsable(!by.get().isBlank());
          first.setVisible(by.get().isBlank());
        };
    name.addValueChangeListener(
        change -> {
          by.set(change.getValue().strip());
          workshop().gate().remember(change.getValue());
          settle.run();
          tables.named();
        });
    settle.run();
    var lead = new Paragraph(text("intake.choose.lead"));
    lead.addClassName("kb-lead");
    var columns =
        new Div(
            Parts.card(
                text("intake.choose.file"),
                Parts.prose(text("intake.choose.file.text")),
                first,
                file),
            new TemplatesPanel(workshop()));
    columns.addClassName("kb-halves");
    var open = new OpenJobs(workshop());
    getContent().add(new H1(heading()), lead, Parts.row(name), open, columns, tables);
  }

  private TextField name(String known) {
    var name = new TextField(text("intake.name"));
    name.setValue(known);
    name.setHelperText(text("intake.name.help"));
    name.setMaxLength(LONGEST_NAME);
    name.setRequiredIndicatorVisible(true);
    name.setValueChangeMode(ValueChangeMode.LAZY);
    name.addClassName("kb-name");
    return name;
  }

  /** Goes to the page of a job. */
  static void open(String job) {
    UI.getCurrentOrThrow().navigate("data/innlesing/" + job);
  }

  /** Spreadsheets to fill in where the figures are no table of anybody's. */
  private static class TemplatesPanel extends Section {

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
}
