package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import no.kommuneblikk.intake.job.Job;

/** Gives a job up, once somebody has confirmed it. */
final class DiscardButton {

  private DiscardButton() {}

  static Button of(StewardServices workshop, Job job) {
    return Parts.danger(workshop.text("intake.discard"), () -> ask(workshop, job));
  }

  private static void ask(StewardServices workshop, Job job) {
    var dialog = new ConfirmDialog();
    dialog.setHeader(workshop.text("intake.discard.heading"));
    dialog.setText(workshop.text("intake.discard.text", OpenJobs.title(workshop, job)));
    dialog.setCancelable(true);
    dialog.setCancelText(workshop.text("intake.discard.keep"));
    dialog.setConfirmText(workshop.text("intake.discard.yes"));
    dialog.setConfirmButtonTheme("primary error");
    dialog.addConfirmListener(
        _ ->
            workshop.guarded(
                () -> {
                  workshop.jobs().discard(job);
                  Parts.done(workshop.text("intake.discard.done"));
                  UI.getCurrentOrThrow().navigate(ChooseView.class);
                }));
    dialog.open();
  }
}
