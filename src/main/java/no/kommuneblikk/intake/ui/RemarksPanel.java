package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kommuneblikk.intake.check.SourceRemarks;
import no.kommuneblikk.intake.job.Corrections.Proposal;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.job.State;
import no.kommuneblikk.intake.page.Step;

/** What the check found: what has to be mended, what has to be looked at, and how to go on. */
class RemarksPanel extends Div {

  private final StewardServices workshop;
  private final Job job;

  RemarksPanel(StewardServices workshop, Job job) {
    this.workshop = workshop;
    this.job = job;
    var outcome = job.outcome().orElseThrow();
    var remarks = outcome.remarks();
    add(summary(remarks, outcome.rows()));
    if (remarks.errors() + remarks.warnings() > 0) {
      add(
          Parts.card(
              workshop.text("intake.check.found"),
              new RemarksTable(workshop, remarks),
              RemarksDownload.of(workshop, job)));
    }
    add(job.state() == State.BLOCKED ? mend(remarks) : goOn(remarks));
  }

  private Component summary(SourceRemarks remarks, long rows) {
    var texts = workshop.texts();
    var kind = remarks.errors() > 0 ? "error" : remarks.warnings() > 0 ? "warning" : "good";
    var counts =
        new Div(
            Parts.pill(
                remarks.errors() > 0 ? "error" : "good",
                workshop.text("intake.check.errors", remarks.errors())),
            Parts.pill(
                remarks.warnings() > 0 ? "warning" : "good",
                workshop.text("intake.check.warnings", remarks.warnings())));
    counts.addClassName("kb-row");
    var card =
        Parts.card(
            counts,
            new Paragraph(workshop.text("intake.check.rows", texts.number(rows, 0))),
            new Paragraph(workshop.text("intake.check." + kind)));
    card.getElement().setAttribute("data-kind", kind);
    return card;
  }

  private Component mend(SourceRemarks remarks) {
    var card = Parts.card(workshop.text("intake.mend.heading"));
    if (job.file().isPresent()) {
      CorrectionsPanel.of(workshop, job, remarks).ifPresent(card::add);
      card.add(
          Parts.prose(workshop.text("intake.mend.file")),
          new FileField(workshop, this::take, _ -> recheck()));
    } else {
      card.add(Parts.prose(workshop.text("intake.mend.table")));
    }
    card.add(Parts.actions(toLayout(), DiscardButton.of(workshop, job)));
    return card;
  }

  private String take(String id, String name) {
    workshop.jobs().mend(job, id, name);
    return job.id();
  }

  /** The mended file is read the way the first one was. */
  private void recheck() {
    workshop.guarded(
        () -> {
          job.request().ifPresent(request -> workshop.jobs().check(job, request));
          JobView.go(job.id(), null);
        });
  }

  private Component toLayout() {
    return Parts.quiet(
        workshop.text("intake.back.layout"), () -> JobView.go(job.id(), Step.LAYOUT));
  }

  private Component goOn(SourceRemarks remarks) {
    var card = Parts.card();
    var on =
        Parts.primary(
            workshop.text("intake.check.preview"), () -> JobView.go(job.id(), Step.PREVIEW));
    if (remarks.warnings() > 0) {
      card.add(acknowledgement(workshop, job));
    }
    card.add(Parts.actions(on, toLayout(), DiscardButton.of(workshop, job)));
    return card;
  }

  /** Whoever publishes figures with warnings has to say that they have looked at them. */
  static Checkbox acknowledgement(StewardServices workshop, Job job) {
    var box = new Checkbox(workshop.text("intake.check.looked"), job.isAcknowledged());
    box.addValueChangeListener(
        change -> workshop.guarded(() -> job.acknowledge(change.getValue())));
    return box;
  }

  /**
   * Misspelt municipalities with the nearest that there are, to be agreed to without a new file.
   */
  private static class CorrectionsPanel extends Div {

    private static final int MOST_SHOWN = 30;

    private final StewardServices workshop;
    private final Job job;
    private final Map<Proposal, Checkbox> boxes = new LinkedHashMap<>();

    private CorrectionsPanel(StewardServices workshop, Job job, List<Proposal> proposals) {
      this.workshop = workshop;
      this.job = job;
      addClassName("kb-corrections");
      var heading = Parts.heading(workshop.text("intake.corrections.heading"));
      add(heading, Parts.prose(workshop.text("intake.corrections.how")));
      for (var proposal : proposals) {
        var box =
            new Checkbox(
                workshop.text("intake.corrections.one", proposal.text(), proposal.municipality()));
        boxes.put(proposal, box);
        add(new Div(box));
      }
      add(Parts.actions(Parts.primary(workshop.text("intake.corrections.use"), this::use)));
    }

    /** Empty where no name is nearly another. */
    static Optional<CorrectionsPanel> of(StewardServices workshop, Job job, SourceRemarks remarks) {
      var proposals =
          remarks.kept().stream()
              .flatMap(remark -> Proposal.of(remark).stream())
              .distinct()
              .limit(MOST_SHOWN)
              .toList();
      return proposals.isEmpty()
          ? Optional.empty()
          : Optional.of(new CorrectionsPanel(workshop, job, proposals));
    }

    private void use() {
      var chosen =
          boxes.entrySet().stream()
              .filter(each -> each.getValue().getValue())
              .map(Map.Entry::getKey)
              .toList();
      if (chosen.isEmpty()) {
        Parts.problem(workshop.text("intake.corrections.none"));
        return;
      }
      workshop.guarded(
          () -> {
            job.request().ifPresent(request -> workshop.jobs().check(job, request.with(chosen)));
            JobView.go(job.id(), null);
          });
    }
  }
}
