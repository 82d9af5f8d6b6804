package no.kommuneblikk;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for what comes about in its own time, also on a machine that does much else. */
public final class Eventually {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Eventually() {}

  public static ConditionFactory await() {
    return Awaitility.await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(PAUSE);
  }
}
