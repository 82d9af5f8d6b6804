package no.kommuneblikk.funding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import no.kommuneblikk.figure.Footing;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Groups.Group;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/**
 * What a group gets in free funds under each of the two keys.
 *
 * @param range between what the amount by social assistance lies; empty where that is not known
 */
record KeyPair(GroupAmount byPopulation, GroupAmount bySocialAssistance, Optional<Range> range) {

  Group group() {
    return byPopulation.group();
  }

  Footing footing() {
    return byPopulation.footing();
  }

  /** How much more the group gets by social assistance than by population, in percent. */
  double shift() {
    return (bySocialAssistance.mnok() / byPopulation.mnok() - 1) * 100;
  }

  /** Between what the shift lies, whichever rule the key is read by. */
  Optional<Range> shifts() {
    return range.map(it -> it.against(byPopulation.mnok()));
  }

  /** Between what it gets by social assistance in kroner for each inhabitant. */
  Optional<Range> kronerEach() {
    return range.map(it -> it.times(bySocialAssistance.kronerEach() / bySocialAssistance.mnok()));
  }

  /** The groups that have an estimate by both keys. */
  static List<KeyPair> of(FreeFunds.Rows rows, Groups groups, Ranges ranges) {
    var needs = GroupAmount.of(rows.values(), rows.keys().socialAssistance(), groups);
    return GroupAmount.of(rows.values(), rows.keys().population(), groups).stream()
        .flatMap(
            amount ->
                needs.stream()
                    .filter(need -> need.group().equals(amount.group()))
                    .map(need -> new KeyPair(amount, need, ranges.of(amount.group()))))
        .toList();
  }

  static KeyPair together(List<KeyPair> pairs, Ranges ranges) {
    return new KeyPair(
        GroupAmount.together("", pairs.stream().map(KeyPair::byPopulation).toList()),
        GroupAmount.together("", pairs.stream().map(KeyPair::bySocialAssistance).toList()),
        Optional.ofNullable(ranges.together()));
  }

  /**
   * A series for each key.
   *
   * @param range what is said beside the amount by social assistance; empty if nothing is
   */
  static List<Series> series(
      List<KeyPair> pairs,
      ToDoubleFunction<GroupAmount> quantity,
      Function<KeyPair, Optional<String>> range,
      Selection selection,
      Texts texts) {
    return List.of(
        Series.of(
            texts.text("funding.key.population"),
            SeriesRole.FUNDING,
            pairs.stream().map(pair -> point(pair.byPopulation(), quantity, selection)).toList()),
        Series.of(
            texts.text("funding.key.socialAssistance"),
            SeriesRole.FUNDING_SECOND,
            pairs.stream()
                .map(
                    pair -> {
                      var point = point(pair.bySocialAssistance(), quantity, selection);
                      return range.apply(pair).map(point::noting).orElse(point);
                    })
                .toList()));
  }

  private static Point point(
      GroupAmount amount, ToDoubleFunction<GroupAmount> quantity, Selection selection) {
    return Point.category(
            amount.group().name(),
            Funding.link(amount.group(), selection),
            quantity.applyAsDouble(amount),
            amount.quality())
        .resting(amount.footing());
  }
}
