package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.intake.statbank.Variable;

/** Which values of one variable are wanted: some, or all counted together. */
class VariableField extends Div {

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
