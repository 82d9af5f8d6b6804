package no.kommuneblikk.web.limit;

import java.time.Duration;

/** An address has asked for more than it may in so short a time; answered with 429. */
public class TooManyRequests extends RuntimeException {

  private final long seconds;

  /**
   * Says so.
   *
   * @param wait until the same may be asked for again
   */
  public TooManyRequests(Duration wait) {
    super("Too many requests", null, false, false);
    this.seconds = wait.plusNanos(999_999_999).toSeconds();
  }

  /** Whole seconds after which the same may be asked for again; at least 1. */
  public long seconds() {
    return seconds;
  }
}
