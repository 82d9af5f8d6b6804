package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.kommuneblikk.intake.job.NewMeasure;
import no.kommuneblikk.intake.job.TableOrder;
import no.kommuneblikk.intake.statbank.TableChoice;
import no.kommuneblikk.intake.statbank.TableMetadata;
import no.kommuneblikk.intake.statbank.Variable;

/** Picks cells of a table by what the StatBank tells of it, and the measure that they become. */
class PickForm extends Div {

  private final StewardServices workshop;
  private final String table;
  private final Paragraph status = new Paragraph();
  private final Div form = new Div();
  private final List<VariableField> fields = new ArrayList<>();
  private final List<NewMeasure> added = new ArrayList<>();
  private final MeasureField measure;
  private final TextField factor;
  private final Button again;

  PickForm(StewardServices workshop, String table) {
    this.workshop = workshop;
    this.table = table;
    addClassName("kb-picks");
    status.getElement().setAttribute("role", "status");
    status.addClassName("kb-hint");
    measure = new MeasureField(workshop.text("intake.pick.measure.none"));
    factor = new TextField(workshop.text("intake.settings.factor"));
    factor.setHelperText(workshop.text("intake.settings.factor.help"));
    factor.setAllowedCharPattern("[0-9,.]");
    factor.setValue("1");
    again =
        Parts.quiet(
            workshop.text("intake.pick.again"),
            () -> {
              workshop.lookups().forgetTable(table);
              UI.getCurrentOrThrow().setPollInterval(1_000);
              update();
            });
    again.setVisible(false);
    add(status, again, form);
  }

  /** Asks how far the question has come; false when there is an answer. */
  final boolean update() {
    if (!fields.isEmpty()) {
      return false;
    }
    var answer = workshop.lookups().table(table);
    var problem = answer.problem();
    var found = answer.found();
    again.setVisible(problem != null);
    if (problem != null) {
      status.setText(problem.message(workshop.texts()));
    } else if (found != null) {
      lay(found);
    } else {
      status.setText(
          answer.waiting() > 0
              ? workshop.text(
                  "intake.progress.statbank", workshop.texts().number(answer.waiting(), 0))
              : workshop.text("intake.pick.pending"));
    }
    return answer.isPending();
  }

  private void lay(TableMetadata metadata) {
    var choice = new TableChoice(metadata);
    if (!choice.isUsable()) {
      status.setText(workshop.text("intake.pick.unusable"));
      return;
    }
    var updated = metadata.updated();
    status.setText(
        updated == null
            ? metadata.title()
            : workshop.text("intake.pick.title", metadata.title(), workshop.texts().date(updated)));
    add(choice.mandatory(), "intake.pick.mandatory", true);
    add(choice.voluntary(), "intake.pick.voluntary", false);
    measure.offer(workshop.measures().offered(), added, null);
    form.add(
        Parts.heading(workshop.text("intake.pick.becomes")),
        Parts.row(measure.labelled(workshop.text("intake.settings.measure")), factor),
        new NewMeasureForm(
            workshop,
            made -> {
              added.add(made);
              measure.offer(workshop.measures().offered(), added, made.code());
            }));
  }

  private void add(List<Variable> variables, String heading, boolean mandatory) {
    if (!variables.isEmpty()) {
      form.add(Parts.heading(workshop.text(heading)));
    }
    for (var variable : variables) {
      var field = new VariableField(workshop, variable, mandatory);
      fields.add(field);
      form.add(field);
    }
  }

  /** What is missing, as a sentence; empty if nothing is. */
  final String problem() {
    if (fields.isEmpty()) {
      return workshop.text("intake.pick.wait");
    }
    for (var field : fields) {
      if (field.isMissing()) {
        return workshop.text("intake.pick.missing", field.label());
      }
    }
    if (measure.chosen() == null) {
      return workshop.text("intake.pick.measureFirst");
    }
    return number() > 0 ? "" : workshop.text("intake.settings.factor.bad");
  }

  private double number() {
    try {
      return Double.parseDouble(factor.getValue().strip().replace(',', '.'));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  final TableOrder.Wanted wanted() {
    var picks = new LinkedHashMap<String, List<String>>();
    fields.forEach(field -> field.picked().ifPresent(codes -> picks.put(field.code(), codes)));
    return new TableOrder.Wanted(Objects.requireNonNull(measure.chosen()), picks, number());
  }

  final List<NewMeasure> added() {
    return added.stream().filter(it -> it.code().equals(measure.chosen())).toList();
  }

  /** Which values of one variable are wanted: some, or all counted together. */
  private static class VariableField extends Div {

    private final Variable variable;
    private final boolean mandatory;
    private final MultiSelectComboBox<Variable.Value> values;
    private final Checkbox together;

    VariableField(StewardServices workshop, Variable variable, boolean mandatory) {
      this.variable = variable;
      this.mandatory = mandatory;
      addClassName("kb-row");
      values = new MultiSelectComboBox<>(variable.label());
      values.setItems(variable.values());
      values.setItemLabelGenerator(VariableField::label);
      values.setHelperText(workshop.text("intake.pick.several"));
      values.setI18n(Wordings.several(workshop.texts()));
      values.setRequiredIndicatorVisible(mandatory);
      values.addClassName("kb-values");
      together = new Checkbox(workshop.text("intake.pick.together"));
      together.setVisible(variable.role() != Variable.Role.CONTENTS);
      together.setValue(!mandatory);
      values.setEnabled(mandatory);
      together.addValueChangeListener(change -> values.setEnabled(!change.getValue()));
      add(values, together);
    }

    private static String label(Variable.Value value) {
      var unit = value.unit();
      return unit == null || unit.isEmpty() ? value.label() : value.label() + " (" + unit + ")";
    }

    final String code() {
      return variable.code();
    }

    final String label() {
      return variable.label();
    }

    final boolean isMissing() {
      return !together.getValue() && values.getValue().isEmpty();
    }

    /** Empty means all together; nothing at all leaves it to the StatBank. */
    final Optional<List<String>> picked() {
      if (together.getValue()) {
        return mandatory ? Optional.of(List.of()) : Optional.empty();
      }
      return Optional.of(values.getValue().stream().map(Variable.Value::code).toList());
    }
  }
}
