package no.kommuneblikk.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import no.kommuneblikk.intake.job.NewMeasure;

/** Describes a measure that nobody has had figures of before. */
class NewMeasureForm extends NativeDetails {

  NewMeasureForm(StewardServices workshop, Consumer<NewMeasure> made) {
    super(workshop.text("intake.measure.new"));
    addClassName("kb-new-measure");
    var name = new TextField(workshop.text("intake.measure.name"));
    name.setMaxLength(120);
    name.setValueChangeMode(ValueChangeMode.LAZY);
    var code = new TextField(workshop.text("intake.measure.code"));
    code.setHelperText(workshop.text("intake.measure.code.help"));
    code.setMaxLength(40);
    name.addValueChangeListener(change -> code.setValue(NewMeasure.codeFor(change.getValue())));
    var unit =
        new UnitFields(
            workshop,
            workshop.text("intake.measure.unit"),
            workshop.text("intake.measure.unit.choose"));
    var alert = Parts.alert();
    var add =
        Parts.quiet(
            workshop.text("intake.measure.add"),
            () -> {
              var problem = problem(workshop, name, code, unit);
              Parts.tell(alert, problem);
              if (problem.isEmpty()) {
                made.accept(
                    NewMeasure.of(code.getValue(), name.getValue(), unit.unit(), unit.whole()));
                name.clear();
                code.clear();
                setOpen(false);
              }
            });
    setContent(
        new Div(
            Parts.hint(workshop.text("intake.measure.text")),
            Parts.row(name, code, unit.unitField(), unit.wholeField(), add),
            alert));
  }

  private static String problem(
      StewardServices workshop, TextField name, TextField code, UnitFields unit) {
    if (name.isEmpty() || unit.unit().isEmpty()) {
      return workshop.text("intake.measure.incomplete");
    }
    if (!NewMeasure.isCode(code.getValue())) {
      return workshop.text("intake.measure.badCode");
    }
    return workshop.measures().unit(code.getValue()).isEmpty()
        ? ""
        : workshop.text("intake.measure.taken", code.getValue());
  }
}
