package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import no.kommuneblikk.selection.Selection;

/** The field of the bar that chooses a measure. */
final class MeasureChoice implements SelectionField {

  private final MeasureSelect select;
  private final BiFunction<Selection, Known, Map<String, String>> offers;
  private final Function<Selection, String> chosen;

  /**
   * A field.
   *
   * @param offers the codes and how each is worded, for what is selected
   * @param chosen the code that a selection has
   * @param taker is told the code that a reader has chosen
   */
  MeasureChoice(
      String label,
      BiFunction<Selection, Known, Map<String, String>> offers,
      Function<Selection, String> chosen,
      Consumer<String> taker) {
    this.offers = offers;
    this.chosen = chosen;
    this.select = new MeasureSelect(label, taker);
  }

  @Override
  public Component component() {
    return select.component();
  }

  @Override
  public void show(Selection selection, Known known) {
    select.show(() -> offers.apply(selection, known), chosen.apply(selection));
  }
}
