package no.kommuneblikk.compare;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.comparison.Peers;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.measure.Reading;
import no.kommuneblikk.selection.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What the database answered about areas side by side.
 *
 * @param against null where no municipality is in focus
 * @param reading values of the municipalities that stand for themselves and of the comparison
 *     group's
 * @param sums of the other areas, over those of their municipalities that have a value in both the
 *     first and the last year; in the lines of the comparison group too
 */
record ComparisonInput(
    Lineup lineup, @Nullable Peers against, Reading reading, List<GroupValue> sums) {

  /** The key of the comparison group's sums; no area is written like this in an address. */
  static final String AGAINST = "mot";

  /** Fewer of an area's municipalities than this do not stand for it. */
  private static final double FAIR_SHARE = 0.5;

  static boolean isFairShare(int n, int of) {
    return n >= FAIR_SHARE * of;
  }

  Selection selection() {
    return reading.selection();
  }

  /** How many municipalities an area is the sum of, in the year in which most have a value. */
  int counted(String key) {
    return sums.stream()
        .filter(row -> row.group().equals(key))
        .mapToInt(GroupValue::n)
        .max()
        .orElse(0);
  }

  Optional<GroupValue> sum(String key, String measure, int year) {
    return sums.stream()
        .filter(row -> row.group().equals(key))
        .filter(row -> row.indicator().equals(measure))
        .filter(row -> row.year() == year)
        .findFirst();
  }
}
