package no.kommuneblikk.web.request;

/** A request that nobody could answer, whatever state the product is in; no fault of ours. */
final class Unanswerable extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * @param reason for the log; it repeats nothing of what was sent
   */
  Unanswerable(int status, String reason) {
    super(reason, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }
}
