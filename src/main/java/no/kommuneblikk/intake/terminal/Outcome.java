package no.kommuneblikk.intake.terminal;

import java.util.Map;

/**
 * What a command came to.
 *
 * @param code what to exit with
 * @param report becomes the JSON on standard output
 */
record Outcome(int code, Object report) {

  static final int DONE = 0;
  static final int WARNINGS = 1;
  static final int ERRORS = 2;
  static final int COULD_NOT_RUN = 3;

  /** The command could not do what it should, for a reason that is not in the figures. */
  static Outcome couldNotRun(String problem) {
    return new Outcome(COULD_NOT_RUN, Map.of("problem", problem));
  }
}
