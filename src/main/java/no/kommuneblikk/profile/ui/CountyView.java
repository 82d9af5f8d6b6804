package no.kommuneblikk.profile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

/** The address of a county leads to the staffing of its municipalities. */
@Route("fylke/:nummer")
class CountyView extends Div implements BeforeEnterObserver {

  private final Addresses addresses;

  CountyView(Addresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var number = event.getRouteParameters().get("nummer").orElse("");
    event.forwardTo(
        "arsverk",
        addresses
            .county(number, event.getLocation().getQueryParameters())
            .orElseThrow(() -> new NotFoundException("No county has this number")));
  }
}
