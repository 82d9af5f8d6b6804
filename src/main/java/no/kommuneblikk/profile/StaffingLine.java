package no.kommuneblikk.profile;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Growth;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import org.jspecify.annotations.Nullable;

/**
 * One municipality's FTEs of one measure over the years, in the unit the reader has chosen.
 *
 * @param rows of that measure only
 */
record StaffingLine(List<MunicipalValue> rows, Selection selection) {

  private static final int PER = PeerChanges.PER;

  /** The line of one measure among the rows of several. */
  static StaffingLine of(String measure, List<MunicipalValue> rows, Selection selection) {
    return new StaffingLine(
        rows.stream().filter(row -> row.indicator().equals(measure)).toList(), selection);
  }

  /** An index is asked for, and the first chosen year is missing or too small for one. */
  boolean lacksIndex() {
    return selection.per() == Per.CHANGE && !rows.isEmpty() && base().isEmpty();
  }

  boolean hasValues() {
    return rows.stream().anyMatch(row -> row.value() != null);
  }

  List<Point> points(List<Released> measures) {
    return rows.stream()
        .map(row -> Point.year(row.year(), value(row), MunicipalRows.quality(row, measures)))
        .toList();
  }

  /** The value of a year as it is shown. */
  @Nullable Double in(int year) {
    return MunicipalRows.in(rows, year).map(this::value).orElse(null);
  }

  private @Nullable Double value(MunicipalValue row) {
    var value = row.value();
    if (value == null) {
      return null;
    }
    return switch (selection.per()) {
      case COUNT -> value;
      case INHABITANTS -> row.population() > 0 ? value / row.population() * PER : null;
      case CHANGE -> base().map(base -> value / base * 100).orElse(null);
    };
  }

  private Optional<Double> base() {
    return MunicipalRows.in(rows, selection.years().from())
        .flatMap(row -> Optional.ofNullable(row.value()))
        .filter(base -> base >= Growth.SMALLEST_BASE_FTE);
  }
}
