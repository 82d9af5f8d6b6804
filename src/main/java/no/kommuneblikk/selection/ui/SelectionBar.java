package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.ui.SelectionField.Known;
import no.kommuneblikk.text.Texts;

/**
 * Where a reader changes what is looked at. Each change is told once, as the whole new selection;
 * the page turns it into an address, and the address comes back as {@link #show}.
 */
public class SelectionBar extends Section {

  private final Choices choices;
  private final Consumer<Selection> listener;
  private final Map<Choice, List<SelectionField>> optional = new EnumMap<>(Choice.class);
  private final SelectionField scheme;
  private final SelectionField structure;
  private final SelectionField illustration;
  private Selection shown = Selection.DEFAULT;

  /**
   * A bar.
   *
   * @param offered what the page it stands on has use for; the rest stays in the address
   */
  public SelectionBar(
      Choices choices, Set<Choice> offered, Texts texts, Consumer<Selection> listener) {
    this.choices = choices;
    this.listener = listener;
    Consumer<Consumer<Selection.Draft>> changes = change -> listener.accept(shown.with(change));
    var fields = new SelectionFields(texts, changes);
    var plotting = new PlottingFields(texts, changes);
    optional.put(Choice.MEASURE, List.of(plotting.measure(), plotting.aspect()));
    optional.put(Choice.YEARS, List.of(fields.from(), fields.to()));
    optional.put(Choice.AGAINST, List.of(fields.against()));
    optional.put(Choice.SIZE, List.of(fields.size()));
    optional.put(Choice.COUNTIES, List.of(fields.counties()));
    optional.put(Choice.HIGHLIGHT, List.of(fields.highlighted()));
    optional.put(Choice.GROUPS, List.of(fields.groups()));
    optional.put(Choice.PER, List.of(fields.per()));
    optional.put(Choice.FOCUS, List.of(fields.focus()));
    optional.put(Choice.KEY, List.of(fields.key()));
    optional.put(Choice.PRICES, List.of(fields.prices()));
    optional.put(Choice.MAP_FORM, List.of(plotting.mapForm()));
    optional.put(Choice.CLASSES, List.of(plotting.classes()));
    optional.put(Choice.CARRIED_FORWARD, List.of(fields.carriedForward()));
    optional.put(Choice.AXES, plotting.axes());
    optional.keySet().retainAll(offered);
    scheme = fields.scheme();
    structure = fields.structure();
    illustration = fields.illustration();
    addClassName("kb-selection");
    setAriaLabel(texts.text("selection.bar"));
    arrange(texts);
  }

  private void arrange(Texts texts) {
    var first = row();
    Stream.of(
            Choice.FOCUS,
            Choice.MEASURE,
            Choice.YEARS,
            Choice.AGAINST,
            Choice.SIZE,
            Choice.COUNTIES,
            Choice.HIGHLIGHT,
            Choice.GROUPS,
            Choice.PER,
            Choice.KEY,
            Choice.MAP_FORM,
            Choice.CLASSES)
        .forEach(choice -> fields(choice).forEach(field -> first.add(field.component())));
    var reset = new Button(texts.text("selection.reset"), _ -> listener.accept(Selection.DEFAULT));
    reset.addThemeVariants(ButtonVariant.TERTIARY);
    var second = row();
    second.add(scheme.component(), structure.component());
    Stream.of(Choice.PRICES, Choice.CARRIED_FORWARD)
        .forEach(choice -> fields(choice).forEach(field -> second.add(field.component())));
    second.add(reset);
    var last =
        new Div(new NativeDetails(texts.text("selection.more"), second), illustration.component());
    last.addClassName("kb-selection-last");
    add(first, last);
  }

  private static Div row() {
    var row = new Div();
    row.addClassName("kb-selection-row");
    return row;
  }

  private List<SelectionField> fields(Choice choice) {
    return optional.getOrDefault(choice, List.of());
  }

  /** The fields that say what lies along the axes of a scatter; they follow the bar. */
  public Component axes() {
    var axes = row();
    axes.addClassName("kb-axes");
    fields(Choice.AXES).forEach(field -> axes.add(field.component()));
    return axes;
  }

  /** Shows this selection; tells nobody. */
  public void show(Selection selection) {
    shown = selection;
    var known = choices.known(selection);
    Stream.concat(
            optional.values().stream().flatMap(List::stream),
            Stream.of(scheme, structure, illustration))
        .forEach(field -> field.show(selection, known));
  }

  /** What there is to choose between. */
  @org.springframework.stereotype.Component
  public static class Choices {

    private final Geography geography;
    private final Releases releases;

    Choices(Geography geography, Releases releases) {
      this.geography = geography;
      this.releases = releases;
    }

    private Known known(Selection selection) {
      return new Known(geography.atlas(), releases.coverage(), releases, selection);
    }
  }
}
