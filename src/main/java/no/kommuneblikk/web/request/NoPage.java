package no.kommuneblikk.web.request;

import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/**
 * Somebody asks for what no page is made for: a file that is not there, or an address of no page
 * where a page would be of no use. A person gets the page that helps on with a search.
 */
public final class NoPage extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** How the framework's own client names what it asks for. */
  private static final String MESSAGE = "v-r";

  private NoPage(String path) {
    super(path, null, false, false);
  }

  /**
   * Does nothing if a page is to be made for a request.
   *
   * @throws NoPage if none is
   */
  public static void refuse(HttpServletRequest request, HttpServletResponse response) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    if (request.getParameter(MESSAGE) == null
        && (isFile(path) || !wantsPage(request))
        && (isNotFound(response) || !UnknownAddresses.leadsToPage(path, pages(request)))) {
      throw new NoPage(path);
    }
  }

  /** A page that exists, of something that does not. */
  private static boolean isNotFound(HttpServletResponse response) {
    return response.getStatus() == HttpServletResponse.SC_NOT_FOUND;
  }

  private static boolean isFile(String path) {
    return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
  }

  private static boolean wantsPage(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
        .contains("text/html");
  }

  private static RouteRegistry pages(HttpServletRequest request) {
    return ApplicationRouteRegistry.getInstance(
        new VaadinServletContext(request.getServletContext()));
  }
}
