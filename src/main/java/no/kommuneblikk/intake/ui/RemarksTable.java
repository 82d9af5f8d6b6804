package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.intake.check.SourceRemarks;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.page.Paging;
import no.kommuneblikk.intake.page.RemarkFilter;
import no.kommuneblikk.intake.page.RemarkWords;
import no.kommuneblikk.selection.ui.NativeSelect;

/** The remarks of a check, by row and column; a page at a time. */
class RemarksTable extends Div {

  private final StewardServices workshop;
  private final SourceRemarks remarks;
  private final PlainTable table;
  private final Pager pager;
  private final NativeSelect severity = new NativeSelect();
  private final NativeSelect code = new NativeSelect();
  private final TextField words;

  RemarksTable(StewardServices workshop, SourceRemarks remarks) {
    this.workshop = workshop;
    this.remarks = remarks;
    severity.offer(severities());
    severity.choose("");
    severity.addValueChangeListener(_ -> show(0));
    code.offer(codes());
    code.choose("");
    code.addValueChangeListener(_ -> show(0));
    words = new TextField(workshop.text("intake.check.filter.words"));
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.setClearButtonVisible(true);
    words.addValueChangeListener(_ -> show(0));
    table =
        new PlainTable(
                "merknader",
                workshop.text("intake.check.caption"),
                List.of(
                    PlainTable.words(workshop.text("intake.column.kind")),
                    PlainTable.numbers(workshop.text("intake.column.row")),
                    PlainTable.words(workshop.text("intake.column.column")),
                    PlainTable.words(workshop.text("intake.column.code")),
                    PlainTable.words(workshop.text("intake.column.message"))))
            .stacking();
    pager = new Pager(workshop.text("intake.check.pages"), workshop.texts(), this::show);
    var unkept =
        new Paragraph(
            workshop.text("intake.check.unkept", workshop.texts().number(remarks.unkept(), 0)));
    unkept.addClassName("kb-hint");
    unkept.setVisible(remarks.unkept() > 0);
    add(
        Parts.row(
            severity.labelled(workshop.text("intake.check.filter.severity")),
            code.labelled(workshop.text("intake.check.filter.code")),
            words),
        table,
        pager,
        unkept);
    show(0);
  }

  private Map<String, String> severities() {
    var offered = new LinkedHashMap<String, String>();
    offered.put("", workshop.text("intake.check.filter.both"));
    offered.put(
        Remark.Severity.ERROR.name(),
        workshop.text("intake.check.filter.errors", workshop.texts().number(remarks.errors(), 0)));
    offered.put(
        Remark.Severity.WARNING.name(),
        workshop.text(
            "intake.check.filter.warnings", workshop.texts().number(remarks.warnings(), 0)));
    return offered;
  }

  private Map<String, String> codes() {
    var offered = new LinkedHashMap<String, String>();
    offered.put("", workshop.text("intake.check.filter.all"));
    remarks
        .counts()
        .forEach(
            (each, count) ->
                offered.put(
                    each,
                    RemarkWords.name(each, workshop.texts())
                        + " ("
                        + workshop.texts().number(count, 0)
                        + ")"));
    return offered;
  }

  private void show(int page) {
    var filter =
        new RemarkFilter(
            severity.getValue().isEmpty() ? null : Remark.Severity.valueOf(severity.getValue()),
            code.getValue(),
            words.getValue());
    var kept = remarks.kept();
    var shown = Paging.of(() -> filter.of(kept, workshop.texts()), page);
    table.rows(shown.rows().stream().map(this::row).toList());
    pager.show(shown);
  }

  private List<Component> row(Remark remark) {
    var kind = remark.isError() ? "error" : "warning";
    var place = remark.place();
    return List.of(
        Parts.pill(kind, workshop.text("intake.severity." + kind)),
        PlainTable.cell(place.row() == 0 ? "" : String.valueOf(place.row())),
        PlainTable.cell(place.columnLetters()),
        PlainTable.cell(RemarkWords.name(remark.code(), workshop.texts())),
        PlainTable.cell(remark.message(workshop.texts())));
  }
}
