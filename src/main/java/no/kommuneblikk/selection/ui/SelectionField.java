package no.kommuneblikk.selection.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.indicator.Coverage;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.Releases;
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
   * @param releases knows the measures, which are too many to be kept with a page
   */
  record Known(Atlas atlas, Coverage coverage, Releases releases, Selection selection) {

    /** What is no rating and has figures to read, by code. */
    List<Indicator> measures() {
      return releases.readable(selection.release(), selection.illustration());
    }

    /** The measure with this code, if there are figures of it to read. */
    Optional<Indicator> readable(String code) {
      return releases
          .choose(code, selection.release(), selection.illustration())
          .map(Released::indicator);
    }

    /** What a measure is called, whether or not it has figures. */
    String name(String code, Texts texts) {
      return releases.catalog().name(code, texts);
    }
  }
}
