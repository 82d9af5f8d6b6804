package no.kommuneblikk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

  @ParameterizedTest
  @CsvSource({
    "0.04, 1, 0",
    "-0.04, 1, 0",
    "0.05, 1, 1",
    "-0.05, 1, -1",
    "0.4, 0, 0",
    "-0.5, 0, -1",
    "12, 1, 1",
    "0, 1, 0"
  })
  void whatIsPrintedAsZeroHasNeitherRisenNorFallen(double value, int decimals, int sign) {
    assertThat(Printed.sign(value, decimals)).isEqualTo(sign);
  }

  @ParameterizedTest
  @CsvSource({
    "12.34, 1, 123",
    "207.45, 1, 2075",
    "1883.2499999999998, 1, 18833",
    "12.36, 1, 124",
    "-9.25, 1, -93",
    "7, 0, 7"
  })
  void valuesAreCountedInTheLastPrintedDecimal(double value, int decimals, long units) {
    assertThat(Printed.units(value, decimals)).isEqualTo(units);
  }
}
