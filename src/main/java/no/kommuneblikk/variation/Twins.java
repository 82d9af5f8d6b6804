package no.kommuneblikk.variation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.measure.Measured;
import org.jspecify.annotations.Nullable;

/**
 * Two municipalities of like size and like money per inhabitant that grew unlike each other.
 *
 * @param more the one that grew most
 */
record Twins(Candidate more, Candidate less) {

  static final double LIKE_SIZE = 1.25;
  static final double LIKE_MONEY = 1.10;

  /** Less apart than this, in FTEs per 10 000 inhabitants, is not unlike. */
  static final double UNLIKE = 2;

  /** Nor is a difference of fewer posts than this in the smaller of the two. */
  static final double POSTS = 3;

  static final int MOST = 10;

  /**
   * A municipality that may be one of two.
   *
   * @param growth in FTEs per 10 000 inhabitants
   * @param posts the same in FTEs
   * @param free free funds, kroner per inhabitant
   * @param grants kroner per inhabitant; null where it has no figure, which is not zero
   * @param worth the quality of the money in all: of the weakest it is the sum of
   */
  record Candidate(
      Measured growth,
      double posts,
      double inhabitants,
      double free,
      @Nullable Double grants,
      Quality worth) {

    double money() {
      return grants == null ? free : free + grants;
    }

    boolean isCarriedForward() {
      return growth.quality().isCarriedForward();
    }
  }

  /** The numbers of the two. */
  private Set<String> numbers() {
    return Set.of(more.growth.number(), less.growth.number());
  }

  double difference() {
    return more.growth.value() - less.growth.value();
  }

  /** What the difference is worth: computed, of the weaker of the two. */
  Quality worth() {
    return Quality.DERIVED.weakest(more.growth.quality()).weakest(less.growth.quality());
  }

  boolean countGrants() {
    return more.grants != null && less.grants != null;
  }

  private boolean hasCarriedForward() {
    return more.isCarriedForward() || less.isCarriedForward();
  }

  /**
   * All pairs that qualify, and of them at most {@value #MOST} to show, nobody in two of those.
   *
   * @param shown by difference
   * @param qualified all there are, a municipality being in as many as it is like others
   * @param possible how many pairs the municipalities make in all
   */
  record Found(List<Twins> shown, List<Twins> qualified, int possible) {

    /** How many of the pairs that are shown here qualify there too. */
    int alsoIn(Found other) {
      var there = other.qualified.stream().map(Twins::numbers).collect(Collectors.toSet());
      return (int) shown.stream().map(Twins::numbers).filter(there::contains).count();
    }
  }

  /** Those without a carried forward figure are shown first, among them those farthest apart. */
  static Found among(List<Candidate> candidates) {
    var qualified = qualified(candidates).toList();
    var n = candidates.size();
    return new Found(shown(qualified), qualified, n * (n - 1) / 2);
  }

  private static List<Twins> shown(List<Twins> qualified) {
    var taken = new HashSet<String>();
    var chosen = new ArrayList<Twins>();
    for (var pair :
        qualified.stream()
            .sorted(
                Comparator.comparing(Twins::hasCarriedForward)
                    .thenComparing(Comparator.comparingDouble(Twins::difference).reversed())
                    .thenComparing(pair -> pair.more.growth.number()))
            .toList()) {
      var numbers = pair.numbers();
      if (chosen.size() < MOST && numbers.stream().noneMatch(taken::contains)) {
        taken.addAll(numbers);
        chosen.add(pair);
      }
    }
    return chosen.stream()
        .sorted(Comparator.comparingDouble(Twins::difference).reversed())
        .toList();
  }

  private static Stream<Twins> qualified(List<Candidate> candidates) {
    return IntStream.range(0, candidates.size())
        .boxed()
        .flatMap(
            i ->
                candidates.subList(i + 1, candidates.size()).stream()
                    .map(other -> of(candidates.get(i), other)))
        .filter(Twins::areAlikeAndUnlike);
  }

  private static Twins of(Candidate one, Candidate other) {
    return one.growth.value() >= other.growth.value()
        ? new Twins(one, other)
        : new Twins(other, one);
  }

  /** Money with grants is compared with money with grants only. */
  private boolean areAlikeAndUnlike() {
    var onePost = 10_000 / Math.min(more.inhabitants, less.inhabitants);
    return (more.grants == null) == (less.grants == null)
        && areWithin(more.inhabitants, less.inhabitants, LIKE_SIZE)
        && areWithin(more.money(), less.money(), LIKE_MONEY)
        && difference() >= UNLIKE
        && difference() >= POSTS * onePost;
  }

  private static boolean areWithin(double one, double other, double ratio) {
    var least = Math.min(one, other);
    return least > 0 && Math.max(one, other) <= ratio * least;
  }
}
