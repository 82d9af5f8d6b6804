package no.kommuneblikk.staffing;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.figure.Growth;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/**
 * One municipality's FTEs in the first and the last of the chosen years.
 *
 * @param weakest quality of the weaker of the two values
 */
record StaffingChange(
    MunicipalValue first, MunicipalValue last, double from, double to, Quality weakest) {

  private static final int PER = 10_000;

  /** The changes of all municipalities that have a value in both years. */
  static List<StaffingChange> of(List<MunicipalValue> rows, Selection selection) {
    return rows.stream()
        .collect(groupingBy(MunicipalValue::number, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(values -> of(values, selection.years().from(), selection.years().to()).stream())
        .toList();
  }

  private static Optional<StaffingChange> of(List<MunicipalValue> values, int from, int to) {
    return at(values, from)
        .flatMap(
            first ->
                at(values, to)
                    .map(
                        last ->
                            new StaffingChange(
                                first,
                                last,
                                value(first),
                                value(last),
                                first.storedQuality().weakest(last.storedQuality()))));
  }

  private static Optional<MunicipalValue> at(List<MunicipalValue> values, int year) {
    return values.stream().filter(row -> row.year() == year && row.value() != null).findFirst();
  }

  private static double value(MunicipalValue row) {
    var value = row.value();
    return value == null ? Double.NaN : value;
  }

  /** The value of the first year in the unit that is shown; 100 for an index. */
  double shownFrom(Per per) {
    return switch (per) {
      case COUNT -> from;
      case INHABITANTS -> from / first.population() * PER;
      case CHANGE -> 100;
    };
  }

  /** The value of the last year in the unit that is shown. */
  double shownTo(Per per) {
    return switch (per) {
      case COUNT -> to;
      case INHABITANTS -> to / last.population() * PER;
      case CHANGE -> to / from * 100;
    };
  }

  /** The change in the unit that is shown: FTEs, FTEs per 10 000 inhabitants, or percent. */
  double shown(Per per) {
    return shownTo(per) - shownFrom(per);
  }

  /**
   * No percentage is given of a base under five FTEs, and no rate where inhabitants are unknown.
   */
  boolean showsAs(Per per) {
    return switch (per) {
      case COUNT -> true;
      case INHABITANTS -> first.population() > 0 && last.population() > 0;
      case CHANGE -> from >= Growth.SMALLEST_BASE_FTE;
    };
  }

  /** How many posts it is. */
  Footing footing(Per per) {
    return per == Per.COUNT
        ? Footing.ofPostsGained(to - from)
        : Footing.ofChange(shown(per), to - from);
  }

  /** A change is called the same wherever it stands. */
  static Axis axis(Released measure, Selection selection, Texts texts) {
    return Staffing.yardstick(measure, selection).axis(texts);
  }
}
