package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import no.kommuneblikk.intake.check.NewMeasures;
import no.kommuneblikk.intake.job.NewMeasure;
import no.kommuneblikk.selection.ui.NativeSelect;
import org.jspecify.annotations.Nullable;

/** The unit of a new measure, and of a rate or share also what it is of. */
class UnitFields {

  private final NativeSelect unit = new NativeSelect();
  private final NativeSelect whole = new NativeSelect();
  private final Component unitField;
  private final Component wholeField;

  /**
   * Fields with nothing chosen.
   *
   * @param label of the unit
   * @param nothing what the unit says when none is chosen
   */
  UnitFields(StewardServices workshop, String label, String nothing) {
    var units = new LinkedHashMap<String, String>();
    units.put("", nothing);
    NewMeasures.UNITS.forEach(
        each -> units.put(each, workshop.text("intake.unit." + each.replace('_', '-'))));
    unit.offer(units);
    var wholes = new LinkedHashMap<String, String>();
    wholes.put("", workshop.text("intake.measure.whole.none"));
    wholes.putAll(workshop.measures().wholes());
    whole.offer(wholes);
    unitField = unit.labelled(label);
    wholeField = whole.labelled(workshop.text("intake.measure.whole"));
    unit.addValueChangeListener(_ -> settle());
    choose(null, null);
  }

  final void choose(@Nullable String chosenUnit, @Nullable String chosenWhole) {
    unit.choose(chosenUnit == null ? "" : chosenUnit);
    whole.choose(chosenWhole == null ? "" : chosenWhole);
    settle();
  }

  private void settle() {
    wholeField.setVisible(NewMeasure.hasWhole(unit()));
  }

  final Component unitField() {
    return unitField;
  }

  final Component wholeField() {
    return wholeField;
  }

  /** Empty where none is chosen. */
  final String unit() {
    return unit.getValue();
  }

  /** Code of the measure it is a part of; empty where that is not said or makes no sense. */
  final String whole() {
    return NewMeasure.hasWhole(unit()) ? whole.getValue() : "";
  }
}
