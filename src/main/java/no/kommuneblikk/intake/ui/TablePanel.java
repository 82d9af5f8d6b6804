package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;

/** The tables of the StatBank that are wanted most, and the way to all the others. */
class TablePanel extends Section {

  private final StewardServices workshop;
  private final Supplier<String> by;
  private final Runnable askName;
  private final Paragraph alert = Notices.alert();

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
                Notices.tell(alert, workshop.text("intake.tables.bad"));
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
    Notices.tell(alert, "");
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
      Notices.tell(alert, workshop.text("intake.choose.nameFirst"));
      askName.run();
      return;
    }
    workshop.guarded(() -> ChooseView.open(workshop.jobs().ordered(number, by.get()).id()));
  }
}
