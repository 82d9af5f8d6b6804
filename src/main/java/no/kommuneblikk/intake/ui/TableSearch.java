package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;
import no.kommuneblikk.intake.statbank.FoundTable;
import org.jspecify.annotations.Nullable;

/** Looks for tables of the StatBank by words. */
class TableSearch extends Div {

  private static final int EVERY = 1_000;

  private final StewardServices workshop;
  private final Consumer<String> chosen;
  private final TextField words;
  private final Paragraph status = new Paragraph();
  private final PlainTable found;
  private String asked = "";
  private @Nullable Registration polling;

  TableSearch(StewardServices workshop, Consumer<String> chosen) {
    this.workshop = workshop;
    this.chosen = chosen;
    addClassName("kb-search");
    words = new TextField(workshop.text("intake.search.words"));
    words.setHelperText(workshop.text("intake.search.help"));
    words.setMaxLength(100);
    var go = Parts.quiet(workshop.text("intake.search.go"), this::search);
    go.addClickShortcut(Key.ENTER).listenOn(words);
    status.getElement().setAttribute("role", "status");
    status.addClassName("kb-hint");
    found =
        new PlainTable(
                "ssb-funn",
                workshop.text("intake.search.caption"),
                List.of(
                    PlainTable.words(workshop.text("intake.search.table")),
                    PlainTable.words(workshop.text("intake.search.title")),
                    PlainTable.words(workshop.text("intake.search.period")),
                    PlainTable.words(workshop.text("intake.search.choice"))))
            .stacking();
    found.setVisible(false);
    add(Parts.row(words, go), status, found);
  }

  private void search() {
    if (words.getValue().isBlank()) {
      words.focus();
      return;
    }
    asked = words.getValue().strip();
    found.setVisible(false);
    workshop.guarded(this::show);
  }

  private void show() {
    var answer = workshop.lookups().find(asked);
    var ui = UI.getCurrentOrThrow();
    ui.setPollInterval(answer.isPending() ? EVERY : -1);
    var problem = answer.problem();
    var tables = answer.found();
    if (answer.isPending()) {
      status.setText(workshop.text("intake.search.pending"));
    } else if (problem != null) {
      status.setText(problem.message(workshop.texts()));
      workshop.lookups().forgetSearch(asked);
      asked = "";
    } else if (tables != null) {
      asked = "";
      status.setText(
          tables.isEmpty()
              ? workshop.text("intake.search.nothing")
              : workshop.text("intake.search.found", tables.size()));
      found.setVisible(!tables.isEmpty());
      found.rows(tables.stream().map(this::row).toList());
    }
  }

  private List<Component> row(FoundTable table) {
    var button =
        Parts.quiet(workshop.text("intake.tables.choose"), () -> chosen.accept(table.table()));
    button.setAriaLabel(workshop.text("intake.tables.choose.label", table.table()));
    var period =
        table.firstPeriod().isEmpty() ? "" : table.firstPeriod() + "–" + table.lastPeriod();
    return List.of(
        PlainTable.cell(table.table()),
        PlainTable.cell(
            table.discontinued()
                ? workshop.text("intake.search.ended", table.title())
                : table.title()),
        PlainTable.cell(period),
        button);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    polling =
        event
            .getUI()
            .addPollListener(
                _ -> {
                  if (!asked.isEmpty()) {
                    show();
                  }
                });
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (polling != null) {
      polling.remove();
    }
    event.getUI().setPollInterval(-1);
  }
}
