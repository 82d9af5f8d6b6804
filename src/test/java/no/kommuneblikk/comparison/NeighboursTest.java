package no.kommuneblikk.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.selection.Likeness;
import no.kommuneblikk.selection.Trait;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Made-up municipalities, with distances worked out by hand. */
class NeighboursTest {

  /** Inhabitants, centrality, recipients per 1 000. */
  private static final List<Traits> FIVE =
      List.of(
          some("0001", 10_000, 4.0, 10.0),
          some("0002", 12_500, 5.0, 20.0),
          some("0003", 8_000, 4.0, 40.0),
          some("0004", 10_000, 6.0, null),
          some("0005", 40_000, 2.0, 10.0));

  private static Traits some(
      String number, double inhabitants, @Nullable Double centrality, @Nullable Double rate) {
    var values = new EnumMap<Trait, Double>(Map.of(Trait.POPULATION, inhabitants));
    if (centrality != null) {
      values.put(Trait.CENTRALITY, centrality);
    }
    if (rate != null) {
      values.put(Trait.SOCIAL_ASSISTANCE, rate);
    }
    return new Traits(
        new Municipality(2020, number, number, number, "01", (int) inhabitants, null, null),
        values);
  }

  private static Likeness likeness(int population, int centrality, int rate, double reach) {
    return new Likeness(
        Map.of(
            Trait.POPULATION, population,
            Trait.CENTRALITY, centrality,
            Trait.SOCIAL_ASSISTANCE, rate),
        3,
        reach);
  }

  /**
   * Quartiles of ln population: of 8 000, 10 000, 10 000, 12 500, 40 000 the second and fourth, so
   * ln(12 500/10 000) = 0.223144. Of centrality 2, 4, 4, 5, 6: 5 − 4 = 1. Of the rates 10, 10, 20,
   * 40, at positions 0.75 and 2.25: ln 10 and ln 20 + 0.25 ln 2, so 1.25 ln 2 = 0.866434.
   */
  @Test
  void distancesAreInSpreadsOfTheMiddleHalf() {
    assertThat(Scale.of(FIVE).spreads())
        .hasSize(3)
        .hasEntrySatisfying(
            Trait.POPULATION, it -> assertThat(it).isCloseTo(0.223144, within(1e-6)))
        .hasEntrySatisfying(Trait.CENTRALITY, it -> assertThat(it).isCloseTo(1, within(1e-9)))
        .hasEntrySatisfying(
            Trait.SOCIAL_ASSISTANCE, it -> assertThat(it).isCloseTo(0.866434, within(1e-6)));
  }

  /**
   * From the first, with weights 2, 1 and 1. To the second: population ln 1.25 / 0.223144 = 1,
   * centrality 1 / 1 = 1, rate ln 2 / 0.866434 = 0.8; so 0.5 + 0.25 + 0.2 = 0.95. To the third: 1,
   * 0 and ln 4 / 0.866434 = 1.6; so 0.5 + 0 + 0.4 = 0.9. To the fourth, whose rate is not known: 0
   * and 2 with weights 2/3 and 1/3; so 0.666667. The fifth is four times as large.
   */
  @Test
  void theNearestComeFirst() {
    var found = Neighbours.of(FIVE, "0001", likeness(2, 1, 1, 1.5));

    assertThat(found.nearest())
        .extracting(it -> it.traits().number())
        .containsExactly("0004", "0003", "0002");
    assertThat(found.nearest().get(0).distance()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(found.nearest().get(1).distance()).isCloseTo(0.9, within(1e-9));
    assertThat(found.nearest().get(2).distance()).isCloseTo(0.95, within(1e-9));
    assertThat(found.nearest().getFirst().without()).containsExactly(Trait.SOCIAL_ASSISTANCE);
    assertThat(found.nearest().get(1).without()).isEmpty();
    assertThat(found.leftOut()).isEmpty();
    assertThat(found.members()).containsExactly("0001", "0004", "0003", "0002");
  }

  @Test
  void otherWeightsGiveAnotherOrder() {
    assertThat(Neighbours.of(FIVE, "0001", likeness(0, 5, 0, 1.5)).members())
        .containsExactly("0001", "0003", "0002", "0004");
    assertThat(Neighbours.of(FIVE, "0001", likeness(0, 0, 1, 5)).members())
        .as("the fourth, whose rate is not known, can't be placed")
        .containsExactly("0001", "0005", "0002", "0003");
  }

  @Test
  void whatIsNotKnownOfTheOneIsLeftOutForAll() {
    var found = Neighbours.of(FIVE, "0004", likeness(0, 1, 5, 1.5));

    assertThat(found.leftOut()).containsExactly(Trait.SOCIAL_ASSISTANCE);
    assertThat(found.members()).containsExactly("0004", "0002", "0001", "0003");
    assertThat(found.nearest()).allMatch(it -> it.without().isEmpty());
    assertThat(found.nearest().getFirst().distance()).isCloseTo(1, within(1e-9));
  }

  @Test
  void theLimitsOfTheReachAreWithinIt() {
    assertThat(Neighbours.of(FIVE, "0001", likeness(1, 0, 0, 1.25)).members())
        .as("12 500 and 8 000 are just 1.25 times larger and smaller")
        .containsExactly("0001", "0004", "0002", "0003");
    assertThat(Neighbours.of(FIVE, "0001", likeness(1, 0, 0, 1.2)).members())
        .containsExactly("0001", "0004");
  }

  @Test
  void equalsAreInTheOrderOfTheirNumbers() {
    var all =
        Stream.of("0003", "0001", "0004", "0002").map(it -> some(it, 5_000, 4.0, 10.0)).toList();

    assertThat(Neighbours.of(all, "0002", likeness(1, 1, 1, 1.5)).members())
        .containsExactly("0002", "0001", "0003", "0004");
  }

  @Test
  void aRateOfNothingIsFiniteDistancesAway() {
    var all = List.of(some("0001", 5_000, 4.0, 0.0), some("0002", 5_000, 4.0, 10.0));

    assertThat(Neighbours.of(all, "0001", likeness(0, 0, 1, 1.5)).nearest())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.distance())
                    .as("the quartiles of two lie half as far apart as they do")
                    .isCloseTo(2, within(1e-9)));
  }

  @Test
  void somebodyUnknownHasNoNeighbours() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Neighbours.of(FIVE, "9999", Likeness.DEFAULT));
  }

  static Stream<Random> worlds() {
    return IntStream.rangeClosed(1, 20).mapToObj(Random::new);
  }

  private static List<Traits> world(Random random) {
    return IntStream.rangeClosed(1, 40)
        .mapToObj(
            it ->
                some(
                    "%04d".formatted(it),
                    500 + random.nextInt(20_000),
                    random.nextInt(4) == 0 ? null : 1.0 + random.nextInt(6),
                    random.nextInt(4) == 0 ? null : random.nextInt(300) / 10.0))
        .toList();
  }

  private static Likeness any(Random random) {
    return new Likeness(
        Map.of(
            Trait.POPULATION, 1 + random.nextInt(5),
            Trait.CENTRALITY, random.nextInt(6),
            Trait.SOCIAL_ASSISTANCE, random.nextInt(6)),
        3 + random.nextInt(20),
        1.1 + random.nextInt(30) / 10.0);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void theOrderTheyAreReadInChangesNothing(Random random) {
    var all = world(random);
    var likeness = any(random);
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);

    assertThat(Neighbours.of(shuffled, "0007", likeness))
        .isEqualTo(Neighbours.of(all, "0007", likeness));
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void areWithinReachAndNoMoreThanWanted(Random random) {
    var all = world(random);
    var likeness = any(random);
    var found = Neighbours.of(all, "0007", likeness);

    assertThat(found.members()).startsWith("0007").doesNotHaveDuplicates();
    assertThat(found.nearest()).hasSizeLessThanOrEqualTo(likeness.count());
    var here = Objects.requireNonNull(found.own().value(Trait.POPULATION));
    for (var neighbour : found.nearest()) {
      var there = Objects.requireNonNull(neighbour.traits().value(Trait.POPULATION));
      assertThat(Math.abs(Math.log(there / here)))
          .isLessThanOrEqualTo(Math.log(likeness.reach()) + 1e-12);
      assertThat(neighbour.distance()).isGreaterThanOrEqualTo(0);
    }
    assertThat(found.nearest())
        .isSortedAccordingTo((a, b) -> Double.compare(a.distance(), b.distance()));
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void isAsFarBackAsItIsForth(Random random) {
    var all = world(random);
    var likeness = any(random);
    var scale = Scale.of(all);

    for (var other : all) {
      assertThat(scale.distance(all.getFirst(), other, likeness))
          .isEqualTo(scale.distance(other, all.getFirst(), likeness));
    }
    assertThat(scale.distance(all.getFirst(), all.getFirst(), likeness)).hasValue(0);
  }

  /** Another unit or a scale that is doubled moves everybody alike. */
  @ParameterizedTest
  @MethodSource("worlds")
  void theUnitPlaysNoPart(Random random) {
    var all = world(random);
    var doubled =
        all.stream()
            .map(
                it -> {
                  var values = new EnumMap<Trait, Double>(it.values());
                  values.computeIfPresent(Trait.POPULATION, (_, value) -> value * 2);
                  return new Traits(it.municipality(), values);
                })
            .toList();
    var likeness = any(random);

    assertThat(Neighbours.of(doubled, "0007", likeness).members())
        .isEqualTo(Neighbours.of(all, "0007", likeness).members());
  }

  @Test
  void weightsSumToOneAndOnlyTheirProportionsMatter() {
    for (var likeness : List.of(Likeness.DEFAULT, likeness(1, 2, 5, 1.5), likeness(0, 0, 3, 2))) {
      assertThat(Arrays.stream(Trait.values()).mapToDouble(likeness::share).sum())
          .isCloseTo(1, within(1e-12));
    }
    var once = Neighbours.of(FIVE, "0001", likeness(2, 1, 1, 1.5));
    var twice = Neighbours.of(FIVE, "0001", likeness(4, 2, 2, 1.5));
    assertThat(twice).isEqualTo(once);
  }

  /**
   * Where all is known of everybody, the distance lies between the least and the greatest of its
   * parts.
   */
  @Test
  void moreWeightOnATraitMovesTheDistanceTowardsThatTraits() {
    var scale = Scale.of(FIVE);
    var alone = scale.distance(FIVE.get(0), FIVE.get(2), likeness(0, 0, 1, 1.5)).orElseThrow();
    var before = Double.MAX_VALUE;
    for (var weight = 1; weight <= Likeness.HEAVIEST; weight++) {
      var distance =
          scale.distance(FIVE.get(0), FIVE.get(2), likeness(2, 1, weight, 1.5)).orElseThrow();
      assertThat(Math.abs(distance - alone)).isLessThan(before);
      before = Math.abs(distance - alone);
    }
  }
}
