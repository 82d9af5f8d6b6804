package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.ui.FigurePreview;
import no.kommuneblikk.intake.job.Draft;
import no.kommuneblikk.intake.page.MeasureNames;
import no.kommuneblikk.intake.page.Totals;
import no.kommuneblikk.intake.page.Values;
import no.kommuneblikk.selection.Selection;
import org.jspecify.annotations.Nullable;

/** The figures as they are and as they would be, beside each other. */
class BeforeAfter extends Section {

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
    return PlainTable.cell(year == null ? "–" : workshop.texts().number(year.municipalities(), 0));
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
