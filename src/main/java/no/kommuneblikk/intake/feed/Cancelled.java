package no.kommuneblikk.intake.feed;

/** Somebody has stopped the reading. */
public final class Cancelled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Cancelled() {
    super("Cancelled", null, false, false);
  }
}
