package no.kommuneblikk.intake.job;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a reading or a storing has come.
 *
 * @param done rows, cells or figures so far
 * @param share of the whole, from 0 to 1; negative where it is not known
 * @param begun nanoseconds of the machine's clock when it began
 * @param waiting seconds that a service makes us wait; 0 if none
 */
public record Progress(long done, double share, long begun, long waiting) {

  private static final double EARLY = 0.02;

  static Progress beginning() {
    return new Progress(0, 0, System.nanoTime(), 0);
  }

  Progress at(long rows, double part) {
    return new Progress(rows, part, begun, 0);
  }

  Progress waitingFor(long seconds) {
    return new Progress(done, share, begun, seconds);
  }

  /** How long it will take from here; empty while it is too early to tell. */
  public Optional<Duration> left() {
    if (share < EARLY) {
      return Optional.empty();
    }
    var spent = System.nanoTime() - begun;
    return Optional.of(Duration.ofNanos((long) (spent * (1 - share) / share)));
  }
}
