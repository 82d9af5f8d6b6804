package no.kommuneblikk.intake.feed;

/** Takes what a feed reads. Called from one thread. */
public interface Receiver {

  void take(Candidate candidate);

  /** A row or a cell that could not be read, or that the steward should look at. */
  void remark(Remark remark);

  /**
   * Asks before the values of a row are read whether it is about any municipality at all. What
   * can't be read of a row that is left out is no mistake, so the feed makes no remarks on it; the
   * receiver tells of the row and of the values that are handed over for it.
   *
   * @return true for rows such as sums and counties
   */
  default boolean leavesOut(Candidate.Area area, SourcePlace row) {
    return false;
  }

  /**
   * Whether a municipality is found; where it is not, the receiver says why when it is handed over
   * something of it, whatever that is.
   */
  default boolean finds(Candidate.Area area, int year) {
    return true;
  }

  /**
   * Tells how far the feed has come; also the place where it is stopped, so it is called often.
   *
   * @param done rows of a file or cells of a table so far
   * @param share how much of the source that is, from 0 to 1; negative where it is not known
   * @throws Cancelled if nobody wants the rest
   */
  void progress(long done, double share);

  /**
   * Tells that the feed waits for somebody else, such as for the next minute of a limited service.
   *
   * @param seconds how long it expects to wait; 0 when it goes on
   * @throws Cancelled if nobody wants the rest
   */
  void waiting(long seconds);
}
