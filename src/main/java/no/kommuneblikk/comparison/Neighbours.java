package no.kommuneblikk.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.selection.Likeness;
import no.kommuneblikk.selection.Trait;

/**
 * The municipalities that are most like one.
 *
 * @param own the one they are like; it is not among them
 * @param nearest the nearest first, no more than were asked for; of two as near the one with the
 *     lower number comes first
 * @param leftOut what counts but is not known of the one, and so is left out for everybody
 */
record Neighbours(Traits own, List<Neighbour> nearest, List<Trait> leftOut) {

  /**
   * Finds the neighbours of a municipality among all of its structure.
   *
   * @throws IllegalArgumentException if the municipality is not among them
   */
  static Neighbours of(List<Traits> all, String number, Likeness likeness) {
    var own =
        all.stream()
            .filter(traits -> traits.number().equals(number))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Not among them: " + number));
    var scale = Scale.of(all);
    var counting = likeness.weights().keySet();
    var nearest =
        all.stream()
            .filter(other -> other != own && isWithinReach(own, other, likeness.reach()))
            .flatMap(
                other ->
                    scale.distance(own, other, likeness).stream()
                        .mapToObj(
                            distance ->
                                new Neighbour(
                                    other,
                                    distance,
                                    counting.stream()
                                        .filter(own::knows)
                                        .filter(trait -> !other.knows(trait))
                                        .toList())))
            .sorted(
                Comparator.comparingDouble(Neighbour::distance)
                    .thenComparing(neighbour -> neighbour.traits().number()))
            .limit(likeness.count())
            .toList();
    return new Neighbours(
        own, nearest, counting.stream().filter(trait -> !own.knows(trait)).toList());
  }

  /** So many times larger or smaller at the most, the limits included. */
  private static boolean isWithinReach(Traits own, Traits other, double reach) {
    var here = own.value(Trait.POPULATION);
    var there = other.value(Trait.POPULATION);
    return here != null && there != null && there <= here * reach && here <= there * reach;
  }

  /** The numbers of all, the one they are like first. */
  List<String> members() {
    return Stream.concat(
            Stream.of(own.number()), nearest.stream().map(neighbour -> neighbour.traits().number()))
        .toList();
  }
}
