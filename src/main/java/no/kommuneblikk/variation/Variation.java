package no.kommuneblikk.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Basis;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Note;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.County;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.measure.MeasureNotes;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Measurements;
import no.kommuneblikk.measure.Reading;
import no.kommuneblikk.selection.Plotting;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** What the figures about variation have in common. */
final class Variation {

  static final String STAFFING = MeasureCodes.STAFFING;

  private Variation() {}

  /** What the figures of one measure show. */
  static Quantity measure(Selection selection) {
    return selection.plotting().measureOr(Quantity.STANDARD);
  }

  /** The change of that measure, whatever is looked at of it elsewhere on the page. */
  static Quantity change(Selection selection) {
    return Quantity.change(measure(selection).measure());
  }

  /**
   * The part of a selection that figures of one measure have use for. What they show by themselves
   * need not be chosen.
   */
  static Selection relevant(Selection selection) {
    var measure = selection.plotting().measure();
    return relevant(
        selection,
        Plotting.DEFAULT.withMeasure(Quantity.STANDARD.equals(measure) ? null : measure));
  }

  static Selection relevant(Selection selection, Plotting plotting) {
    return selection
        .plain()
        .with(
            draft -> {
              draft.plotting = plotting;
              draft.against = Selection.DEFAULT.against();
              draft.municipality = null;
            });
  }

  /** Without groups to choose between, where a figure has none. */
  static Selection ungrouped(Selection selection) {
    return selection.with(draft -> draft.groupBy = Selection.DEFAULT.groupBy());
  }

  /** What counties are called in the chosen structure. */
  static PeerBenchmark.CountyNames counties(Atlas atlas, Selection selection) {
    return number ->
        atlas.county(selection.structure().year(), number).map(County::name).orElse(number);
  }

  static int highlight(Measured value, Selection selection) {
    return selection.highlighted().indexOf(value.number()) + 1;
  }

  /**
   * What must be known to read the figure at all, then the caveats of its measurements, then the
   * rest of its own. That the values are generated, or some of them, always comes first.
   */
  static List<Note> notes(
      Reading reading,
      List<Measurements> shown,
      Basis basis,
      List<Note> gravest,
      List<Note> others,
      Texts texts) {
    var general = MeasureNotes.of(reading, shown, basis, texts);
    var notes = new ArrayList<>(general.stream().filter(Note::isExample).toList());
    notes.addAll(gravest);
    notes.addAll(general.stream().filter(note -> !note.isExample()).toList());
    notes.addAll(others);
    return notes;
  }

  /** A row for each municipality. */
  static Axis municipalities(Texts texts) {
    return Axis.of(texts.text("variation.axis.municipality"), Format.LABEL);
  }

  static <T> Series column(String name, List<T> rows, Function<T, Point> cell) {
    return Series.of(name, SeriesRole.FIRST, rows.stream().map(cell).toList());
  }

  /** A value in a municipality's row that is computed, or that no caveat of its own applies to. */
  static Point beside(Measured row, double value, Axis unit) {
    var quality =
        switch (row.quality()) {
          case CARRIED_FORWARD -> Quality.DERIVED;
          case ILLUSTRATION_CARRIED_FORWARD -> Quality.ILLUSTRATION;
          default -> row.quality();
        };
    return Point.municipality(row.name(), row.number(), value, quality, 0).measuring(unit, null);
  }
}
