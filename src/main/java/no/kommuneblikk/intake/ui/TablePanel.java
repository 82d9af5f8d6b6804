package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.kommuneblikk.intake.statbank.FoundTable;
import org.jspecify.annotations.Nullable;

/** The tables of the StatBank that are wanted most, and the way to all the others. */
class TablePanel extends Section {

  private final StewardServices workshop;
  private final Supplier<String> by;
  private final Runnable askName;
  private final Paragraph alert = Parts.alert();

  /**
   * A choice of tables.
   *
   * @param by the name of the steward; blank before it is given
   * @param askName leads to where it is given
   */
  TablePanel(StewardServices workshop, Supplier<String> by, Runnable askName) {
    this.workshop = workshop;
    this.by = by;
    this.askName = askName;
    addClassName("kb-card");
    var cards = new Div();
    cards.addClassName("kb-tables");
    workshop.tables().numbers().forEach(number -> cards.add(card(number)));
    var number = new TextField(workshop.text("intake.tables.number"));
    number.setHelperText(workshop.text("intake.tables.number.help"));
    number.setAllowedCharPattern("[0-9]");
    number.setMaxLength(5);
    var go =
        Parts.quiet(
            workshop.text("intake.tables.fetch"),
            () -> {
              if (number.getValue().matches("\\d{5}")) {
                order(number.getValue());
              } else {
                Parts.tell(alert, workshop.text("intake.tables.bad"));
                number.focus();
              }
            });
    add(
        new H2(workshop.text("intake.tables.heading")),
        Parts.prose(workshop.text("intake.tables.text")),
        alert,
        cards,
        Parts.heading(workshop.text("intake.tables.other")),
        Parts.row(number, go),
        new TableSearch(workshop, this::order));
  }

  /** The name is given, so it need not be asked for. */
  final void named() {
    Parts.tell(alert, "");
  }

  private Div card(String number) {
    var title = new Span(workshop.text("intake.table", number));
    title.addClassName("kb-table-number");
    var button = Parts.quiet(workshop.text("intake.tables.choose"), () -> order(number));
    button.setAriaLabel(workshop.text("intake.tables.choose.label", number));
    var card = new Div(title, new Paragraph(workshop.text("intake.known." + number)), button);
    card.addClassName("kb-table-card");
    return card;
  }

  private void order(String number) {
    if (by.get().isBlank()) {
      Parts.tell(alert, workshop.text("intake.choose.nameFirst"));
      askName.run();
      return;
    }
    workshop.guarded(() -> ChooseView.open(workshop.jobs().ordered(number, by.get()).id()));
  }

  /** Looks for tables of the StatBank by words. */
  private static class TableSearch extends Div {

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
}
