package no.kommuneblikk.intake.statbank;

import no.kommuneblikk.intake.feed.Cancelled;

/** The clock that pauses are measured by; tests have one of their own that does not take time. */
interface PauseClock {

  /** The clock on the wall. */
  PauseClock REAL =
      new PauseClock() {
        @Override
        public long millis() {
          return System.nanoTime() / 1_000_000;
        }

        @Override
        public void sleep(long millis) throws InterruptedException {
          Thread.sleep(millis);
        }
      };

  long SECOND = 1000;

  /** Milliseconds since some moment in the past. */
  long millis();

  void sleep(long millis) throws InterruptedException;

  /** Lets time pass, a second at a time, so that whoever waits can be told and can stop it. */
  default void pause(long millis, Waiting waiting) {
    var end = millis() + millis;
    for (var left = millis; left > 0; left = end - millis()) {
      waiting.waiting((left + SECOND - 1) / SECOND);
      try {
        sleep(Math.min(left, SECOND));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Cancelled();
      }
    }
    waiting.waiting(0);
  }
}
