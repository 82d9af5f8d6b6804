package no.kommuneblikk.database;

/**
 * Something outside the product that keeps it from starting. The message is the whole explanation
 * for the person at the terminal: what happened, whether anything was lost, and what to do.
 */
public final class StartupProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  StartupProblem(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  StartupProblem(String message, String remedy, Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  /** What the person can do about it, as a sentence. */
  public String remedy() {
    return remedy;
  }
}
