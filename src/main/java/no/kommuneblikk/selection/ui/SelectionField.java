package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.indicator.Coverage;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.selection.Selection;

/** One field of the bar. */
interface SelectionField {

  Component component();

  /** Shows this selection; tells nobody. */
  void show(Selection selection, Known known);

  /**
   * What there is to choose between.
   *
   * @param measures what is no rating and has figures to read
   */
  record Known(Atlas atlas, Coverage coverage, List<Indicator> measures) {}
}
