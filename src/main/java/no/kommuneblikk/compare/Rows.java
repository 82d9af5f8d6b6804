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
 * @param sums of the other areas, over those of their municipalities that have a value in every one
 *     of the years that are read; in the lines of the comparison group too
 */
record Rows(Lineup lineup, @Nullable Peers against, Reading reading, List<GroupValue> sums) {

  /** The key of the comparison group's sums; no area is written like this in an address. */
  static final String AGAINST = "mot";

  Selection selection() {
    return reading.selection();
  }

  Optional<GroupValue> sum(String key, String measure, int year) {
    return sums.stream()
        .filter(row -> row.group().equals(key))
        .filter(row -> row.indicator().equals(measure))
        .filter(row -> row.year() == year)
        .findFirst();
  }
}
