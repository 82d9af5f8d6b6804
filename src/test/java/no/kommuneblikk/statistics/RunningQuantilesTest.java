package no.kommuneblikk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.kommuneblikk.statistics.RunningQuantiles.Band;
import org.junit.jupiter.api.Test;

class RunningQuantilesTest {

  private static final List<Pair> FIVE =
      List.of(
          new Pair(400, 1),
          new Pair(100, 10),
          new Pair(200, 20),
          new Pair(300, 0),
          new Pair(1000, 3));

  /**
   * By hand, windows of three by rising x: y of 10, 20, 0 at 200; of 20, 0, 1 at 300; of 0, 1, 3 at
   * 400. Type 7: P5 of 0, 10, 20 is 0 + 0.1 · 10 = 1, P25 is 5, P75 15, P95 19.
   */
  @Test
  void areTheQuantilesOfEachWindowAtItsMedian() {
    var bands = RunningQuantiles.of(FIVE, 3);
    assertThat(bands).extracting(Band::x).containsExactly(200.0, 300.0, 400.0);
    assertThat(bands).extracting(Band::p50).containsExactly(10.0, 1.0, 1.0);
    var first = bands.getFirst();
    assertThat(first.p5()).isCloseTo(1, within(1e-12));
    assertThat(first.p25()).isCloseTo(5, within(1e-12));
    assertThat(first.p75()).isCloseTo(15, within(1e-12));
    assertThat(first.p95()).isCloseTo(19, within(1e-12));
  }

  @Test
  void areTheSameInWhateverOrderThePairsComeAlsoWithTies() {
    var random = new Random(2);
    var pairs =
        new ArrayList<>(
            IntStream.range(0, 100)
                .mapToObj(_ -> new Pair(random.nextInt(20), random.nextInt(50)))
                .toList());
    var bands = RunningQuantiles.of(pairs, 40);
    Collections.shuffle(pairs, random);
    assertThat(RunningQuantiles.of(pairs, 40)).isEqualTo(bands);
    assertThat(bands).hasSize(61).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
    assertThat(bands)
        .allMatch(
            band ->
                band.p5() <= band.p25()
                    && band.p25() <= band.p50()
                    && band.p50() <= band.p75()
                    && band.p75() <= band.p95());
  }

  @Test
  void haveAWindowOfFortyOrFifteenPercent() {
    assertThat(RunningQuantiles.window(80)).isEqualTo(40);
    assertThat(RunningQuantiles.window(356)).isEqualTo(54);
    assertThat(RunningQuantiles.areEnough(79)).isFalse();
    assertThat(RunningQuantiles.areEnough(80)).isTrue();
    assertThat(RunningQuantiles.of(FIVE, 40)).isEmpty();
  }
}
