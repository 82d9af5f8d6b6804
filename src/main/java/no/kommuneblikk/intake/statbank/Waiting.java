package no.kommuneblikk.intake.statbank;

/** Somebody who waits for the StatBank, and may want no more. */
@FunctionalInterface
public interface Waiting {

  /** Waits as long as it takes. */
  Waiting PATIENTLY = seconds -> {};

  /**
   * Asked at least every second.
   *
   * @param seconds how long nothing will happen; 0 when it goes on
   * @throws no.kommuneblikk.intake.feed.Cancelled if nobody wants the answer
   */
  void waiting(long seconds);
}
