package no.kommuneblikk.intake.statbank;

/** A clock that stands still until somebody waits. */
final class FakePace implements PauseClock {

  private long now = 1_000_000;
  private long slept;

  @Override
  public synchronized long millis() {
    return now;
  }

  @Override
  public synchronized void sleep(long millis) {
    now += millis;
    slept += millis;
  }

  synchronized long slept() {
    return slept;
  }

  synchronized void pass(long millis) {
    now += millis;
  }
}
