package no.kommuneblikk.selection.ui;

import static no.kommuneblikk.selection.ui.SelectionFields.worded;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.Classes;
import no.kommuneblikk.selection.MapForm;
import no.kommuneblikk.selection.Plotting;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** The fields by which a reader chooses what is drawn, and how a map is. */
final class PlottingFields {

  private final Texts texts;
  private final Consumer<Consumer<Selection.Draft>> changes;

  PlottingFields(Texts texts, Consumer<Consumer<Selection.Draft>> changes) {
    this.texts = texts;
    this.changes = changes;
  }

  /** What is chosen is offered too where it has no figures: the page then says so. */
  SelectionField measure() {
    return new MeasureChoice(
        texts.text("selection.measure"),
        (selection, known) ->
            worded(
                Stream.concat(
                        known.measures().stream().map(Indicator::code),
                        Stream.of(chosen(selection.plotting()).measure()))
                    .distinct()
                    .toList(),
                code -> known.name(code, texts)),
        selection -> chosen(selection.plotting()).measure(),
        code -> changes.accept(draft -> choose(draft, new Quantity(code, aspectOf(draft)))));
  }

  SelectionField aspect() {
    return new ChoiceField<>(
        texts.text("selection.aspect"),
        List.of(Aspect.LEVEL, Aspect.CHANGE),
        value -> texts.text("selection.aspect." + value.code()),
        selection -> chosen(selection.plotting()).aspect(),
        value ->
            changes.accept(
                draft -> choose(draft, new Quantity(chosen(draft.plotting).measure(), value))));
  }

  private static Quantity chosen(Plotting plotting) {
    return plotting.measureOr(Quantity.STANDARD);
  }

  /** A sum is let go with the measure: the next may be a rate. */
  private static Aspect aspectOf(Selection.Draft draft) {
    var aspect = chosen(draft.plotting).aspect();
    return aspect == Aspect.SUM ? Aspect.LEVEL : aspect;
  }

  /** Written in full, as another page may show another measure where nothing is chosen. */
  private static void choose(Selection.Draft draft, Quantity quantity) {
    draft.plotting = draft.plotting.withMeasure(quantity);
  }

  SelectionField classes() {
    return new ChoiceField<>(
        texts.text("selection.classes"),
        List.of(Classes.values()),
        value -> texts.text("selection.classes." + value.code()),
        selection -> selection.plotting().classes(),
        value -> changes.accept(draft -> draft.plotting = draft.plotting.withClasses(value)));
  }

  SelectionField mapForm() {
    return new ChoiceField<>(
        texts.text("selection.mapForm"),
        List.of(MapForm.values()),
        value -> texts.text("selection.mapForm." + value.code()),
        selection -> selection.plotting().form(),
        value -> changes.accept(draft -> draft.plotting = draft.plotting.withForm(value)));
  }

  /** A measure and what of it for either axis. */
  List<SelectionField> axes() {
    var x =
        new QuantityFields(
            texts,
            "selection.x",
            selection -> selection.plotting().horizontal(selection.key()),
            quantity ->
                changes.accept(
                    draft ->
                        draft.plotting = draft.plotting.withAxes(quantity, draft.plotting.y())));
    var y =
        new QuantityFields(
            texts,
            "selection.y",
            selection -> selection.plotting().vertical(),
            quantity ->
                changes.accept(
                    draft ->
                        draft.plotting = draft.plotting.withAxes(draft.plotting.x(), quantity)));
    return List.of(x.measure(), x.aspect(), y.measure(), y.aspect());
  }
}
