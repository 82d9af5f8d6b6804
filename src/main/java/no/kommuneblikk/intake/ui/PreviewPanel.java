package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.ui.FigurePreview;
import no.kommuneblikk.intake.check.Changes;
import no.kommuneblikk.intake.job.Draft;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.page.MeasureNames;
import no.kommuneblikk.intake.page.Step;
import no.kommuneblikk.intake.page.Totals;
import no.kommuneblikk.intake.page.Values;
import no.kommuneblikk.selection.Selection;
import org.jspecify.annotations.Nullable;

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

  /** The figures as they are and as they would be, beside each other. */
  private static class BeforeAfter extends Section {

    private final StewardServices workshop;
    private final Draft draft;
    private final MeasureNames.Names names;

    BeforeAfter(StewardServices workshop, List<String> measures, Draft draft) {
      this.workshop = workshop;
      this.draft = draft;
      names = workshop.measures().names();
      addClassName("kb-card");
      add(new H2(workshop.text("intake.preview.figures")));
      for (var measure : measures) {
        var figures = workshop.measures().figures(measure);
        figures.forEach(figure -> add(pair(figure)));
        if (figures.isEmpty()) {
          add(totals(measure));
        }
      }
    }

    private Component pair(String id) {
      var texts = workshop.texts();
      var draftOnly = Selection.DEFAULT.with(it -> it.release = draft.code());
      return workshop
          .figures()
          .drawable(id, Selection.DEFAULT, texts)
          .flatMap(
              before ->
                  workshop
                      .figures()
                      .drawable(id, draftOnly, texts)
                      .map(after -> pair(id, before, after)))
          .orElseGet(() -> failed(id));
    }

    private Component pair(String id, Figure before, Figure after) {
      var texts = workshop.texts();
      var pair =
          new Div(
              new FigurePreview(
                  id + "-for", workshop.text("intake.preview.before"), before, after, texts),
              new FigurePreview(
                  id + "-etter", workshop.text("intake.preview.after"), after, before, texts));
      pair.addClassName("kb-halves");
      return pair;
    }

    private Component failed(String id) {
      var texts = workshop.texts();
      var question = workshop.figures().find(id).map(it -> it.question(texts)).orElse(id);
      return new Paragraph(workshop.text("intake.preview.failed", question));
    }

    private Component totals(String measure) {
      var texts = workshop.texts();
      var isRate = workshop.measures().isRate(measure);
      var unit = workshop.measures().unit(measure);
      var kind = isRate ? "range" : "sum";
      return new PlainTable(
              "sum-" + measure,
              names.of(measure),
              List.of(
                  PlainTable.words(texts.text("intake.column.year")),
                  PlainTable.numbers(texts.text("intake.totals.municipalities.before")),
                  PlainTable.numbers(texts.text("intake.totals.municipalities.after")),
                  PlainTable.numbers(texts.text("intake.totals.before." + kind)),
                  PlainTable.numbers(texts.text("intake.totals.after." + kind))))
          .rows(
              workshop.totals().of(measure, draft.code()).stream()
                  .map(
                      pair ->
                          List.of(
                              PlainTable.cell(String.valueOf(pair.year())),
                              count(pair.before()),
                              count(pair.after()),
                              value(pair.before(), isRate, unit),
                              value(pair.after(), isRate, unit)))
                  .toList());
    }

    private Component count(Totals.@Nullable Year year) {
      return PlainTable.cell(
          year == null ? "–" : workshop.texts().number(year.municipalities(), 0));
    }

    /** Rates are never added, so their range is shown instead. */
    private Component value(Totals.@Nullable Year year, boolean isRate, String unit) {
      var texts = workshop.texts();
      if (year == null || year.municipalities() == 0) {
        return PlainTable.cell("–");
      }
      return PlainTable.cell(
          isRate
              ? Values.number(year.lowest(), unit, texts)
                  + "–"
                  + Values.number(year.highest(), unit, texts)
              : Values.number(year.sum(), unit, texts));
    }
  }
}
