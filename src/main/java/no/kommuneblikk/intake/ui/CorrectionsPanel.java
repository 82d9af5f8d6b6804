package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kommuneblikk.intake.check.SourceRemarks;
import no.kommuneblikk.intake.job.Corrections.Proposal;
import no.kommuneblikk.intake.job.Job;

/** Misspelt municipalities with the nearest that there are, to be agreed to without a new file. */
class CorrectionsPanel extends Div {

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
      Notices.problem(workshop.text("intake.corrections.none"));
      return;
    }
    workshop.guarded(
        () -> {
          job.request().ifPresent(request -> workshop.jobs().check(job, request.with(chosen)));
          JobView.go(job.id(), null);
        });
  }
}
