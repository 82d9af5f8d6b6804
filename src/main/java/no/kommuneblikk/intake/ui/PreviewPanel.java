package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.intake.check.Changes;
import no.kommuneblikk.intake.job.Draft;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.page.Step;

/** What publishing would change, before anyone else sees it. */
class PreviewPanel extends Div {

  private final StewardServices workshop;
  private final Job job;

  PreviewPanel(StewardServices workshop, Job job) {
    this.workshop = workshop;
    this.job = job;
    var outcome = job.outcome().orElseThrow();
    var draft = job.draft().orElseThrow();
    add(summary(draft, outcome.changes()));
    add(
        new BeforeAfter(
            workshop, measures(outcome.measures(), outcome.ratings().isEmpty()), draft));
    if (outcome.changes().summaries().stream().anyMatch(PreviewPanel::isChanged)) {
      add(Parts.card(workshop.text("intake.preview.each"), new ChangesTable(workshop, job)));
    }
    add(
        Parts.card(
            Parts.actions(
                Parts.primary(
                    workshop.text("intake.preview.publish"),
                    () -> JobView.go(job.id(), Step.PUBLISH)),
                Parts.quiet(
                    workshop.text("intake.back.check"), () -> JobView.go(job.id(), Step.CHECK)),
                Parts.quiet(
                    workshop.text("intake.back.layout"), () -> JobView.go(job.id(), Step.LAYOUT)),
                DiscardButton.of(workshop, job))));
  }

  private static boolean isChanged(Changes.Summary summary) {
    return summary.added() + summary.changed() + summary.removed() > 0;
  }

  private static List<String> measures(List<String> measures, boolean withoutRatings) {
    return withoutRatings
        ? measures
        : Stream.concat(measures.stream(), Stream.of("mal-vurderinger")).toList();
  }

  private Component summary(Draft draft, Changes changes) {
    var texts = workshop.texts();
    var names = workshop.measures().names();
    var card =
        Parts.card(
            workshop.text("intake.preview.sum"),
            new Paragraph(
                workshop.text(
                    "intake.preview.counts",
                    texts.number(draft.added(), 0),
                    texts.number(draft.changed(), 0),
                    texts.number(draft.removed(), 0))));
    if (draft.added() + draft.changed() + draft.removed() == 0) {
      card.add(Parts.prose(workshop.text("intake.preview.nothing")));
    }
    if (!changes.summaries().isEmpty()) {
      card.add(
          new PlainTable(
                  "sammendrag",
                  workshop.text("intake.preview.caption"),
                  List.of(
                      PlainTable.words(workshop.text("intake.column.measure")),
                      PlainTable.words(workshop.text("intake.column.year")),
                      PlainTable.numbers(workshop.text("intake.column.new")),
                      PlainTable.numbers(workshop.text("intake.column.changed")),
                      PlainTable.numbers(workshop.text("intake.column.removed")),
                      PlainTable.numbers(workshop.text("intake.column.same"))))
              .rows(
                  changes.summaries().stream()
                      .map(
                          it ->
                              List.of(
                                  PlainTable.cell(names.of(it.measure())),
                                  PlainTable.cell(String.valueOf(it.year())),
                                  PlainTable.cell(texts.number(it.added(), 0)),
                                  PlainTable.cell(texts.number(it.changed(), 0)),
                                  PlainTable.cell(texts.number(it.removed(), 0)),
                                  PlainTable.cell(texts.number(it.same(), 0))))
                      .toList()));
    }
    return card;
  }
}
