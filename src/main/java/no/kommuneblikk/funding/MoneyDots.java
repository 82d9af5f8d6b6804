package no.kommuneblikk.funding;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Growth;
import no.kommuneblikk.figure.Magnitude;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Position;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.statistics.Pair;

/** The municipalities as dots: money for each inhabitant against change in FTEs. */
final class MoneyDots {

  private MoneyDots() {}

  /** The dot of one municipality, with the size group whose colour it has. */
  record Dot(String sizeGroup, Point point) {}

  /** Those that have money and FTEs in both years, in the order of the rows. */
  static List<Dot> of(MoneyAndStaffing.Rows rows, Selection selection) {
    return rows.values().stream()
        .collect(groupingBy(MunicipalValue::number, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(own -> dot(own, rows, selection).stream())
        .toList();
  }

  /** Money and growth of every dot. */
  static List<Pair> pairs(List<Dot> dots) {
    return dots.stream()
        .map(Dot::point)
        .flatMap(
            point ->
                point.at() instanceof Position.Paired(_, _, var x)
                        && point.value() instanceof Magnitude.Level(var y)
                    ? Stream.of(new Pair(x, y))
                    : Stream.empty())
        .toList();
  }

  private static Optional<Dot> dot(
      List<MunicipalValue> own, MoneyAndStaffing.Rows rows, Selection selection) {
    var money =
        own.stream()
            .filter(row -> isFree(row, rows) && row.value() != null && row.population() > 0)
            .toList();
    var first = staffing(own, rows, selection.years().from());
    var last = staffing(own, rows, selection.years().to());
    if (money.isEmpty() || first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (isInPercent(selection) && value(first.get()) < Growth.SMALLEST_BASE_FTE) {
      return Optional.empty();
    }
    var any = own.getFirst();
    var highlight = selection.highlighted().indexOf(any.number()) + 1;
    return Optional.of(
        new Dot(
            any.sizeGroup(),
            Point.pair(
                any.name(),
                any.number(),
                money.stream().mapToDouble(MoneyDots::value).sum()
                    * 1_000_000
                    / money.stream().mapToDouble(MunicipalValue::population).average().orElse(1),
                growth(first.get(), last.get(), selection),
                quality(first.get(), last.get(), rows),
                highlight)));
  }

  private static Optional<MunicipalValue> staffing(
      List<MunicipalValue> own, MoneyAndStaffing.Rows rows, int year) {
    return own.stream()
        .filter(row -> isStaffing(row, rows) && row.year() == year)
        .filter(row -> row.value() != null && row.population() > 0)
        .findFirst();
  }

  /** Never more than an estimate, as the money is one. */
  private static Quality quality(
      MunicipalValue first, MunicipalValue last, MoneyAndStaffing.Rows rows) {
    return Quality.ESTIMATED
        .weakest(rows.staffing().shown(first.storedQuality()))
        .weakest(rows.staffing().shown(last.storedQuality()));
  }

  /** Percent is the one way of seeing growth that inhabitants have no part in. */
  static boolean isInPercent(Selection selection) {
    return selection.per() == Per.CHANGE;
  }

  private static double growth(MunicipalValue first, MunicipalValue last, Selection selection) {
    return isInPercent(selection)
        ? (value(last) / value(first) - 1) * 100
        : rate(last) - rate(first);
  }

  private static double rate(MunicipalValue row) {
    return value(row) / row.population() * 10_000;
  }

  private static double value(MunicipalValue row) {
    var value = row.value();
    return value == null ? 0 : value;
  }

  static boolean isStaffing(MunicipalValue row, MoneyAndStaffing.Rows rows) {
    return row.indicator().equals(rows.staffing().indicator().code());
  }

  static boolean isFree(MunicipalValue row, MoneyAndStaffing.Rows rows) {
    return row.indicator().equals(rows.free().indicator().code());
  }
}
