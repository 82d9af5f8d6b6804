package no.kommuneblikk.funding;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.figure.Grounds;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Groups.Group;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;

/**
 * What a group got of one measure, summed over its years.
 *
 * @param inhabitants of the municipalities that have a value in the last of the years: the
 *     denominator
 * @param quality that of the weakest year
 */
record GroupAmount(Group group, double mnok, double inhabitants, Quality quality) {

  private static final double KRONER_A_MILLION = 1_000_000;

  /** Kroner for each inhabitant: summed kroner over summed inhabitants. */
  double kronerEach() {
    return mnok * KRONER_A_MILLION / inhabitants;
  }

  /** One for each group that has any value, in the order of the groups. */
  static List<GroupAmount> of(List<GroupValue> rows, Released measure, Groups groups) {
    return groups.all().stream().flatMap(group -> of(rows, measure, group).stream()).toList();
  }

  private static Optional<GroupAmount> of(List<GroupValue> rows, Released measure, Group group) {
    var own =
        rows.stream()
            .filter(row -> row.indicator().equals(measure.indicator().code()))
            .filter(row -> row.group().equals(group.code()) && row.population() > 0)
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    var sum = 0.0;
    var last = own.getFirst();
    var quality = Quality.REPORTED;
    for (var row : own) {
      var value = row.value();
      sum += value == null ? 0 : value;
      last = row.year() > last.year() ? row : last;
      quality = quality.weakest(Grounds.quality(measure, row));
    }
    return Optional.of(new GroupAmount(group, sum, last.population(), quality));
  }

  /** All of them together, under a name. */
  static GroupAmount together(String name, List<GroupAmount> amounts) {
    var first = amounts.getFirst();
    return new GroupAmount(
        new Group(first.group().code(), name, first.group().role()),
        amounts.stream().mapToDouble(GroupAmount::mnok).sum(),
        amounts.stream().mapToDouble(GroupAmount::inhabitants).sum(),
        first.quality());
  }
}
