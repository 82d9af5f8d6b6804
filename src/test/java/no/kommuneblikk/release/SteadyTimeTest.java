package no.kommuneblikk.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteadyTimeTest {

  private static final Instant START = Instant.parse("2026-11-28T22:00:00Z");

  private Instant machine = START;
  private long count = -5;
  private final SteadyTime time = new SteadyTime(() -> machine, () -> count);

  /** As much for the machine's clock as for what nobody can set. */
  private Instant after(Duration passed) {
    machine = machine.plus(passed);
    count += passed.toNanos();
    return time.instant();
  }

  private void set(Duration jump) {
    machine = machine.plus(jump);
  }

  @Test
  void goesOnAsTheMachineDoes() {
    assertThat(after(Duration.ofHours(2))).isEqualTo(START.plus(Duration.ofHours(2)));
    assertThat(after(Duration.ofDays(400))).isEqualTo(machine);
  }

  @Test
  void followsAClockThatIsCorrectedAtOnce() {
    set(Duration.ofSeconds(100));
    assertThat(after(Duration.ofSeconds(1))).isEqualTo(machine);
    set(Duration.ofSeconds(-100));
    assertThat(after(Duration.ofSeconds(1))).isEqualTo(machine);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P40D", "-P40D", "PT10M", "-PT10M"})
  void doesNotFollowAClockThatJumpsAndIsPutRight(Duration jump) {
    set(jump);
    assertThat(time.instant()).isEqualTo(START);
    assertThat(after(Duration.ofMinutes(59))).isEqualTo(START.plus(Duration.ofMinutes(59)));
    set(jump.negated());
    assertThat(after(Duration.ofMinutes(1))).isEqualTo(START.plus(Duration.ofHours(1)));
    assertThat(after(Duration.ofHours(3))).isEqualTo(machine);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P40D", "-P40D"})
  void followsAClockThatHasStoodSoForAnHour(Duration jump) {
    set(jump);
    assertThat(time.instant()).isEqualTo(START);
    assertThat(after(Duration.ofHours(1))).isEqualTo(machine);
    assertThat(after(Duration.ofHours(1))).isEqualTo(machine);
  }

  @Test
  void aSecondJumpIsDoubtedAsLongAsTheFirst() {
    set(Duration.ofDays(40));
    time.instant();
    after(Duration.ofMinutes(59));
    set(Duration.ofDays(40));
    assertThat(after(Duration.ofMinutes(1))).isEqualTo(START.plus(Duration.ofHours(1)));
    assertThat(after(Duration.ofMinutes(59))).isBefore(START.plus(Duration.ofDays(1)));
    assertThat(after(Duration.ofMinutes(1))).isEqualTo(machine);
  }
}
