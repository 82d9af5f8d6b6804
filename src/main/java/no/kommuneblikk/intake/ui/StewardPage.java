package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;

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
}
