package no.kommuneblikk.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.selection.Classes;
import no.kommuneblikk.statistics.Printed;
import no.kommuneblikk.statistics.Quantiles;

/**
 * Divides values into at most five classes, from the lowest. The limits are quantiles (type 7) or
 * equally far apart, rounded to the decimals that are printed; a value belongs to the class whose
 * upper limit it does not exceed. Values on both sides of zero never share a class: each side gets
 * some of the five, in proportion to how many values (or how wide a range) it has, and at least
 * one; what is printed as zero is not below it. Quantile classes that nobody is in are joined with
 * the next; equal ones stay, empty.
 */
final class Intervals {

  static final int MOST = 5;

  private static final List<SeriesRole> ABOVE =
      List.of(
          SeriesRole.CLASS_1,
          SeriesRole.CLASS_2,
          SeriesRole.CLASS_3,
          SeriesRole.CLASS_4,
          SeriesRole.CLASS_5);

  /** From far below zero to near it. */
  private static final List<SeriesRole> BELOW =
      List.of(
          SeriesRole.CLASS_BELOW_4,
          SeriesRole.CLASS_BELOW_3,
          SeriesRole.CLASS_BELOW_2,
          SeriesRole.CLASS_BELOW_1);

  private Intervals() {}

  static List<Interval> of(List<Double> values, Classes method, int decimals) {
    var sorted = values.stream().sorted().toList();
    var below = sorted.stream().filter(value -> Printed.sign(value, decimals) < 0).toList();
    var above = sorted.subList(below.size(), sorted.size());
    if (below.isEmpty() || above.isEmpty()) {
      return side(sorted, MOST, method, decimals, below.isEmpty() ? ABOVE : BELOW);
    }
    var part =
        method == Classes.EQUAL
            ? -below.getFirst() / (above.getLast() - below.getFirst())
            : below.size() / (double) sorted.size();
    var classesBelow = Math.clamp(Math.round(MOST * part), 1, MOST - 1);
    var all = new ArrayList<>(side(below, classesBelow, method, decimals, BELOW));
    all.addAll(side(above, MOST - classesBelow, method, decimals, ABOVE));
    return all;
  }

  private static List<Interval> side(
      List<Double> sorted, int classes, Classes method, int decimals, List<SeriesRole> roles) {
    if (sorted.isEmpty()) {
      return List.of();
    }
    var wanted = Math.min(classes, roles.size());
    var first = Printed.units(sorted.getFirst(), decimals);
    var units = sorted.stream().map(value -> Printed.units(value, decimals)).toList();
    var limits = new ArrayList<Long>();
    var before = first - 1;
    for (var limit : limits(sorted, wanted, method, decimals)) {
      var lower = before;
      var used = units.stream().anyMatch(value -> value > lower && value <= limit);
      if (limit > before && (used || method == Classes.EQUAL)) {
        limits.add(limit);
        before = limit;
      }
    }
    var result = new ArrayList<Interval>();
    for (var i = 0; i < limits.size(); i++) {
      var from = i == 0 ? first : limits.get(i - 1) + 1;
      result.add(new Interval(role(roles, i, limits.size()), from, limits.get(i), decimals));
    }
    return result;
  }

  /** The upper limit of each class; that of the last is the highest value. */
  private static List<Long> limits(List<Double> sorted, int classes, Classes method, int decimals) {
    var lowest = sorted.getFirst();
    var width = (sorted.getLast() - lowest) / classes;
    IntFunction<Double> limit =
        method == Classes.EQUAL
            ? step -> step == classes ? sorted.getLast() : lowest + step * width
            : step -> Quantiles.of(sorted, step / (double) classes);
    return IntStream.rangeClosed(1, classes)
        .mapToObj(limit)
        .map(value -> Printed.units(value, decimals))
        .toList();
  }

  /** Few classes are spread over all the colours of their side. */
  private static SeriesRole role(List<SeriesRole> roles, int place, int of) {
    return of == 1
        ? roles.get(roles.size() / 2)
        : roles.get((int) Math.round(place * (roles.size() - 1) / (double) (of - 1)));
  }
}
