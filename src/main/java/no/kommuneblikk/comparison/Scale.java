package no.kommuneblikk.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import no.kommuneblikk.selection.Likeness;
import no.kommuneblikk.selection.Trait;
import no.kommuneblikk.statistics.Quantiles;

/**
 * How far apart municipalities are. Of each trait the distance is |ln(a/b)|, how many times larger
 * one is than the other; of centrality and the level of free income it is the number of steps
 * between them. Each is divided by its spread: the distance between the first and the third
 * quartile of all municipalities of the structure (where that is nothing, between the least and the
 * greatest). So one is as far as it is across the middle half of the country, whatever the unit,
 * and the traits can be added up.
 *
 * @param spreads by trait; one that no municipality differs in has none, and no distance
 */
record Scale(Map<Trait, Double> spreads) {

  /** Rates are published with one decimal; below this they can't be told from nothing. */
  private static final double LEAST_RATE = 0.1;

  private static final double FIRST_QUARTILE = 0.25;
  private static final double THIRD_QUARTILE = 0.75;

  static Scale of(List<Traits> all) {
    var spreads = new EnumMap<Trait, Double>(Trait.class);
    for (var trait : Trait.values()) {
      var positions =
          all.stream()
              .filter(traits -> traits.knows(trait))
              .map(traits -> position(trait, traits))
              .sorted()
              .toList();
      if (!positions.isEmpty()) {
        var middle =
            Quantiles.of(positions, THIRD_QUARTILE) - Quantiles.of(positions, FIRST_QUARTILE);
        var spread = middle > 0 ? middle : positions.getLast() - positions.getFirst();
        if (spread > 0) {
          spreads.put(trait, spread);
        }
      }
    }
    return new Scale(Collections.unmodifiableMap(spreads));
  }

  /**
   * The distances of all traits that are known of both, each counting by its weight. The weights of
   * those that are known sum to one again.
   *
   * @return empty if nothing that counts is known of both
   */
  OptionalDouble distance(Traits one, Traits other, Likeness likeness) {
    var sum = 0.0;
    var weights = 0.0;
    for (var trait : likeness.weights().keySet()) {
      if (one.knows(trait) && other.knows(trait)) {
        sum += likeness.share(trait) * distance(trait, one, other);
        weights += likeness.share(trait);
      }
    }
    return weights > 0 ? OptionalDouble.of(sum / weights) : OptionalDouble.empty();
  }

  private double distance(Trait trait, Traits one, Traits other) {
    var spread = spreads.get(trait);
    return spread == null ? 0 : Math.abs(position(trait, one) - position(trait, other)) / spread;
  }

  private static double position(Trait trait, Traits traits) {
    var value = Objects.requireNonNull(traits.value(trait));
    return switch (trait) {
      case CENTRALITY, FREE_INCOME -> value;
      case POPULATION, MEDIAN_INCOME, SOCIAL_ASSISTANCE, OFFENCES ->
          Math.log(Math.max(value, LEAST_RATE));
    };
  }
}
