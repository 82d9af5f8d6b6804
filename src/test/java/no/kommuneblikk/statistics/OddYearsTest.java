package no.kommuneblikk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OddYearsTest {

  /** Rauma's recipients of social assistance. */
  @Test
  void aYearOfAThirteenthOfTheOthersIsOddAndTheOthersAreNot() {
    assertThat(
            OddYears.of(
                Map.of(
                    2015, 149.0, 2016, 136.0, 2017, 150.0, 2018, 146.0, 2019, 138.0, 2020, 11.0)))
        .isEqualTo(Map.of(2020, 146.0));
  }

  @Test
  void threeTimesAsManyIsOddAndALittleLessIsNot() {
    assertThat(OddYears.of(Map.of(2015, 100.0, 2016, 100.0, 2018, 300.0))).containsKey(2018);
    assertThat(OddYears.of(Map.of(2015, 100.0, 2016, 100.0, 2018, 299.0))).isEmpty();
  }

  @Test
  void noneIsOddWhereThereAreFew() {
    assertThat(OddYears.of(Map.of(2015, 29.0, 2016, 29.0, 2018, 4.0))).isEmpty();
    assertThat(OddYears.of(Map.of(2015, 30.0, 2016, 30.0, 2018, 4.0))).containsKey(2018);
    assertThat(OddYears.of(Map.of(2015, 30.0, 2016, 30.0, 2018, 0.0))).containsKey(2018);
  }

  @Test
  void twoYearsDoNotTellWhichOfThemIsOdd() {
    assertThat(OddYears.of(Map.of(2015, 100.0, 2020, 5.0))).isEmpty();
  }
}
