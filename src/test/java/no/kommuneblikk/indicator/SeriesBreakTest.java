package no.kommuneblikk.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import no.kommuneblikk.indicator.SeriesBreak.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesBreakTest {

  private static SeriesBreak of(String indicator, int year, Kind kind) {
    return new SeriesBreak(indicator, year, kind, "", "", "", "");
  }

  @ParameterizedTest
  @CsvSource({
    "DEFINITION, 2024, 2020, 2024, true",
    "DEFINITION, 2024, 2020, 2023, false",
    "DEFINITION, 2024, 2024, 2025, false",
    "REPORTING, 2020, 2019, 2020, true",
    "BORDERS, 2020, 2020, 2021, false",
    // The last year of the series is on this side
    "END, 2019, 2016, 2020, true",
    "END, 2019, 2019, 2020, true",
    "END, 2019, 2016, 2019, false",
    "END, 2019, 2020, 2021, false",
    "STANDING, 2007, 2016, 2020, true",
    "GROUPING, 2020, 2016, 2020, false"
  })
  void isCrossedWhereTheFirstYearIsOnOneSideAndTheLastOnTheOther(
      Kind kind, int year, int from, int to, boolean crossed) {
    assertThat(of("arsverk", year, kind).isCrossedBy(from, to)).isEqualTo(crossed);
  }

  @Test
  void ofNoIndicatorIsOfAll() {
    assertThat(of("", 2020, Kind.BORDERS).isOf("arsverk")).isTrue();
    assertThat(of("netto-243", 2019, Kind.END).isOf("arsverk")).isFalse();
  }
}
