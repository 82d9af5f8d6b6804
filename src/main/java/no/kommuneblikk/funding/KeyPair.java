package no.kommuneblikk.funding;

import java.util.List;
import java.util.function.ToDoubleFunction;
import no.kommuneblikk.figure.Groups;
import no.kommuneblikk.figure.Groups.Group;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Role;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** What a group gets in free funds under each of the two keys. */
record KeyPair(GroupAmount byPopulation, GroupAmount bySocialAssistance) {

  Group group() {
    return byPopulation.group();
  }

  /** How much more the group gets by social assistance than by population, in percent. */
  double shift() {
    return (bySocialAssistance.mnok() / byPopulation.mnok() - 1) * 100;
  }

  /** The groups that have an estimate by both keys. */
  static List<KeyPair> of(FreeFunds.Rows rows, Groups groups) {
    var needs = GroupAmount.of(rows.values(), rows.keys().socialAssistance(), groups);
    return GroupAmount.of(rows.values(), rows.keys().population(), groups).stream()
        .flatMap(
            amount ->
                needs.stream()
                    .filter(need -> need.group().equals(amount.group()))
                    .map(need -> new KeyPair(amount, need)))
        .toList();
  }

  static KeyPair together(List<KeyPair> pairs) {
    return new KeyPair(
        GroupAmount.together("", pairs.stream().map(KeyPair::byPopulation).toList()),
        GroupAmount.together("", pairs.stream().map(KeyPair::bySocialAssistance).toList()));
  }

  /** A series for each key. */
  static List<Series> series(
      List<KeyPair> pairs,
      ToDoubleFunction<GroupAmount> quantity,
      Selection selection,
      Texts texts) {
    return List.of(
        Series.of(
            texts.text("funding.key.population"),
            Role.FUNDING,
            pairs.stream().map(pair -> point(pair.byPopulation(), quantity, selection)).toList()),
        Series.of(
            texts.text("funding.key.socialAssistance"),
            Role.FUNDING_SECOND,
            pairs.stream()
                .map(pair -> point(pair.bySocialAssistance(), quantity, selection))
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
