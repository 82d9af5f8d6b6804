package no.kommuneblikk.funding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Groups.Group;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;

/**
 * What a group got of one measure, summed over its years.
 *
 * @param inhabitants of the municipalities that have a value: the denominator. Of a sum over years
 *     the average of the years, of a level in one year those of that year
 * @param quality that of the weakest year
 * @param n how many municipalities have a value, in the year when they are most
 */
record GroupAmount(Group group, double mnok, double inhabitants, Quality quality, int n) {

  private static final double KRONER_A_MILLION = 1_000_000;

  /** Kroner for each inhabitant: summed kroner over summed inhabitants. */
  double kronerEach() {
    return mnok * KRONER_A_MILLION / inhabitants;
  }

  Footing footing() {
    return Footing.ofGroup(n);
  }

  /**
   * One for each group that has any value, in the order of the groups: what it got over the years,
   * to be held against the inhabitants it had on average in them.
   */
  static List<GroupAmount> of(List<GroupValue> rows, Released measure, Groups groups) {
    return of(
        rows,
        measure,
        groups,
        own -> own.stream().mapToDouble(GroupValue::population).average().orElse(0));
  }

  /**
   * The same for growth that lasts: the sum is what the group has in the last of the years, to be
   * held against the inhabitants of that year.
   */
  static List<GroupAmount> level(List<GroupValue> rows, Released measure, Groups groups) {
    return of(
        rows,
        measure,
        groups,
        own ->
            own.stream()
                .max(Comparator.comparingInt(GroupValue::year))
                .map(GroupValue::population)
                .orElse(0.0));
  }

  private static List<GroupAmount> of(
      List<GroupValue> rows,
      Released measure,
      Groups groups,
      ToDoubleFunction<List<GroupValue>> inhabitants) {
    return groups.all().stream()
        .flatMap(group -> of(rows, measure, group, inhabitants).stream())
        .toList();
  }

  private static Optional<GroupAmount> of(
      List<GroupValue> rows,
      Released measure,
      Group group,
      ToDoubleFunction<List<GroupValue>> inhabitants) {
    var own =
        rows.stream()
            .filter(row -> row.indicator().equals(measure.indicator().code()))
            .filter(row -> row.group().equals(group.code()) && row.population() > 0)
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    var sum = 0.0;
    var quality = Quality.REPORTED;
    for (var row : own) {
      var value = row.value();
      sum += value == null ? 0 : value;
      quality = quality.weakest(BasisEvidence.quality(measure, row));
    }
    return Optional.of(
        new GroupAmount(
            group,
            sum,
            inhabitants.applyAsDouble(own),
            quality,
            own.stream().mapToInt(GroupValue::n).max().orElse(0)));
  }

  /** All of them together, under a name. */
  static GroupAmount together(String name, List<GroupAmount> amounts) {
    var first = amounts.getFirst();
    return new GroupAmount(
        new Group(first.group().code(), name, first.group().role()),
        amounts.stream().mapToDouble(GroupAmount::mnok).sum(),
        amounts.stream().mapToDouble(GroupAmount::inhabitants).sum(),
        first.quality(),
        amounts.stream().mapToInt(GroupAmount::n).sum());
  }
}
