package no.kommuneblikk.intake.page;

import java.time.Duration;
import java.util.Locale;
import no.kommuneblikk.intake.job.Progress;
import no.kommuneblikk.intake.job.State;
import no.kommuneblikk.text.Texts;

/** How far a job has come, in words. */
public final class ProgressWords {

  private static final int SECONDS = 60;

  private ProgressWords() {}

  /** «Leser og kontrollerer: 12 000 rader.» */
  public static String done(State state, Progress progress, Texts texts) {
    if (progress.waiting() > 0) {
      return texts.text("intake.progress.statbank", texts.number(progress.waiting(), 0));
    }
    var key = "intake.progress." + state.name().toLowerCase(Locale.ROOT);
    return texts.text(key, texts.number(progress.done(), 0));
  }

  /** «Omtrent 2 minutter igjen.» Empty while it is too early to tell. */
  public static String left(Progress progress, Texts texts) {
    return progress.left().map(left -> left(left, texts)).orElse("");
  }

  private static String left(Duration left, Texts texts) {
    var seconds = Math.max(1, left.toSeconds());
    return seconds < SECONDS
        ? texts.text("intake.progress.seconds", texts.number(seconds, 0))
        : texts.text("intake.progress.minutes", texts.number(Math.ceilDiv(seconds, SECONDS), 0));
  }
}
