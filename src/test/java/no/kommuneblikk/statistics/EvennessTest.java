package no.kommuneblikk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvennessTest {

  private static List<Double> from(double first, double step) {
    return IntStream.rangeClosed(0, 20).mapToObj(i -> first + i * step).toList();
  }

  /** From 251 to 258 kroner is 2.5 percent between P5 and P95; 100 to 120 is 16 percent. */
  @Test
  void isWhereNineInTenLieWithinFivePercentOfTheMedian() {
    assertThat(Evenness.isEven(from(251, 0.35))).isTrue();
    assertThat(Evenness.isEven(from(100, 1))).isFalse();
  }

  @Test
  void ofChangesAroundZeroIsOnlyWhereTheyAreTheSame() {
    assertThat(Evenness.isEven(from(-0.1, 0.01))).isFalse();
    assertThat(Evenness.isEven(Collections.nCopies(8, 0.0))).isTrue();
  }

  @Test
  void isNotSaidOfFewerThanEight() {
    assertThat(Evenness.isEven(Collections.nCopies(7, 5.0))).isFalse();
  }
}
