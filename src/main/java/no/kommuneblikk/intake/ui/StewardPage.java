package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;

/**
 * A page for stewards only. Whoever is not one gets a calm explanation instead, and a key in the
 * address is used and taken out of it.
 */
abstract class StewardPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final String KEY = "nokkel";

  private final Workshop workshop;

  StewardPage(Workshop workshop) {
    this.workshop = workshop;
    getContent().addClassNames("kb-page", "kb-steward");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var keys = event.getLocation().getQueryParameters().getParameters(KEY);
    var refused = false;
    if (!keys.isEmpty()) {
      refused = !workshop.gate().isOpen() && !workshop.gate().show(keys.getFirst());
      if (!refused) {
        event.forwardTo(event.getLocation().getPath(), QueryParameters.empty());
        return;
      }
    }
    getContent().removeAll();
    if (workshop.gate().isOpen()) {
      enter(event);
    } else {
      var here = event.getLocation().getPath();
      getContent()
          .add(
              new KeyPanel(
                  workshop, refused, () -> UI.getCurrentOrThrow().refreshCurrentRoute(false)));
      forgetKey(refused, here);
    }
  }

  /** A key that did not fit has no business in the address bar either. */
  private static void forgetKey(boolean refused, String path) {
    if (refused) {
      UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, path);
    }
  }

  /** Shows the page to somebody who is admitted. */
  abstract void enter(BeforeEnterEvent event);

  final Workshop workshop() {
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
