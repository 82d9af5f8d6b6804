package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.kommuneblikk.intake.check.Changes;
import no.kommuneblikk.intake.job.Job;
import no.kommuneblikk.intake.page.ChangeFilter;
import no.kommuneblikk.intake.page.MeasureNames;
import no.kommuneblikk.intake.page.Paging;
import no.kommuneblikk.intake.page.Spreadsheet;
import no.kommuneblikk.intake.page.Values;
import no.kommuneblikk.selection.ui.NativeSelect;

/** Every figure that would not be what it was; a page at a time. */
class ChangesTable extends Div {

  private final StewardServices workshop;
  private final Job job;
  private final MeasureNames.Names names;
  private final PlainTable table;
  private final Pager pager;
  private final NativeSelect kind = new NativeSelect();
  private final NativeSelect measure = new NativeSelect();
  private final NativeSelect year = new NativeSelect();
  private final TextField place;

  ChangesTable(StewardServices workshop, Job job) {
    this.workshop = workshop;
    this.job = job;
    names = workshop.measures().names();
    var summaries = job.outcome().orElseThrow().changes().summaries();
    offer(kind, kinds());
    offer(measure, measures(summaries));
    offer(year, years(summaries));
    place = new TextField(workshop.text("intake.changes.place"));
    place.setValueChangeMode(ValueChangeMode.LAZY);
    place.setClearButtonVisible(true);
    place.addValueChangeListener(_ -> show(0));
    table =
        new PlainTable(
                "endringer",
                workshop.text("intake.changes.caption"),
                List.of(
                    PlainTable.words(workshop.text("intake.column.kind")),
                    PlainTable.words(workshop.text("intake.column.measure")),
                    PlainTable.words(workshop.text("intake.column.year")),
                    PlainTable.words(workshop.text("intake.column.municipality")),
                    PlainTable.numbers(workshop.text("intake.column.before")),
                    PlainTable.numbers(workshop.text("intake.column.after"))))
            .stacking();
    pager = new Pager(workshop.text("intake.changes.pages"), workshop.texts(), this::show);
    DownloadHandler handler = this::write;
    add(
        Parts.row(
            kind.labelled(workshop.text("intake.column.kind")),
            measure.labelled(workshop.text("intake.column.measure")),
            year.labelled(workshop.text("intake.column.year")),
            place),
        table,
        pager,
        Parts.download(handler, workshop.text("intake.changes.download")));
    show(0);
  }

  private void offer(NativeSelect select, Map<String, String> words) {
    select.offer(words);
    select.choose("");
    select.addValueChangeListener(_ -> show(0));
  }

  private Map<String, String> kinds() {
    var offered = new LinkedHashMap<String, String>();
    offered.put("", workshop.text("intake.changes.all"));
    for (var each : Changes.Kind.values()) {
      offered.put(each.name(), workshop.text("intake.change." + Spreadsheet.key(each)));
    }
    return offered;
  }

  private Map<String, String> measures(List<Changes.Summary> summaries) {
    var offered = new LinkedHashMap<String, String>();
    offered.put("", workshop.text("intake.changes.all"));
    summaries.forEach(it -> offered.put(it.measure(), names.of(it.measure())));
    return offered;
  }

  private Map<String, String> years(List<Changes.Summary> summaries) {
    var offered = new LinkedHashMap<String, String>();
    offered.put("", workshop.text("intake.changes.all"));
    var years = new TreeSet<Integer>();
    summaries.forEach(it -> years.add(it.year()));
    years.forEach(it -> offered.put(it.toString(), it.toString()));
    return offered;
  }

  private ChangeFilter filter() {
    return new ChangeFilter(
        kind.getValue().isEmpty() ? null : Changes.Kind.valueOf(kind.getValue()),
        measure.getValue(),
        year.getValue().isEmpty() ? null : Integer.valueOf(year.getValue()),
        place.getValue());
  }

  private void show(int page) {
    job.outcome()
        .ifPresent(
            outcome -> {
              var filter = filter();
              var shown = Paging.of(() -> outcome.changes().all(filter), page);
              table.rows(shown.rows().stream().map(this::row).toList());
              pager.show(shown);
            });
  }

  private List<Component> row(Changes.Change change) {
    var texts = workshop.texts();
    var key = Spreadsheet.key(change.kind());
    var unit = workshop.measures().unit(change.measure());
    return List.of(
        Parts.pill(key, workshop.text("intake.change." + key)),
        PlainTable.cell(names.of(change.measure())),
        PlainTable.cell(String.valueOf(change.year())),
        PlainTable.cell(change.number() + " " + change.name()),
        PlainTable.cell(Values.of(change.before(), change.beforeQuality(), unit, texts)),
        PlainTable.cell(Values.of(change.after(), change.afterQuality(), unit, texts)));
  }

  /** All changes that the filter lets through, as they are worked out. */
  private void write(DownloadEvent event) {
    var outcome = job.outcome();
    if (!workshop.gate().lets(event.getRequest()) || outcome.isEmpty()) {
      event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
      return;
    }
    event.setFileName("endringer-" + job.id() + ".csv");
    event.setContentType("text/csv;charset=utf-8");
    Spreadsheet.changes(
        event.getOutputStream(),
        outcome.get().changes(),
        ChangeFilter.ALL,
        names,
        workshop.texts());
  }
}
