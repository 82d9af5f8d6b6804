package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.indicator.Coverage;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** One field of the bar. */
interface SelectionField {

  Component component();

  /** Shows this selection; tells nobody. */
  void show(Selection selection, Known known);

  /**
   * What there is to choose between.
   *
   * @param measures what is no rating and has figures to read
   * @param all that is measured, with or without figures
   */
  record Known(
      Atlas atlas, Coverage coverage, List<Indicator> measures, Collection<Indicator> all) {

    /** What a measure is called, whether or not it has figures. */
    String name(String code, Texts texts) {
      return all.stream()
          .filter(indicator -> indicator.code().equals(code))
          .map(indicator -> IndicatorNames.of(indicator, texts))
          .findFirst()
          .orElse(code);
    }
  }
}
