package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.statistics.Quantiles;
import org.junit.jupiter.api.Test;

class SpreadTest {

  /** Nine values: the position of P5 is 0.05 × 8 = 0.4, of P95 7.6, and the quartiles are exact. */
  @Test
  void interpolatesBetweenTheTwoNearestValues() {
    var spread = Spread.of(List.of(9.0, 1.0, 8.0, 2.0, 7.0, 3.0, 6.0, 4.0, 5.0)).orElseThrow();
    assertThat(spread.n()).isEqualTo(9);
    assertThat(spread.p5()).isCloseTo(1.4, within(1e-9));
    assertThat(spread.p25()).isEqualTo(3);
    assertThat(spread.p50()).isEqualTo(5);
    assertThat(spread.p75()).isEqualTo(7);
    assertThat(spread.p95()).isCloseTo(8.6, within(1e-9));
  }

  /**
   * 1 1 2 3 4 5 6 9: positions 0.35, 1.75, 3.5, 5.25 and 6.65, so 1; 1 + 0.75 × 1; 3 + 0.5 × 1; 5 +
   * 0.25 × 1; 6 + 0.65 × 3.
   */
  @Test
  void agreesWithAHandCalculationOfEightUnevenValues() {
    var spread = Spread.of(List.of(3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0)).orElseThrow();
    assertThat(spread.p5()).isEqualTo(1);
    assertThat(spread.p25()).isCloseTo(1.75, within(1e-9));
    assertThat(spread.p50()).isCloseTo(3.5, within(1e-9));
    assertThat(spread.p75()).isCloseTo(5.25, within(1e-9));
    assertThat(spread.p95()).isCloseTo(7.95, within(1e-9));
  }

  @Test
  void saysNothingOfFewerThanEight() {
    assertThat(Spread.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0))).isEmpty();
    assertThat(Spread.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0))).isPresent();
    assertThat(Spread.FEWEST).isEqualTo(8);
  }

  @Test
  void ofEqualValuesIsThatValue() {
    assertThat(Spread.of(Collections.nCopies(8, 2.5)))
        .hasValue(new Spread(8, 2.5, 2.5, 2.5, 2.5, 2.5));
  }

  @Test
  void ofNothingHasNoQuantile() {
    assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(List.of(), 0.5));
    assertThat(Quantiles.of(List.of(7.0), 0.95)).isEqualTo(7);
  }

  @Test
  void countsOnlyPointsThatHaveAValue() {
    var points =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    i == 0
                        ? Point.category("0", null, null, Quality.MISSING)
                        : Point.category("" + i, null, (double) i, Quality.REPORTED))
            .toList();
    assertThat(Series.withSpread("Små", SeriesRole.SIZE_SMALL, points).spread()).isNull();
  }
}
