package no.kommuneblikk.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What differs between groups in a generated set is chance: over many seeds it goes both ways, and
 * its mean is no further from zero than chance takes it. One seed proves nothing, so none is shown
 * to prove anything.
 */
class FindsNothingTest {

  private static final CountryFacts BACKGROUND = ReferenceBackground.read();
  private static final List<MeasuredSet> SETS =
      LongStream.rangeClosed(1, 40)
          .mapToObj(seed -> ReferenceBackground.generate(seed, BACKGROUND))
          .map(set -> new MeasuredSet(set, BACKGROUND))
          .toList();

  /** How many standard errors a mean may be from zero. */
  private static final double BY_CHANCE = 3;

  /** What chi-square with 16 degrees of freedom is under in 999 of 1 000 draws, and with 4. */
  private static final double CHI_SQUARE_16 = 39.25;

  private static final double CHI_SQUARE_4 = 18.47;

  @ParameterizedTest
  @CsvSource({"0,5000,20000", "0,20000,1000000", "5000,20000,1000000", "0,10000,50000"})
  void neitherSizeGrowsMoreThanTheOther(int from, int limit, int to) {
    Predicate<Integer> smaller = people -> people >= from && people < limit;
    Predicate<Integer> larger = people -> people >= limit && people < to;

    assertIsChance(
        set -> MeasuredSet.median(set.growths(smaller)) - MeasuredSet.median(set.growths(larger)));
    assertIsChance(set -> set.aggregatedGrowth(smaller) - set.aggregatedGrowth(larger));
  }

  @ParameterizedTest
  @ValueSource(strings = {"03", "15", "30", "50", "54"})
  void noCountyGrowsMoreThanTheOthers(String county) {
    assertIsChance(
        set -> {
          var here =
              set.growthByMunicipality().entrySet().stream()
                  .filter(entry -> entry.getKey().startsWith(county))
                  .map(Map.Entry::getValue)
                  .sorted()
                  .toList();
          return MeasuredSet.median(here) - MeasuredSet.median(set.growths(_ -> true));
        });
  }

  @Test
  void noSizeIsMoreOftenSilent() {
    assertIsChance(set -> silent(set, people -> people < 5_000) - silent(set, _ -> true));
  }

  @Test
  void noSizeIsMoreOftenRatedOrHasMoreGrants() {
    assertIsChance(set -> rated(set, people -> people < 5_000) - rated(set, _ -> true));
    assertIsChance(set -> granted(set, people -> people < 5_000) - granted(set, _ -> true));
  }

  @Test
  void goalsAreRatedAlike() {
    var counts = new HashMap<Integer, Map<String, Long>>();
    for (var set : SETS) {
      for (var rating : set.set().ratings()) {
        counts
            .computeIfAbsent(rating.goal(), _ -> new HashMap<>())
            .merge(rating.rating(), 1L, Long::sum);
      }
    }
    assertThat(counts).hasSize(5);
    assertThat(chiSquare(counts)).isLessThan(CHI_SQUARE_16);
  }

  @Test
  void thoseThatGrewMoreAreRatedLikeTheOthers() {
    var counts = new HashMap<Boolean, Map<String, Long>>();
    for (var set : SETS) {
      var growths = set.growthByMunicipality();
      var median = MeasuredSet.median(set.growths(_ -> true));
      for (var rating : set.set().ratings()) {
        var grew = Lookup.in(growths, rating.municipality(), "growths") > median;
        counts.computeIfAbsent(grew, _ -> new HashMap<>()).merge(rating.rating(), 1L, Long::sum);
      }
    }
    assertThat(chiSquare(counts)).isLessThan(CHI_SQUARE_4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3801", "3816"})
  void hortenAndNomeAreLikeAnyOther(String number) {
    assertIsChance(
        set ->
            Lookup.in(set.growthByMunicipality(), number, "growths")
                - MeasuredSet.median(set.growths(_ -> true)));
    var silent = SETS.stream().filter(set -> silentIn2020(set).containsKey(number)).count();
    assertThat((double) silent / SETS.size()).isStrictlyBetween(0.0, 0.5);
  }

  /** Both signs occur, and the mean is within what chance gives. */
  private static void assertIsChance(ToDoubleFunction<MeasuredSet> difference) {
    var differences = SETS.stream().mapToDouble(difference).toArray();
    var mean = Arrays.stream(differences).average().orElseThrow();
    var variance =
        Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum()
            / (differences.length - 1);
    assertThat(Arrays.stream(differences).min().orElseThrow()).isNegative();
    assertThat(Arrays.stream(differences).max().orElseThrow()).isPositive();
    assertThat(Math.abs(mean)).isLessThan(BY_CHANCE * Math.sqrt(variance / differences.length));
  }

  private static Map<String, GeneratedValue> silentIn2020(MeasuredSet set) {
    return set.rows("arsverk", 2020).stream()
        .filter(row -> row.quality().equals(GeneratedValue.CARRIED_FORWARD))
        .collect(Collectors.toMap(GeneratedValue::municipality, row -> row));
  }

  private static double silent(MeasuredSet set, Predicate<Integer> size) {
    return part(set, size, silentIn2020(set).keySet()::contains);
  }

  private static double rated(MeasuredSet set, Predicate<Integer> size) {
    var rated =
        set.set().ratings().stream().map(GeneratedRating::municipality).collect(Collectors.toSet());
    return part(set, size, rated::contains);
  }

  private static double part(MeasuredSet set, Predicate<Integer> size, Predicate<String> has) {
    var chosen =
        set.population(2020).entrySet().stream()
            .filter(entry -> size.test(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return (double) chosen.stream().filter(has).count() / chosen.size();
  }

  /** Grants of 2020 per inhabitant. Published amounts of counties keep theirs, so those are out. */
  private static double granted(MeasuredSet set, Predicate<Integer> size) {
    var sums = new double[2];
    var population = set.population(2020);
    for (var row : set.rows("tilskudd-765-62", 2020)) {
      var people = Lookup.in(population, row.municipality(), "populations");
      if (!row.municipality().startsWith("15") && size.test(people)) {
        sums[0] += row.value();
        sums[1] += people;
      }
    }
    return sums[0] / sums[1];
  }

  private static double chiSquare(Map<?, Map<String, Long>> counts) {
    var columns = new HashMap<String, Long>();
    counts.values().forEach(row -> row.forEach((word, n) -> columns.merge(word, n, Long::sum)));
    var all = columns.values().stream().mapToLong(n -> n).sum();
    var chi = 0.0;
    for (var row : counts.values()) {
      var sum = row.values().stream().mapToLong(n -> n).sum();
      for (var column : columns.entrySet()) {
        var expected = (double) sum * column.getValue() / all;
        var deviation = row.getOrDefault(column.getKey(), 0L) - expected;
        chi += deviation * deviation / expected;
      }
    }
    return chi;
  }
}
