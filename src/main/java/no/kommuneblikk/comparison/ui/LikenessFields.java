package no.kommuneblikk.comparison.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.comparison.TraitWords;
import no.kommuneblikk.selection.Likeness;
import no.kommuneblikk.selection.Trait;
import no.kommuneblikk.selection.ui.NativeSelect;
import no.kommuneblikk.text.Texts;

/** What is to count when municipalities are alike, how many are wanted, and how far to look. */
class LikenessFields extends Div {

  private final Texts texts;
  private final Consumer<Likeness> listener;
  private final Map<Trait, WeightField> weights = new EnumMap<>(Trait.class);
  private final NativeSelect count = new NativeSelect();
  private final NativeSelect reach = new NativeSelect();
  private final Button usual;
  private final Paragraph refused = new Paragraph();
  private Likeness shown = Likeness.DEFAULT;

  LikenessFields(Texts texts, Consumer<Likeness> listener) {
    this.texts = texts;
    this.listener = listener;
    this.usual = new Button(texts.text("comparison.ui.usual"), _ -> change(Likeness.DEFAULT));
    usual.addThemeVariants(ButtonVariant.TERTIARY);
    addClassName("kb-likeness");
    refused.addClassName("kb-why-refused");
    refused.getElement().setAttribute("role", "status");
    add(weights(), rest(), refused, method());
  }

  private FieldSet weights() {
    var row = new Div();
    row.addClassName("kb-weights");
    for (var trait : Trait.values()) {
      var field =
          new WeightField(
              TraitWords.label(trait, texts),
              texts,
              weight -> change(shown.weighing(trait, weight)));
      weights.put(trait, field);
      row.add(field);
    }
    return new FieldSet(texts.text("comparison.ui.weights"), row);
  }

  private Div rest() {
    count.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            change(
                new Likeness(shown.weights(), Integer.parseInt(event.getValue()), shown.reach()));
          }
        });
    reach.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            change(
                new Likeness(shown.weights(), shown.count(), Double.parseDouble(event.getValue())));
          }
        });
    var row =
        new Div(
            count.labelled(texts.text("comparison.ui.count")),
            reach.labelled(texts.text("comparison.ui.reach")),
            usual);
    row.addClassName("kb-selection-row");
    return row;
  }

  private NativeDetails method() {
    return new NativeDetails(
        texts.text("comparison.ui.method"),
        new Div(
            new Paragraph(texts.text("comparison.method.distance")),
            new Paragraph(texts.text("comparison.method.sum")),
            new Paragraph(texts.text("comparison.method.missing"))));
  }

  private void change(Likeness wanted) {
    if (wanted.equals(shown)) {
      refused.setText(texts.text("comparison.ui.refused"));
      show(shown);
      refused.setVisible(true);
    } else {
      listener.accept(wanted);
    }
  }

  /** Shows this likeness; tells nobody. */
  void show(Likeness likeness) {
    shown = likeness;
    refused.setVisible(false);
    weights.forEach((trait, field) -> field.show(likeness.weights().getOrDefault(trait, 0)));
    offer(
        count,
        Stream.of(Likeness.FEWEST, 5, Likeness.DEFAULT.count(), 15, 20, Likeness.MOST),
        likeness.count(),
        String::valueOf);
    offer(
        reach,
        Stream.of(1.2, Likeness.DEFAULT.reach(), 2.0, 3.0, Likeness.WIDEST),
        likeness.reach(),
        times -> texts.text("comparison.ui.times", TraitWords.reach(times, texts)));
    usual.setVisible(!likeness.equals(Likeness.DEFAULT));
  }

  /** The usual steps, and what is chosen where it lies between them. */
  private static <T extends Comparable<T>> void offer(
      NativeSelect select, Stream<T> steps, T chosen, Function<T, String> wording) {
    var offered =
        Stream.concat(steps, Stream.of(chosen)).collect(Collectors.toCollection(TreeSet::new));
    var wordings = new LinkedHashMap<String, String>();
    offered.forEach(step -> wordings.put(String.valueOf(step), wording.apply(step)));
    select.offer(wordings);
    select.choose(String.valueOf(chosen));
  }
}
