package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.Locale;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.job.Progress;
import no.kommuneblikk.intake.job.State;
import no.kommuneblikk.intake.ui.JobView.Live;
import no.kommuneblikk.text.Texts;

/** A job under way. What is read out changes by tenths, so that it can be listened to. */
class ProgressPanel extends Section implements Live {

  private static final int SECONDS = 60;

  private final StewardServices workshop;
  private final ProgressBar bar = new ProgressBar();
  private final Paragraph done = new Paragraph();
  private final Paragraph left = new Paragraph();
  private final Span spoken = new Span();

  ProgressPanel(StewardServices workshop, Job job, State state) {
    this.workshop = workshop;
    addClassName("kb-card");
    bar.getElement().setAttribute("aria-label", workshop.text("intake.progress.label"));
    spoken.addClassName("kb-spoken");
    spoken.getElement().setAttribute("role", "status");
    left.addClassName("kb-hint");
    var stop =
        Parts.quiet(workshop.text("intake.progress.stop"), () -> workshop.guarded(job::cancel));
    add(
        done,
        bar,
        left,
        spoken,
        Parts.prose(workshop.text("intake.progress.close")),
        Parts.actions(stop, DiscardButton.of(workshop, job)));
    tell(job, state);
  }

  @Override
  public final boolean update(Job job) {
    var state = job.state();
    if (state.isBusy()) {
      tell(job, state);
    }
    return true;
  }

  private void tell(Job job, State state) {
    var progress = job.progress();
    var share = Math.clamp(progress.share(), 0, 1);
    bar.setIndeterminate(progress.share() <= 0);
    if (progress.share() > 0) {
      bar.setValue(share);
    }
    done.setText(done(state, progress, workshop.texts()));
    left.setText(left(progress, workshop.texts()));
    spoken.setText(
        workshop.text(
            "intake.progress.spoken", workshop.texts().percent(Math.floor(share * 10) * 10, 0)));
  }

  /** «Leser og kontrollerer: 12 000 rader.» */
  private static String done(State state, Progress progress, Texts texts) {
    if (progress.waiting() > 0) {
      return texts.text("intake.progress.statbank", texts.number(progress.waiting(), 0));
    }
    var key = "intake.progress." + state.name().toLowerCase(Locale.ROOT);
    return texts.text(key, texts.number(progress.done(), 0));
  }

  /** «Omtrent 2 minutter igjen.» Empty while it is too early to tell. */
  private static String left(Progress progress, Texts texts) {
    return progress.left().map(left -> left(left, texts)).orElse("");
  }

  private static String left(Duration left, Texts texts) {
    var seconds = Math.max(1, left.toSeconds());
    return seconds < SECONDS
        ? texts.text("intake.progress.seconds", texts.number(seconds, 0))
        : texts.text("intake.progress.minutes", texts.number(Math.ceilDiv(seconds, SECONDS), 0));
  }
}
