package no.kommuneblikk.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private final AtomicLong now = new AtomicLong(5);
  private final RateLimit limit = new RateLimit(10, 2, now::get);

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void aBurstIsAllowedAndThenAnEvenPace() {
    for (var i = 0; i < 10; i++) {
      assertThat(limit.take("hall", 1)).isZero();
    }
    assertThat(limit.take("hall", 1)).isEqualTo(Duration.ofMillis(500));
    pass(Duration.ofMillis(500));
    assertThat(limit.take("hall", 1)).isZero();
    assertThat(limit.take("hall", 1)).isPositive();
  }

  @Test
  void whoAsksAgainTooEarlyDoesNotWaitLongerForIt() {
    limit.take("hall", 10);
    for (var i = 0; i < 100; i++) {
      limit.take("hall", 1);
    }
    pass(Duration.ofSeconds(1));
    assertThat(limit.take("hall", 2)).isZero();
  }

  @Test
  void anotherAddressNoticesNothing() {
    limit.take("hall", 10);
    assertThat(limit.take("desk", 10)).isZero();
  }

  @Test
  void whatCostsMoreThanAFullBucketNeedsAFullOne() {
    assertThat(limit.take("hall", 400)).isZero();
    assertThat(limit.take("hall", 400)).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void noMoreIsSavedUpThanTheBurst() {
    limit.take("hall", 1);
    pass(Duration.ofHours(1));
    assertThat(limit.take("hall", 10)).isZero();
    assertThat(limit.take("hall", 1)).isPositive();
  }

  @Test
  void whoIsForgivenBeginsAnew() {
    limit.take("hall", 10);
    limit.forgive("hall");
    assertThat(limit.take("hall", 10)).isZero();
  }
}
