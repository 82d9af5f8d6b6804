package no.kommuneblikk.figure;

import static no.kommuneblikk.figure.Sample.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.kommuneblikk.selection.Years;
import org.junit.jupiter.api.Test;

class GrowthTest {

  /** 16 569 / 13 936 = 1.188935; its fourth root is 1.04422. */
  @Test
  void agreesWithThePublishedNationalGrowth() {
    var growth = Growth.of(Years.PLAN, 13_936, 16_569);
    assertThat(growth.change()).isEqualTo(2_633);
    assertThat(growth.percent()).isCloseTo(18.8935, within(0.0001));
    assertThat(growth.percentAYear()).isCloseTo(4.42, within(0.005));
  }

  @Test
  void isTheSameInAllAsAYearOverOneYear() {
    var growth = Growth.of(new Years(2019, 2020), 200, 150);
    assertThat(growth.percent()).isEqualTo(-25);
    assertThat(growth.percentAYear()).isCloseTo(-25, within(1e-9));
  }

  @Test
  void readsTheChosenYearsOfALine() {
    var line = line("I alt", SeriesRole.STAFFING, 10.0, 11.0, 12.0, 13.0, 20.0);
    assertThat(Growth.between(line, Years.PLAN)).map(Growth::percent).hasValue(100.0);
    assertThat(Growth.between(line, new Years(2016, 2017))).map(Growth::change).hasValue(1.0);
  }

  @Test
  void isNotKnownWithoutBothEndsOrFromNothing() {
    assertThat(Growth.between(line("", SeriesRole.FIRST, null, 1.0, 1.0, 1.0, 2.0), Years.PLAN))
        .isEmpty();
    assertThat(Growth.between(line("", SeriesRole.FIRST, 1.0, 1.0, 1.0, 1.0, null), Years.PLAN))
        .isEmpty();
    assertThat(Growth.between(line("", SeriesRole.FIRST, 0.0, 1.0, 1.0, 1.0, 2.0), Years.PLAN))
        .isEmpty();
    assertThat(Growth.between(line("", SeriesRole.FIRST, 1.0, 1.0), Years.PLAN)).isEmpty();
  }
}
