package no.kommuneblikk.web.session;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The place that one session takes. It is free again when the session ends, however it does, and
 * soon where nobody comes back to it.
 */
final class Seat implements HttpSessionBindingListener {

  /** An open page is heard of every five minutes; one that missed two of them is closed. */
  static final Duration SILENT = Duration.ofMinutes(11);

  /** A browser comes back for the page at once; what never does is no reader. */
  static final Duration NEVER_CAME_BACK = Duration.ofMinutes(2);

  private final Room room;
  private final String address;
  private volatile long seen;
  private volatile boolean cameBack;
  private volatile int usual;
  private volatile @Nullable HttpSession session;

  Seat(Room room, String address, long seen) {
    this.room = room;
    this.address = address;
    this.seen = seen;
  }

  String address() {
    return address;
  }

  long seen() {
    return seen;
  }

  /** A further request of the session. */
  void use(long now) {
    seen = now;
    var held = session;
    if (!cameBack && held != null) {
      held.setMaxInactiveInterval(usual);
    }
    cameBack = true;
  }

  /** True if nobody seems to sit there. */
  boolean isDeserted(long now) {
    return now - seen > (cameBack ? SILENT : NEVER_CAME_BACK).toNanos();
  }

  /** Ends the session. */
  void vacate() {
    room.leave(this);
    var held = session;
    if (held != null) {
      try {
        held.invalidate();
      } catch (IllegalStateException e) {
        // It has ended meanwhile
      }
    }
  }

  @Override
  public void valueBound(HttpSessionBindingEvent event) {
    session = event.getSession();
    usual = event.getSession().getMaxInactiveInterval();
    event.getSession().setMaxInactiveInterval(Math.toIntExact(NEVER_CAME_BACK.toSeconds()));
  }

  @Override
  public void valueUnbound(HttpSessionBindingEvent event) {
    room.leave(this);
  }
}
