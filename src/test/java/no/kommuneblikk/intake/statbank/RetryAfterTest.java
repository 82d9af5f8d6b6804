package no.kommuneblikk.intake.statbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The StatBank names a moment by its clock, and the machine's may be another or jump. */
class RetryAfterTest {

  private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

  private static long wait(String told, Instant now) {
    return RetryAfter.millis(told, 5_000, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void secondsNeedNoClock() {
    assertThat(wait("30", NOON)).isEqualTo(30_000);
    assertThat(wait("tull", NOON)).isEqualTo(5_000);
  }

  @Test
  void aMomentIsWaitedForUnlessTheClockHasJumped() {
    var told = "Sat, 28 Nov 2026 12:01:00 GMT";
    assertThat(wait(told, NOON)).isEqualTo(60_000);
    assertThat(wait(told, NOON.plus(Duration.ofDays(400)))).isZero();
    assertThat(wait(told, NOON.minus(Duration.ofDays(400)))).isEqualTo(5_000);
  }
}
