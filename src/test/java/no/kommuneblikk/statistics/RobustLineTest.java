package no.kommuneblikk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RobustLineTest {

  /**
   * By hand: of (1,1) (2,2) (3,4) (4,20) the six slopes are 1, 1.5, 19/3, 2, 9 and 16; in order 1,
   * 1.5, 2, 6.333, 9, 16, so the median is (2 + 19/3) / 2 = 25/6. What is left of y is 1 − 25/6 =
   * −19/6, 2 − 50/6 = −38/6, 4 − 75/6 = −51/6 and 20 − 100/6 = 20/6: the median of these is (−38/6
   * − 19/6) / 2 = −4.75.
   */
  @Test
  void isTheMedianOfTheSlopesBetweenAnyTwo() {
    var line =
        RobustLine.of(List.of(new Pair(1, 1), new Pair(2, 2), new Pair(3, 4), new Pair(4, 20)))
            .orElseThrow();
    assertThat(line.slope()).isCloseTo(25.0 / 6, within(1e-12));
    assertThat(line.intercept()).isCloseTo(-4.75, within(1e-12));
  }

  /**
   * By hand: (0,0) (1,1) (2,2) (3,3) (4,9) have six slopes of 1 and four steeper, so slope 1 and
   * height 0. Left over is (9 − 4)² = 25; around the mean 3 there is 9 + 4 + 1 + 0 + 36 = 50.
   */
  @Test
  void saysHowMuchTheLineItselfExplains() {
    var line =
        RobustLine.of(
                List.of(
                    new Pair(0, 0), new Pair(1, 1), new Pair(2, 2), new Pair(3, 3), new Pair(4, 9)))
            .orElseThrow();
    assertThat(line.slope()).isEqualTo(1);
    assertThat(line.intercept()).isEqualTo(0);
    assertThat(line.rSquared()).isCloseTo(0.5, within(1e-12));
    assertThat(line.at(10)).isEqualTo(10);
  }

  @Test
  void isNotTurnedByOneFarOut() {
    var points =
        new ArrayList<>(IntStream.range(0, 20).mapToObj(i -> new Pair(i, 2.0 * i + 1)).toList());
    points.set(19, new Pair(19, -500));
    assertThat(RobustLine.of(points).orElseThrow().slope()).isCloseTo(2, within(1e-12));
  }

  @Test
  void isTheSameInWhateverOrderThePointsCome() {
    var random = new Random(4);
    var points =
        new ArrayList<>(
            IntStream.range(0, 30).mapToObj(i -> new Pair(i % 9, random.nextInt(40))).toList());
    var line = RobustLine.of(points).orElseThrow();
    Collections.shuffle(points, random);
    var other = RobustLine.of(points).orElseThrow();
    assertThat(other.slope()).isEqualTo(line.slope());
    assertThat(other.rSquared()).isCloseTo(line.rSquared(), within(1e-9));
  }

  @Test
  void needsDifferentValuesOfBoth() {
    assertThat(RobustLine.of(List.of())).isEmpty();
    assertThat(RobustLine.of(List.of(new Pair(1, 2)))).isEmpty();
    assertThat(RobustLine.of(List.of(new Pair(1, 2), new Pair(1, 3)))).isEmpty();
    assertThat(RobustLine.of(List.of(new Pair(1, 2), new Pair(2, 2)))).isEmpty();
  }

  @Test
  void isDrawnOfAtLeastEightPointsAndOnlyWhereItExplainsSomething() {
    assertThat(new RobustLine(8, 1, 0, 0.15).isWorthDrawing()).isTrue();
    assertThat(new RobustLine(7, 1, 0, 0.9).isWorthDrawing()).isFalse();
    assertThat(new RobustLine(300, 1, 0, 0.149).isWorthDrawing()).isFalse();
    assertThat(new RobustLine(300, 1, 0, -2).isWorthDrawing()).isFalse();
  }
}
