package no.kommuneblikk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankTest {

  @Test
  void the_greatest_is_first() {
    assertThat(Rank.of(3, List.of(1.0, 3.0, 2.0), 1)).isEqualTo(new Rank(1, 3, false));
    assertThat(Rank.of(1, List.of(1.0, 3.0, 2.0), 1)).isEqualTo(new Rank(3, 3, false));
  }

  @Test
  void those_that_read_the_same_share_and_the_next_place_is_skipped() {
    assertThat(Rank.of(2.04, List.of(2.04, 1.96, 1.0), 1)).isEqualTo(new Rank(1, 3, true));
    assertThat(Rank.of(1, List.of(2.04, 1.96, 1.0), 1)).isEqualTo(new Rank(3, 3, false));
  }

  @Test
  void a_fall_that_reads_as_zero_is_zero() {
    assertThat(Rank.of(-0.04, List.of(-0.04, 0.04), 1)).isEqualTo(new Rank(1, 2, true));
  }

  @Test
  void one_of_one_is_alone() {
    assertThat(Rank.of(5, List.of(5.0), 1).isAlone()).isTrue();
  }
}
