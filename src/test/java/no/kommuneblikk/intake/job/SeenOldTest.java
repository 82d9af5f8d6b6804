package no.kommuneblikk.intake.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenOldTest {

  private final SeenOld seen = new SeenOld();
  private long count = 7;

  private Set<String> after(Duration time, String... old) {
    count += time.toNanos();
    return seen.confirmed(Set.of(old), count);
  }

  @Test
  void whatIsOldIsSeenSoForADayBeforeItIsThrownAway() {
    assertThat(after(Duration.ZERO, "a")).isEmpty();
    assertThat(after(Duration.ofHours(23), "a", "b")).isEmpty();
    assertThat(after(Duration.ofHours(1), "a", "b")).containsExactly("a");
  }

  @Test
  void aClockThatWasWrongForAWhileMakesNothingOld() {
    after(Duration.ZERO, "a");
    assertThat(after(Duration.ofHours(23))).isEmpty();
    assertThat(after(Duration.ofHours(23), "a")).isEmpty();
    assertThat(after(Duration.ofHours(23), "a")).isEmpty();
    assertThat(after(Duration.ofHours(1), "a")).containsExactly("a");
  }
}
