package no.kommuneblikk.web.session;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.kommuneblikk.web.error.PlainAnswer;
import no.kommuneblikk.web.language.ReaderLanguage;
import no.kommuneblikk.web.limit.ClientAddress;
import no.kommuneblikk.web.request.NoPage;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in as many sessions as there is room for. Only what begins a session needs room: open data,
 * pictures and scripts are answered as before when it is full, and what leads to no page begins
 * none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SessionBound extends OncePerRequestFilter {

  private static final String SEAT = Seat.class.getName();

  private static final int SECONDS_TO_WAIT = 30;

  private final Room room;
  private final ReaderLanguage language;
  private final MeterRegistry meters;

  SessionBound(Room room, ReaderLanguage language, MeterRegistry meters) {
    this.room = room;
    this.language = language;
    this.meters = meters;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = request.getSession(false);
    if (session != null && session.getAttribute(SEAT) instanceof Seat seat) {
      seat.use(room.now());
    }
    try {
      chain.doFilter(new Bounded(request, response), response);
    } catch (ServletException | RuntimeException e) {
      switch (NestedExceptionUtils.getMostSpecificCause(e)) {
        case NoPage _ when !response.isCommitted() ->
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        case Room.Full full when !response.isCommitted() -> refuse(request, response, full.bound());
        default -> throw e;
      }
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, Room.Bound bound)
      throws IOException {
    meters
        .counter("kommuneblikk.sessions.refused", "bound", bound.name().toLowerCase(Locale.ROOT))
        .increment();
    response.resetBuffer();
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS_TO_WAIT));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType(PlainAnswer.PAGE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var texts = language.of(request);
    var text = texts.text(bound == Room.Bound.ALL ? "web.full.text" : "web.full.address");
    response
        .getWriter()
        .write(
            new PlainAnswer(texts)
                .pageThatTriesAgain(texts.text("web.full.heading"), text, SECONDS_TO_WAIT));
  }

  /** A request whose first session needs a seat. */
  private final class Bounded extends HttpServletRequestWrapper {

    private final HttpServletResponse response;

    Bounded(HttpServletRequest request, HttpServletResponse response) {
      super(request);
      this.response = response;
    }

    @Override
    public HttpSession getSession() {
      return getSession(true);
    }

    @Override
    @SuppressWarnings(
        "NullAway") // null where there is none and none is wanted, as the servlet says
    public HttpSession getSession(boolean create) {
      var session = super.getSession(false);
      if (session != null || !create) {
        return session;
      }
      NoPage.refuse(this, response);
      var seat = room.take(ClientAddress.of(getRemoteAddr()));
      try {
        session = super.getSession(true);
        session.setAttribute(SEAT, seat);
        return session;
      } catch (RuntimeException e) {
        room.leave(seat);
        throw e;
      }
    }
  }
}
