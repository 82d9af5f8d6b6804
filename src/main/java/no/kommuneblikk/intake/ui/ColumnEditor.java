package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import no.kommuneblikk.intake.job.NewMeasure;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.ColumnRole;
import no.kommuneblikk.selection.ui.NativeSelect;
import org.jspecify.annotations.Nullable;

/**
 * What one column of a file holds; of values, also which measure and which year; of a column that
 * divides the figures, whose rows are read.
 */
class ColumnEditor extends Div {

  private static final int FIRST_YEAR = 2015;

  private final StewardServices workshop;
  private final String header;
  private final NativeSelect role = new NativeSelect();
  private final MeasureField measure;
  private final NativeSelect year = new NativeSelect();
  private final NativeSelect only = new NativeSelect();
  private final Div ofValues;

  /**
   * @param values what there is to choose from if the column divides the figures
   */
  ColumnEditor(StewardServices workshop, Column column, List<String> values, int lastYear) {
    this.workshop = workshop;
    this.header = column.header();
    addClassName("kb-column");
    role.offer(roles());
    role.choose(column.role().name());
    role.setAriaLabel(workshop.text("intake.layout.role.label", header));
    measure = new MeasureField(workshop.text("intake.layout.column.measure"));
    measure.setAriaLabel(workshop.text("intake.layout.measure.label", header));
    year.offer(years(column.year(), lastYear));
    year.choose(column.year() == null ? "" : String.valueOf(column.year()));
    year.setAriaLabel(workshop.text("intake.layout.year.label", header));
    only.offer(choices(values, column.only()));
    only.choose(column.only() == null ? "" : column.only());
    only.setAriaLabel(workshop.text("intake.layout.only.label", header));
    ofValues = new Div(measure, year);
    ofValues.addClassName("kb-column");
    role.addValueChangeListener(_ -> settle());
    settle();
    add(role, ofValues, only);
  }

  private Map<String, String> choices(List<String> values, @Nullable String chosen) {
    var choices = new LinkedHashMap<String, String>();
    choices.put("", workshop.text("intake.layout.column.only"));
    values.forEach(value -> choices.put(value, value));
    if (chosen != null) {
      choices.putIfAbsent(chosen, chosen);
    }
    return choices;
  }

  private Map<String, String> roles() {
    var roles = new LinkedHashMap<String, String>();
    for (var each : ColumnRole.values()) {
      var key = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
      roles.put(each.name(), workshop.text("intake.role." + key));
    }
    return roles;
  }

  private Map<String, String> years(@Nullable Integer own, int lastYear) {
    var years = new LinkedHashMap<String, String>();
    years.put("", workshop.text("intake.layout.column.year"));
    IntStream.rangeClosed(Math.min(FIRST_YEAR, own == null ? FIRST_YEAR : own), lastYear)
        .mapToObj(String::valueOf)
        .forEach(each -> years.put(each, each));
    return years;
  }

  private void settle() {
    ofValues.setVisible(isValue());
    only.setVisible(is(ColumnRole.BREAKDOWN));
  }

  private boolean isValue() {
    return is(ColumnRole.VALUE);
  }

  private boolean is(ColumnRole wanted) {
    return role.getValue().equals(wanted.name());
  }

  final void offer(Map<String, String> known, Iterable<NewMeasure> added, @Nullable String chosen) {
    measure.offer(known, added, chosen);
  }

  final @Nullable String measure() {
    return measure.chosen();
  }

  final Column column() {
    return new Column(
        header,
        ColumnRole.valueOf(role.getValue()),
        isValue() ? measure.chosen() : null,
        isValue() && !year.getValue().isEmpty() ? Integer.valueOf(year.getValue()) : null,
        is(ColumnRole.BREAKDOWN) && !only.getValue().isEmpty() ? only.getValue() : null);
  }
}
