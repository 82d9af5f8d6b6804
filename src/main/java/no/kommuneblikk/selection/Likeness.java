package no.kommuneblikk.selection;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a reader means by municipalities that are alike.
 *
 * @param weights how much each trait counts, 0 to {@value #HEAVIEST}; a trait that is not named
 *     counts nothing. They are shares of their sum: only their proportions matter
 * @param count how many neighbours are wanted, without the municipality itself
 * @param reach how many times larger or smaller a neighbour may be in population: 1.5 allows from
 *     two thirds to one and a half
 * @throws IllegalArgumentException if nothing counts, or a number is outside its bounds
 */
public record Likeness(Map<Trait, Integer> weights, int count, double reach) {

  public static final int HEAVIEST = 5;
  public static final int FEWEST = 3;
  public static final int MOST = 30;
  public static final double NARROWEST = 1.1;
  public static final double WIDEST = 5;

  /** Size first, then where it lies and what it has to spend, then what is needed. */
  public static final Likeness DEFAULT =
      new Likeness(
          Map.of(
              Trait.POPULATION, 3,
              Trait.CENTRALITY, 2,
              Trait.FREE_INCOME, 2,
              Trait.SOCIAL_ASSISTANCE, 1,
              Trait.MEDIAN_INCOME, 1,
              Trait.OFFENCES, 1),
          10,
          1.5);

  public Likeness {
    var counting = new EnumMap<Trait, Integer>(Trait.class);
    weights.forEach(
        (trait, weight) -> {
          if (weight < 0 || weight > HEAVIEST) {
            throw new IllegalArgumentException("A weight of " + weight);
          }
          if (weight > 0) {
            counting.put(trait, weight);
          }
        });
    weights = Collections.unmodifiableMap(counting);
    if (weights.isEmpty()
        || count < FEWEST
        || count > MOST
        || !(reach >= NARROWEST && reach <= WIDEST)) {
      throw new IllegalArgumentException("No likeness: " + weights + ", " + count + ", " + reach);
    }
  }

  /** The part of the whole that a trait counts; the parts of all traits sum to one. */
  public double share(Trait trait) {
    var sum = weights.values().stream().mapToInt(Integer::intValue).sum();
    return weights.getOrDefault(trait, 0) / (double) sum;
  }

  /** The same with one trait counting differently; unchanged if nothing would count then. */
  public Likeness weighing(Trait trait, int weight) {
    var changed = new EnumMap<Trait, Integer>(Trait.class);
    changed.putAll(weights);
    changed.put(trait, weight);
    return changed.values().stream().allMatch(each -> each == 0)
        ? this
        : new Likeness(changed, count, reach);
  }
}
