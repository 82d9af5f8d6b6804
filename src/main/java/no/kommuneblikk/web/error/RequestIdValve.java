package no.kommuneblikk.web.error;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;

/** Names every request, also those that the web server refuses before the application sees them. */
public class RequestIdValve extends ValveBase {

  private static final String NAME = RequestId.class.getName();

  /** A method or a version of HTTP that there is not: whoever asked is wrong, not the server. */
  private static final Set<Integer> NOT_OURS =
      Set.of(
          HttpServletResponse.SC_NOT_IMPLEMENTED,
          HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);

  /** Lets other threads answer. */
  public RequestIdValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    // A request that is answered by another thread comes by again
    if (request.getAttribute(NAME) == null) {
      request.setAttribute(NAME, RequestId.of(request.getHeader(RequestId.HEADER)));
    }
    var id = String.valueOf(request.getAttribute(NAME));
    response.setHeader(RequestId.HEADER, id);
    if (NOT_OURS.contains(response.getStatus())) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    try (var _ = MDC.putCloseable(RequestId.KEY, id)) {
      getNext().invoke(request, response);
    }
  }
}
