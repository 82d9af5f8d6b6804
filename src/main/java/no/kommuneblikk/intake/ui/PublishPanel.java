package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.page.Step;
import no.kommuneblikk.release.NotPossible;

/** Puts the figures in force, at once or from a day on. */
class PublishPanel extends Section {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_NOTE = 1_000;

  private final StewardServices workshop;
  private final Job job;
  private final TextField name;
  private final TextArea note;
  private final DatePicker day;
  private final Checkbox looked;
  private final Paragraph alert = Parts.alert();

  PublishPanel(StewardServices workshop, Job job) {
    this.workshop = workshop;
    this.job = job;
    addClassName("kb-card");
    name = new TextField(workshop.text("intake.name"));
    name.setMaxLength(LONGEST_NAME);
    name.setRequiredIndicatorVisible(true);
    name.setValue(workshop.gate().steward().isEmpty() ? job.by() : workshop.gate().steward());
    name.setHelperText(workshop.text("intake.publish.name.help"));
    note = new TextArea(workshop.text("intake.note"));
    note.setMaxLength(LONGEST_NOTE);
    note.setHelperText(workshop.text("intake.publish.note.help"));
    note.addClassName("kb-note");
    day = new DatePicker(workshop.text("intake.publish.day"));
    day.setI18n(Wordings.dates(workshop.texts()));
    day.setLocale(workshop.texts().locale());
    day.setMin(workshop.publishing().today().plusDays(1));
    day.setHelperText(workshop.text("intake.publish.day.help"));
    day.setClearButtonVisible(true);
    looked = RemarksPanel.acknowledgement(workshop, job);
    looked.setVisible(job.outcome().map(it -> it.remarks().warnings()).orElse(0) > 0);
    var draft = job.draft().orElseThrow();
    add(
        Parts.prose(
            workshop.text(
                "intake.publish.text",
                workshop.texts().number(draft.added(), 0),
                workshop.texts().number(draft.changed(), 0),
                workshop.texts().number(draft.removed(), 0))),
        Parts.row(name, day),
        Parts.row(note),
        looked,
        alert,
        Parts.actions(
            Parts.primary(
                workshop.text("intake.publish.do"), () -> workshop.guarded(this::publish)),
            Parts.quiet(
                workshop.text("intake.back.preview"), () -> JobView.go(job.id(), Step.PREVIEW)),
            DiscardButton.of(workshop, job)));
  }

  private void publish() {
    if (name.getValue().isBlank()) {
      Parts.tell(alert, workshop.text("intake.publish.nameFirst"));
      name.focus();
    } else if (looked.isVisible() && !job.isAcknowledged()) {
      Parts.tell(alert, workshop.text("intake.publish.lookFirst"));
    } else if (day.isInvalid()) {
      day.focus();
    } else if (job.draft().isEmpty()) {
      JobView.go(job.id(), null);
    } else {
      workshop.gate().remember(name.getValue());
      try {
        workshop
            .jobs()
            .publish(job, name.getValue().strip(), note.getValue().strip(), day.getValue());
        JobView.go(job.id(), Step.PUBLISH);
      } catch (NotPossible e) {
        Parts.tell(alert, e.message(workshop.texts()));
        offerCheck();
      }
    }
  }

  /** What was compared with has changed: the same file has to be checked against what is new. */
  private void offerCheck() {
    add(
        Parts.quiet(
            workshop.text("intake.stopped.again"),
            () ->
                workshop.guarded(
                    () -> {
                      job.request().ifPresent(request -> workshop.jobs().check(job, request));
                      JobView.go(job.id(), null);
                    })));
  }
}
