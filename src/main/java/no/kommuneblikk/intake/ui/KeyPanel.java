package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;

/** For whoever is not admitted: why, and where the key goes that opens. */
class KeyPanel extends Section {

  KeyPanel(Workshop workshop, boolean refused, Runnable opened) {
    addClassName("kb-card");
    var alert = Notices.alert();
    var field = new TextField(workshop.text("intake.gate.key"));
    field.addClassName("kb-key");
    field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
    Runnable show =
        () -> {
          if (workshop.gate().show(field.getValue())) {
            opened.run();
          } else {
            Notices.tell(alert, workshop.text("intake.gate.wrong"));
            field.focus();
          }
        };
    var button = Parts.primary(workshop.text("intake.gate.open"), show);
    button.addClickShortcut(Key.ENTER).listenOn(field);
    if (refused) {
      Notices.tell(alert, workshop.text("intake.gate.wrong"));
    }
    add(
        new H1(workshop.text("intake.gate.heading")),
        Parts.prose(workshop.text("intake.gate.why")),
        Parts.prose(workshop.text("intake.gate.how")),
        Parts.row(field, button),
        alert,
        Parts.actions(Parts.link("/data", workshop.text("intake.gate.data"))));
  }
}
