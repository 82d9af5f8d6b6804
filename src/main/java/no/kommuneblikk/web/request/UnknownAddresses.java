package no.kommuneblikk.web.request;

import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
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
          var request = page.getVaadinRequest();
          var path = Objects.requireNonNullElse(request.getPathInfo(), "");
          if (!leadsToPage(path, request.getService().getRouter().getRegistry())) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
          }
        });
  }

  static boolean leadsToPage(String path, RouteRegistry pages) {
    try {
      return pages
          .getNavigationRouteTarget(new Location(path.replaceFirst("^/+", "")).getPath())
          .hasTarget();
    } catch (InvalidLocationException e) {
      return false;
    }
  }
}
