package no.kommuneblikk.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import no.kommuneblikk.intake.job.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

  @ParameterizedTest
  @CsvSource({
    "CHOSEN, 0, false, LAYOUT",
    "READING, 0, false, CHECK",
    "BLOCKED, 0, false, CHECK",
    "FAILED, 0, false, CHECK",
    "READY, 0, false, PREVIEW",
    "READY, 3, false, CHECK",
    "READY, 3, true, PREVIEW",
    "PUBLISHED, 0, false, PUBLISH"
  })
  void aJobStandsWhereSomethingIsToBeDone(
      State state, int warnings, boolean acknowledged, Step step) {
    assertThat(Step.of(state, warnings, acknowledged)).isEqualTo(step);
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void whereAJobStandsIsAlwaysOpen(State state) {
    assertThat(Step.of(state, 0, false).isOpen(state)).isTrue();
    assertThat(Step.of(state, 1, false).isOpen(state)).isTrue();
  }

  @Test
  void nothingCanBePublishedThatIsNotChecked() {
    for (var state : State.values()) {
      if (state != State.READY && !state.isOver()) {
        assertThat(Step.PUBLISH.isOpen(state)).as(state.name()).isFalse();
        assertThat(Step.PREVIEW.isOpen(state)).as(state.name()).isFalse();
      }
    }
  }

  @Test
  void theLayoutStaysAsItIsWhileItIsRead() {
    assertThat(Step.LAYOUT.isOpen(State.READING)).isFalse();
    assertThat(Step.LAYOUT.isOpen(State.BLOCKED)).isTrue();
  }

  @Test
  void addressesLeadToTheirSteps() {
    for (var step : Step.values()) {
      assertThat(Step.named(step.address())).contains(step);
    }
    assertThat(Step.named("tull")).isEmpty();
  }
}
