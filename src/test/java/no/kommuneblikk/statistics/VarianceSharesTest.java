package no.kommuneblikk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.kommuneblikk.statistics.VarianceShares.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VarianceSharesTest {

  /**
   * By hand. County A: 1 and 3 (small), 4 (large). County B: 6 (small), 8 and 8 (large). Mean 5;
   * squared distances 16 + 4 + 1 + 1 + 9 + 9 = 40. Counties: means 8/3 and 22/3, 3 · (7/3)² · 2 =
   * 32.667. Sizes: small 10/3, large 20/3, 3 · (5/3)² · 2 = 16.667. Cells: A small 2 (two), A large
   * 4, B small 6, B large 8 (two): 18 + 1 + 1 + 18 = 38.
   */
  private static final List<Member> TABLE =
      List.of(
          new Member("A", "liten", 1),
          new Member("A", "liten", 3),
          new Member("A", "stor", 4),
          new Member("B", "liten", 6),
          new Member("B", "stor", 8),
          new Member("B", "stor", 8));

  @Test
  void areThoseOfATableWorkedByHand() {
    var shares = VarianceShares.of(TABLE).orElseThrow();
    var county = 98.0 / 3 / 40;
    var size = 50.0 / 3 / 40;
    var cells = 38.0 / 40;
    assertThat(shares.first()).isCloseTo((county + cells - size) / 2, within(1e-12));
    assertThat(shares.first()).isCloseTo(0.675, within(1e-12));
    assertThat(shares.second()).isCloseTo(0.275, within(1e-12));
    assertThat(shares.within()).isCloseTo(0.05, within(1e-12));
    assertThat(shares.n()).isEqualTo(6);
    assertThat(shares.firsts()).isEqualTo(2);
    assertThat(shares.seconds()).isEqualTo(2);
    assertThat(shares.cells()).isEqualTo(4);
  }

  /** By hand: 1/5 for either grouping, 3/5 for the cells. */
  @Test
  void byChanceAreTheGroupsLessOneOverTheMembersLessOne() {
    var chance = VarianceShares.of(TABLE).orElseThrow().byChance();
    assertThat(chance.first()).isCloseTo((0.2 + 0.6 - 0.2) / 2, within(1e-12));
    assertThat(chance.second()).isCloseTo(0.3, within(1e-12));
    assertThat(chance.within()).isCloseTo(0.4, within(1e-12));
  }

  private static List<Member> random(int seed) {
    var random = new Random(seed);
    return IntStream.range(0, 120)
        .mapToObj(
            _ ->
                new Member(
                    "f" + random.nextInt(11), "s" + random.nextInt(3), random.nextGaussian()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void addUpToOneAndNoneIsNegative(int seed) {
    var shares = VarianceShares.of(random(seed)).orElseThrow();
    assertThat(shares.first() + shares.second() + shares.within()).isCloseTo(1, within(1e-9));
    assertThat(List.of(shares.first(), shares.second(), shares.within()))
        .allMatch(share -> share >= 0 && share <= 1);
    var chance = shares.byChance();
    assertThat(chance.first() + chance.second() + chance.within()).isCloseTo(1, within(1e-9));
  }

  @Test
  void areTheSameInWhateverOrderTheMembersCome() {
    var members = new ArrayList<>(random(9));
    var shares = VarianceShares.of(members).orElseThrow();
    Collections.shuffle(members, new Random(1));
    var other = VarianceShares.of(members).orElseThrow();
    assertThat(other.first()).isCloseTo(shares.first(), within(1e-12));
    assertThat(other.second()).isCloseTo(shares.second(), within(1e-12));
  }

  @Test
  void ofValuesDealtOutAtRandomAreOnAverageThoseByChance() {
    var members = random(3);
    var values = new ArrayList<>(members.stream().map(Member::value).toList());
    var random = new Random(7);
    var rounds = 2_000;
    var sum = 0.0;
    for (var round = 0; round < rounds; round++) {
      Collections.shuffle(values, random);
      var dealt =
          IntStream.range(0, members.size())
              .mapToObj(
                  i -> new Member(members.get(i).first(), members.get(i).second(), values.get(i)))
              .toList();
      sum += VarianceShares.of(dealt).orElseThrow().first();
    }
    var chance = VarianceShares.of(members).orElseThrow().byChance().first();
    assertThat(sum / rounds).isCloseTo(chance, within(0.003));
  }

  @Test
  void cannotBeHadOfOneGroupOrOfNoVariance() {
    assertThat(VarianceShares.of(List.of())).isEmpty();
    assertThat(VarianceShares.of(List.of(new Member("A", "liten", 1), new Member("A", "stor", 2))))
        .isEmpty();
    assertThat(VarianceShares.of(List.of(new Member("A", "liten", 1), new Member("B", "liten", 2))))
        .isEmpty();
    assertThat(
            VarianceShares.of(List.of(new Member("A", "liten", 0.1), new Member("B", "stor", 0.1))))
        .isEmpty();
  }
}
