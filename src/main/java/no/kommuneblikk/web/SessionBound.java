package no.kommuneblikk.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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

  private final Room room;
  private final FullPage page;
  private final MeterRegistry meters;

  SessionBound(Room room, FullPage page, MeterRegistry meters) {
    this.room = room;
    this.page = page;
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
        case Room.Full full when !response.isCommitted() -> refuse(response, full.bound());
        default -> throw e;
      }
    }
  }

  private void refuse(HttpServletResponse response, Room.Bound bound) throws IOException {
    meters
        .counter("kommuneblikk.sessions.refused", "bound", bound.name().toLowerCase(Locale.ROOT))
        .increment();
    page.answer(response, bound);
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
