package no.kommuneblikk.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.kommuneblikk.web.error.DatabaseTrouble;
import no.kommuneblikk.web.error.FaultLog;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Refuses what no page, no program and no file could have asked for, and tells the log in one line
 * of what fails further in. Without it a broken request is a failure somewhere in the framework,
 * answered as if it were ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Doorkeeper extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(Doorkeeper.class);

  private static final String FAILED = "En forespørsel kunne ikke besvares.";

  /** Until it is worth trying again when the database does not answer. */
  private static final String SECONDS_TO_WAIT = "10";

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  /** What another thread has answered comes by again, and may have failed there. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      if (!METHODS.contains(request.getMethod())) {
        response.setHeader("Allow", String.join(", ", METHODS.stream().sorted().toList()));
        throw new Unanswerable(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "ukjent metode");
      }
      chain.doFilter(PageMessage.looked(request), response);
    } catch (Unanswerable e) {
      log.info("En forespørsel er avvist: {}.", e.getMessage());
      refuse(e.status(), response);
    } catch (InvalidParameterException e) {
      log.info("En forespørsel er avvist: adressen eller skjemaet kan ikke leses.");
      refuse(HttpServletResponse.SC_BAD_REQUEST, response);
    } catch (IOException | ServletException | RuntimeException e) {
      fail(e, response);
    }
  }

  private static void refuse(int status, HttpServletResponse response) throws IOException {
    if (!response.isCommitted()) {
      response.sendError(status);
    }
  }

  private static void fail(Exception failure, HttpServletResponse response) throws IOException {
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      log.info("Forbindelsen ble brutt før svaret var sendt.");
      return;
    }
    var trouble = DatabaseTrouble.in(failure).orElse(null);
    if (trouble == null) {
      FaultLog.tell(log, FAILED, failure);
    } else {
      log.error("{} {}", FAILED, trouble.line(failure));
    }
    // A half-sent answer must not look whole
    if (response.isCommitted()) {
      throw new IOException("The answer broke off");
    }
    if (trouble == null) {
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    } else {
      response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }
}
