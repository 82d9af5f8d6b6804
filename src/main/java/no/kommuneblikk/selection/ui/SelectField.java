package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import no.kommuneblikk.selection.Selection;

/** A choice between a few, in the browser's own select. */
final class SelectField implements SelectionField {

  private final NativeSelect select = new NativeSelect();
  private final Component labelled;
  private final BiFunction<Selection, Known, Map<String, String>> offers;
  private final Function<Selection, String> chosen;
  private Map<String, String> offered = Map.of();

  /**
   * A field.
   *
   * @param offers the values and how each is worded, for what is selected
   * @param chosen the value that a selection has
   * @param taker is told the value that a reader has chosen
   */
  SelectField(
      String label,
      BiFunction<Selection, Known, Map<String, String>> offers,
      Function<Selection, String> chosen,
      Consumer<String> taker) {
    this.offers = offers;
    this.chosen = chosen;
    this.labelled = select.labelled(label);
    select.addValueChangeListener(
        event -> {
          if (event.isFromClient() && offered.containsKey(event.getValue())) {
            taker.accept(event.getValue());
          }
        });
  }

  @Override
  public Component component() {
    return labelled;
  }

  @Override
  public void show(Selection selection, Known known) {
    var wanted = new LinkedHashMap<>(offers.apply(selection, known));
    if (!wanted.equals(offered)) {
      offered = wanted;
      select.offer(wanted);
    }
    select.choose(chosen.apply(selection));
  }
}
