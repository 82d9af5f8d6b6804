package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Locale;
import no.kommuneblikk.intake.access.Admission;

/** For whoever is not admitted: why, and where the key goes that opens. */
class KeyPanel extends Section {

  KeyPanel(StewardServices workshop, Runnable opened) {
    addClassName("kb-card");
    var alert = Notices.alert();
    var field = new PasswordField(workshop.text("intake.gate.key"));
    field.addClassName("kb-key");
    field.setRevealButtonVisible(false);
    Runnable show =
        () -> {
          var answer = workshop.gate().show(field.getValue());
          if (answer == Admission.Answer.OPENED) {
            opened.run();
          } else {
            var problem = answer.name().toLowerCase(Locale.ROOT);
            Notices.tell(alert, workshop.text("intake.gate." + problem));
            field.focus();
          }
        };
    var button = Parts.primary(workshop.text("intake.gate.open"), show);
    button.addClickShortcut(Key.ENTER).listenOn(field);
    add(
        new H1(workshop.text("intake.gate.heading")),
        Parts.prose(workshop.text("intake.gate.why")),
        Parts.prose(workshop.text("intake.gate.how")),
        Parts.row(field, button),
        alert,
        Parts.actions(Parts.link("/data", workshop.text("intake.gate.data"))));
  }
}
