package no.kommuneblikk.shell;

import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Answers an address that leads to no page with 404. The page itself says so, but is made in the
 * browser; before that the framework answers every address with 200, and link checkers and search
 * engines would take it for a page.
 */
@Component
class UnknownAddresses implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(
        page -> {
          if (!leadsToAPage(page.getVaadinRequest())) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
          }
        });
  }

  private static boolean leadsToAPage(VaadinRequest request) {
    var path = Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "");
    try {
      var router = request.getService().getRouter();
      return router
          .getRegistry()
          .getNavigationRouteTarget(new Location(path).getPath())
          .hasTarget();
    } catch (InvalidLocationException e) {
      return false;
    }
  }
}
