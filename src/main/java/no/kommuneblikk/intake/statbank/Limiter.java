package no.kommuneblikk.intake.statbank;

import java.time.Duration;
import java.util.ArrayDeque;

/**
 * Keeps within the number of queries that the StatBank takes in a span of time. It counts them by
 * the address they come from, so one limiter is shared by everybody here.
 */
final class Limiter {

  private final ArrayDeque<Long> recent = new ArrayDeque<>();
  private final int most;
  private final long window;
  private final PauseClock pace;

  Limiter(int most, Duration window, PauseClock pace) {
    this.most = most;
    this.window = window.toMillis();
    this.pace = pace;
  }

  /** Returns when one more query may be sent, which it counts as sent. */
  void await(Waiting waiting) {
    for (var wait = reserve(); wait > 0; wait = reserve()) {
      pace.pause(wait, waiting);
    }
  }

  private synchronized long reserve() {
    var now = pace.millis();
    while (!recent.isEmpty() && recent.getFirst() <= now - window) {
      recent.removeFirst();
    }
    if (recent.size() < most) {
      recent.addLast(now);
      return 0;
    }
    return recent.getFirst() + window - now;
  }
}
