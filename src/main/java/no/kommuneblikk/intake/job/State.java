package no.kommuneblikk.intake.job;

/** How far a job has come. */
public enum State {
  /** The file or the table is chosen; how it is to be read is not settled. */
  CHOSEN,
  /** Waits for another job to end. */
  WAITING,
  /** Reads and checks. */
  READING,
  /** Stores the draft. */
  WRITING,
  /** There are errors, so nothing is stored. */
  BLOCKED,
  /** Checked and stored as a draft: to be looked at and published. */
  READY,
  /** Published, or waiting for its day. */
  PUBLISHED,
  /** Given up by a person; nothing is stored. */
  DISCARDED,
  /** Ended with the product that had it; nothing is stored, and its file is gone. */
  INTERRUPTED,
  /** Stopped by a person in the middle; nothing is stored. */
  CANCELLED,
  /** Stopped by something that went wrong; nothing is stored. */
  FAILED;

  /** True while something is under way. */
  public boolean isBusy() {
    return this == WAITING || this == READING || this == WRITING;
  }

  /** True when there is nothing more to do. */
  public boolean isOver() {
    return this == PUBLISHED || this == DISCARDED || this == INTERRUPTED;
  }
}
