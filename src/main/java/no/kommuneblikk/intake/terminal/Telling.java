package no.kommuneblikk.intake.terminal;

import java.time.Duration;
import no.kommuneblikk.intake.check.Examination;
import no.kommuneblikk.text.Texts;

/** Tells a person at the terminal, every two seconds, how far it has come. */
final class Telling implements Examination.Progress {

  private static final long PAUSE = Duration.ofSeconds(2).toNanos();

  private final Texts texts;
  private long next = System.nanoTime() + PAUSE;

  Telling(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void at(long done, double share) {
    if (System.nanoTime() > next) {
      next = System.nanoTime() + PAUSE;
      System.err.println(
          texts.text(
              "intake.terminal.progress",
              texts.number(done, 0),
              share < 0 ? "–" : texts.percent(share * 100, 0)));
    }
  }

  @Override
  public void waiting(long seconds) {
    if (seconds > 0 && System.nanoTime() > next) {
      next = System.nanoTime() + PAUSE;
      System.err.println(texts.text("intake.terminal.waiting", texts.number(seconds, 0)));
    }
  }
}
