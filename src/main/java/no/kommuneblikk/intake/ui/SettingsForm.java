package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.intake.job.NewMeasure;
import no.kommuneblikk.intake.page.LayoutForm;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.cell.DecimalStyle;
import no.kommuneblikk.selection.ui.NativeSelect;
import org.jspecify.annotations.Nullable;

/** What counts for the whole of a file. */
class SettingsForm extends Section {

  private static final int FIRST_YEAR = 2015;

  private final StewardServices workshop;
  private final MeasureField measure;
  private final NativeSelect year = new NativeSelect();
  private final NativeSelect decimals = new NativeSelect();
  private final NativeSelect dash = new NativeSelect();
  private final TextField factor = new TextField();
  private final Checkbox perThousand = new Checkbox();
  private final NativeSelect structure = new NativeSelect();
  private final NativeSelect scope = new NativeSelect();
  private final Checkbox markRepeated = new Checkbox();
  private final UnitFields newUnit;
  private final TextField publisher = new TextField();

  SettingsForm(StewardServices workshop, LayoutForm form, int lastYear) {
    this.workshop = workshop;
    addClassName("kb-card");
    measure = new MeasureField(workshop.text("intake.settings.measure.none"));
    fill(year, yearWords(lastYear), form.year() == null ? "" : form.year().toString());
    fill(
        decimals,
        words("intake.decimals.", List.of("", "COMMA", "POINT")),
        form.decimals() == null ? "" : form.decimals().name());
    fill(
        dash,
        words("intake.dash.", List.of("missing", "zero")),
        form.dashIsZero() ? "zero" : "missing");
    fill(
        structure,
        words("intake.structure.", List.of("", "2019", "2020", "2024")),
        form.structure() == null ? "" : form.structure().toString());
    fill(scope, words("intake.scope.", List.of("YEARS", "FIGURES", "ALL")), form.scope().name());
    newUnit =
        new UnitFields(
            workshop,
            workshop.text("intake.settings.newUnit"),
            workshop.text("intake.settings.newUnit.none"));
    newUnit.choose(form.newUnit(), form.newWhole());
    factor.setLabel(workshop.text("intake.settings.factor"));
    factor.setHelperText(workshop.text("intake.settings.factor.help"));
    factor.setValue(plain(form.factor()));
    factor.setAllowedCharPattern("[0-9,.]");
    perThousand.setLabel(workshop.text("intake.settings.perThousand"));
    perThousand.setValue(form.perThousand());
    markRepeated.setLabel(workshop.text("intake.settings.markRepeated"));
    markRepeated.setValue(form.markRepeated());
    publisher.setLabel(workshop.text("intake.settings.publisher"));
    publisher.setHelperText(workshop.text("intake.settings.publisher.help"));
    publisher.setMaxLength(120);
    publisher.setRequiredIndicatorVisible(true);
    publisher.setValue(form.publisher());
    lay();
  }

  private void lay() {
    add(
        new H2(workshop.text("intake.settings.heading")),
        Parts.heading(workshop.text("intake.settings.what")),
        grid(
            measure.labelled(workshop.text("intake.settings.measure")),
            year.labelled(workshop.text("intake.settings.year")),
            newUnit.unitField(),
            newUnit.wholeField(),
            publisher),
        Parts.heading(workshop.text("intake.settings.numbers")),
        grid(
            structure.labelled(workshop.text("intake.settings.structure")),
            decimals.labelled(workshop.text("intake.settings.decimals")),
            dash.labelled(workshop.text("intake.settings.dash")),
            factor),
        perThousand,
        Parts.heading(workshop.text("intake.settings.after")),
        Parts.row(scope.labelled(workshop.text("intake.settings.scope"))),
        markRepeated);
  }

  private static Div grid(Component... fields) {
    var grid = new Div(fields);
    grid.addClassName("kb-fields");
    return grid;
  }

  private static void fill(NativeSelect select, Map<String, String> words, String chosen) {
    select.offer(words);
    select.choose(chosen);
  }

  private Map<String, String> words(String prefix, List<String> values) {
    var words = new LinkedHashMap<String, String>();
    values.forEach(
        value ->
            words.put(
                value,
                workshop.text(
                    prefix + (value.isEmpty() ? "each" : value.toLowerCase(Locale.ROOT)))));
    return words;
  }

  private Map<String, String> yearWords(int lastYear) {
    var years = new LinkedHashMap<String, String>();
    years.put("", workshop.text("intake.settings.year.none"));
    IntStream.rangeClosed(FIRST_YEAR, lastYear)
        .mapToObj(String::valueOf)
        .forEach(each -> years.put(each, each));
    return years;
  }

  private String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', ',');
  }

  final void offer(Map<String, String> known, List<NewMeasure> added, @Nullable String chosen) {
    measure.offer(known, added, chosen);
  }

  final @Nullable String measure() {
    return measure.chosen();
  }

  /** False, with the field in focus, until somebody has said whose figures they are. */
  final boolean hasPublisher() {
    if (publisher.getValue().isBlank()) {
      publisher.focus();
      return false;
    }
    return true;
  }

  /** Null where the factor is no number above zero. */
  final @Nullable Double factor() {
    try {
      var value = Double.parseDouble(factor.getValue().strip().replace(',', '.'));
      return value > 0 && Double.isFinite(value) ? value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  final LayoutForm form(List<Column> columns, double multiplier, List<NewMeasure> added) {
    return new LayoutForm(
        columns,
        measure.chosen(),
        number(year),
        decimals.getValue().isEmpty() ? null : DecimalStyle.valueOf(decimals.getValue()),
        dash.getValue().equals("zero"),
        multiplier,
        perThousand.getValue(),
        number(structure),
        Rules.Scope.valueOf(scope.getValue()),
        markRepeated.getValue(),
        newUnit.unit().isEmpty() ? null : newUnit.unit(),
        newUnit.whole().isEmpty() ? null : newUnit.whole(),
        publisher.getValue(),
        added);
  }

  private static @Nullable Integer number(NativeSelect select) {
    return select.getValue().isEmpty() ? null : Integer.valueOf(select.getValue());
  }
}
