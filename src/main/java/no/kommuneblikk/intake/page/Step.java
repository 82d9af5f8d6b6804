package no.kommuneblikk.intake.page;

import java.util.Arrays;
import java.util.Optional;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.job.State;

/** The steps from a file to figures in force, in their order. */
public enum Step {
  FILE("fil"),
  LAYOUT("oppsett"),
  CHECK("kontroll"),
  PREVIEW("forhandsvisning"),
  PUBLISH("publisering");

  private final String address;

  Step(String address) {
    this.address = address;
  }

  /** As addresses and message keys name it. */
  public String address() {
    return address;
  }

  public static Optional<Step> named(String address) {
    return Arrays.stream(values()).filter(step -> step.address.equals(address)).findFirst();
  }

  /** Where a job stands that nobody has chosen a step for. */
  public static Step of(Job job, State state) {
    return of(state, job.outcome().map(it -> it.remarks().warnings()).orElse(0), acknowledged(job));
  }

  private static boolean acknowledged(Job job) {
    return job.isAcknowledged();
  }

  static Step of(State state, int warnings, boolean acknowledged) {
    return switch (state) {
      case CHOSEN -> LAYOUT;
      case WAITING, READING, WRITING, BLOCKED, CANCELLED, FAILED -> CHECK;
      case READY -> warnings > 0 && !acknowledged ? CHECK : PREVIEW;
      case PUBLISHED, DISCARDED, INTERRUPTED -> PUBLISH;
    };
  }

  /** Whether there is something to see or do at the step. */
  public boolean isOpen(State state) {
    return switch (this) {
      case FILE -> false;
      case LAYOUT -> !state.isBusy() && !state.isOver();
      case CHECK -> state != State.CHOSEN && !state.isOver();
      case PREVIEW -> state == State.READY;
      case PUBLISH -> state == State.READY || state.isOver();
    };
  }
}
