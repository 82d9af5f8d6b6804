package no.kommuneblikk.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;

/** Names every request, also those that the web server refuses before the application sees them. */
class RequestIdValve extends ValveBase {

  private static final String NAME = RequestId.class.getName();

  RequestIdValve() {
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
    try (var _ = MDC.putCloseable(RequestId.KEY, id)) {
      getNext().invoke(request, response);
    }
  }
}
