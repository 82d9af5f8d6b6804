package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.job.State;
import no.kommuneblikk.intake.page.ProgressWords;

/** A job under way. What is read out changes by tenths, so that it can be listened to. */
class ProgressPanel extends Section implements Live {

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
    done.setText(ProgressWords.done(state, progress, workshop.texts()));
    left.setText(ProgressWords.left(progress, workshop.texts()));
    spoken.setText(
        workshop.text(
            "intake.progress.spoken", workshop.texts().percent(Math.floor(share * 10) * 10, 0)));
  }
}
