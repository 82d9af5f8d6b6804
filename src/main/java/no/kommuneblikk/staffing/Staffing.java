package no.kommuneblikk.staffing;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesQuery;
import no.kommuneblikk.measure.Yardstick;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.text.Texts;

/** What the figures on staffing share. */
final class Staffing {

  /** FTEs in municipal mental-health and substance-use work, adults and children and young. */
  static final String MEASURE = MeasureCodes.STAFFING;

  private Staffing() {}

  /** There are no municipal FTEs to read: says why and how they come in. */
  static Figure absent(Figure asked, Texts texts) {
    return asked.absent(
        texts.text(asked.selection().illustration() ? "staffing.absent" : "staffing.absent.hidden"),
        MEASURE);
  }

  /** There are FTEs, but none for what was selected. */
  static Figure empty(Figure asked, Texts texts) {
    return asked.absent(texts.text("staffing.empty"));
  }

  /**
   * The query for the first and the last chosen year, of the municipalities that have a value in
   * both: a change must not come of one more or one less being counted.
   */
  static SeriesQuery firstAndLast(SeriesQueries queries, Released measure, Selection selection) {
    var years = List.of(selection.years().from(), selection.years().to());
    return queries.query(selection, years, List.of(measure)).balancedOver(years);
  }

  /** The change in FTEs as the reader has chosen to see it. */
  static Yardstick yardstick(Released measure, Selection selection) {
    return new Yardstick(measure.indicator(), Aspect.CHANGE, selection.per(), selection.years());
  }

  /** What changed, as it is said in a title: «årsverk per 10 000 innbyggere». */
  static String what(Selection selection, Texts texts) {
    return texts.text("staffing.what." + selection.per().code());
  }

  /** How many changes in percent are left out for their small base; empty if none are. */
  static Optional<String> smallBases(
      List<StaffingChange> all, List<StaffingChange> shown, Selection selection, Texts texts) {
    return selection.per() == Per.CHANGE && shown.size() < all.size()
        ? Optional.of(
            texts.text(
                "staffing.note.smallBase",
                texts.number(all.size() - shown.size(), 0),
                all.size() - shown.size()))
        : Optional.empty();
  }
}
