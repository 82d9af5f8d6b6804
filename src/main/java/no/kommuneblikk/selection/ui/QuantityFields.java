package no.kommuneblikk.selection.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.ui.SelectionField.Known;
import no.kommuneblikk.text.Texts;

/** Two fields that together choose a quantity: the measure, and what of it is looked at. */
final class QuantityFields {

  private final Texts texts;
  private final String label;
  private final Function<Selection, Quantity> chosen;
  private final Consumer<Quantity> taker;
  private Quantity shown = Quantity.STANDARD;
  private Function<String, Optional<Indicator>> readable = _ -> Optional.empty();

  /**
   * Fields.
   *
   * @param label key of the measure's label; that of the other field ends in {@code .aspect}
   */
  QuantityFields(
      Texts texts, String label, Function<Selection, Quantity> chosen, Consumer<Quantity> taker) {
    this.texts = texts;
    this.label = label;
    this.chosen = chosen;
    this.taker = taker;
  }

  SelectionField measure() {
    return new MeasureChoice(
        texts.text(label),
        this::names,
        selection -> chosen.apply(selection).measure(),
        code -> taker.accept(new Quantity(code, aspectOf(code))));
  }

  SelectionField aspect() {
    return new SelectField(
        texts.text(label + ".aspect"),
        this::aspects,
        selection -> chosen.apply(selection).aspect().code(),
        code ->
            Aspect.of(code)
                .ifPresent(aspect -> taker.accept(new Quantity(shown.measure(), aspect))));
  }

  /** A measure that cannot be read stays in the list, so that the list shows what is chosen. */
  private Map<String, String> names(Selection selection, Known known) {
    shown = chosen.apply(selection);
    readable = known::readable;
    var names = new LinkedHashMap<String, String>();
    known.measures().stream()
        .map(Indicator::code)
        .sorted(Comparator.comparing(code -> known.name(code, texts)))
        .forEach(code -> names.put(code, known.name(code, texts)));
    names.computeIfAbsent(
        shown.measure(), code -> texts.text("selection.measure.without", known.name(code, texts)));
    return names;
  }

  private Map<String, String> aspects(Selection selection, Known known) {
    var quantity = chosen.apply(selection);
    var offered = new ArrayList<>(List.of(Aspect.LEVEL, Aspect.CHANGE));
    if (quantity.aspect() == Aspect.SUM || isMoney(known.readable(quantity.measure()))) {
      offered.add(Aspect.SUM);
    }
    var words = new LinkedHashMap<String, String>();
    offered.forEach(
        aspect -> words.put(aspect.code(), texts.text("selection.aspect." + aspect.code())));
    return words;
  }

  /** The same as for the measure before, where that can be had of this one. */
  private Aspect aspectOf(String code) {
    return shown.aspect() == Aspect.SUM && !isMoney(readable.apply(code))
        ? Aspect.LEVEL
        : shown.aspect();
  }

  /** Only kroner are worth adding up over years. */
  private static boolean isMoney(Optional<Indicator> measure) {
    return measure.filter(it -> it.kind() == Indicator.Kind.AMOUNT).isPresent();
  }
}
