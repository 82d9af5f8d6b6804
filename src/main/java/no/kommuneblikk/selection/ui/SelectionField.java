package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.indicator.Coverage;
import no.kommuneblikk.selection.Selection;

/** One field of the bar. */
interface SelectionField {

  Component component();

  /** Shows this selection; tells nobody. */
  void show(Selection selection, Known known);

  /** What there is to choose between. */
  record Known(Atlas atlas, Coverage coverage) {}
}
