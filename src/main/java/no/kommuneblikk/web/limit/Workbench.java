package no.kommuneblikk.web.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so much be done at once, so much wait for it, and turns the rest away at once: whoever waits
 * holds a thread that could answer others.
 */
public final class Workbench {

  private final Semaphore places;
  private final Semaphore queue;
  private final Duration patience;

  /**
   * A bench where nothing is done yet.
   *
   * @param places how much is done at once
   * @param waiting how much waits at most
   * @param patience how long it waits at most
   */
  public Workbench(int places, int waiting, Duration patience) {
    this.places = new Semaphore(places, true);
    this.queue = new Semaphore(places + waiting);
    this.patience = patience;
  }

  /**
   * Does the work when there is a place for it.
   *
   * @throws Busy if there is none in time
   */
  public <T> T run(Supplier<T> work) {
    if (!queue.tryAcquire()) {
      throw new Busy();
    }
    try {
      if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new Busy();
      }
      try {
        return work.get();
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    } finally {
      queue.release();
    }
  }

  /** Too much is being done already; answered with 503. */
  public static final class Busy extends RuntimeException {

    Busy() {
      super("Busy", null, false, false);
    }
  }
}
