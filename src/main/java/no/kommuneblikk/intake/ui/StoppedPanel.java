package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Section;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.page.Step;

/** A job that stopped before it was done, by a person or by something that went wrong. */
class StoppedPanel extends Section {

  StoppedPanel(StewardServices workshop, Job job) {
    addClassName("kb-card");
    var why =
        job.problem()
            .map(problem -> problem.message(workshop.texts()))
            .orElseGet(() -> workshop.text("intake.stopped.cancelled"));
    var alert = Parts.alert();
    Parts.tell(alert, why);
    var again =
        Parts.primary(
            workshop.text("intake.stopped.again"),
            () ->
                workshop.guarded(
                    () -> {
                      job.request().ifPresent(request -> workshop.jobs().check(job, request));
                      JobView.go(job.id(), null);
                    }));
    again.setVisible(job.request().isPresent());
    add(
        alert,
        Parts.actions(
            again,
            Parts.quiet(
                workshop.text("intake.back.layout"), () -> JobView.go(job.id(), Step.LAYOUT)),
            DiscardButton.of(workshop, job)));
  }
}
