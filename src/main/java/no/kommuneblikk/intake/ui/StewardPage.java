package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Locale;
import no.kommuneblikk.intake.access.Admission;

/** A page for stewards only. Whoever is not one is told why, and where the key goes. */
abstract class StewardPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final StewardServices workshop;

  StewardPage(StewardServices workshop) {
    this.workshop = workshop;
    getContent().addClassNames("kb-page", "kb-steward");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    getContent().removeAll();
    if (workshop.gate().isOpen()) {
      enter(event);
    } else {
      getContent()
          .add(new KeyPanel(workshop, () -> UI.getCurrentOrThrow().refreshCurrentRoute(false)));
    }
  }

  /** Shows the page to somebody who is admitted. */
  abstract void enter(BeforeEnterEvent event);

  final StewardServices workshop() {
    return workshop;
  }

  final String text(String key, Object... arguments) {
    return workshop.text(key, arguments);
  }

  /** The heading of the page, which is also the title of the browser's tab. */
  abstract String heading();

  @Override
  public String getPageTitle() {
    return heading() + " – Kommuneblikk";
  }

  /** For whoever is not admitted: why, and where the key goes that opens. */
  private static class KeyPanel extends Section {

    KeyPanel(StewardServices workshop, Runnable opened) {
      addClassName("kb-card");
      var alert = Parts.alert();
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
              Parts.tell(alert, workshop.text("intake.gate." + problem));
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
}
