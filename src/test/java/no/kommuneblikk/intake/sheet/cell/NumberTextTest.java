package no.kommuneblikk.intake.sheet.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "5|5",
        "0301|301",
        "1 234,5|1234.5",
        "1\u00a0234,5|1234.5",
        "1\u202f234\u202f567,25|1234567.25",
        "1'234,5|1234.5",
        "1’234.5|1234.5",
        "1.234,5|1234.5",
        "1,234.5|1234.5",
        "1.234.567|1234567",
        "-5|-5",
        "−5|-5",
        "– 5|-5",
        "+5|5",
        "(5)|-5",
        "(1 234,5)|-1234.5",
        "12,3 %|12.3",
        "12.3%|12.3",
        " 7 |7",
        "0.123|0.123",
        "1234,567|1234.567",
        "-0|0",
        "0,30000000000000004|0.30000000000000004",
        "123456789012345|123456789012345"
      })
  void readsWhatCanMeanOneThing(String text, double number) {
    assertThat(NumberText.of(text, null)).isEqualTo(new NumberText.Value(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234|COMMA|1234",
        "1.234|POINT|1.234",
        "1,234|COMMA|1.234",
        "1,234|POINT|1234",
        "-12.345|COMMA|-12345"
      })
  void theColumnTellsWhatIsAmbiguous(String text, DecimalStyle style, double number) {
    assertThat(NumberText.of(text, style)).isEqualTo(new NumberText.Value(number));
    assertThat(NumberText.of(text, null)).isEqualTo(new NumberText.Wrong("tvetydig-tall"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.5|COMMA", "1,5|POINT", "1.234,5|POINT", "1,234.5|COMMA", "1.234.567|POINT"})
  void refusesTheOtherStyle(String text, DecimalStyle style) {
    assertThat(NumberText.of(text, style)).isEqualTo(new NumberText.Wrong("feil-desimaltegn"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,3¹", "12,3*", "12*", "12³", "1 234¹", "12,3 *", "5¹²", "3)"})
  void neverTakesAFootnoteForADigit(String text) {
    assertThat(NumberText.of(text, null)).isEqualTo(new NumberText.Wrong("fotnotetegn"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "%",
        "NaN",
        "Infinity",
        "-Infinity",
        "1e5",
        "1E5",
        "0x1F",
        "5d",
        "5f",
        "1_000",
        "1 2",
        "12 34",
        "1,2,3",
        "1.2.3",
        "1,,5",
        "5-",
        "--5",
        "ca. 5",
        "5 stk",
        "kr 5",
        "5,",
        ",5",
        "1 234 5",
        "1.23.456",
        "1.234,567.8",
        "()",
        "٣",
        "５",
        "½",
        "1 234,",
        "2016-2020",
        "12:30",
        "1/2"
      })
  void refusesWhatIsNoNumber(String text) {
    assertThat(NumberText.of(text, null)).isEqualTo(new NumberText.Wrong("ikke-tall"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890123456", "1 234 567 890 123 456"})
  void refusesMoreDigitsThanAFigureHas(String text) {
    assertThat(NumberText.of(text, null)).isEqualTo(new NumberText.Wrong("for-mange-sifre"));
    assertThat(NumberText.of("0," + "1".repeat(100), null))
        .isEqualTo(new NumberText.Wrong("for-mange-sifre"));
  }

  @Test
  void agreesWithJavaOnEveryDigit() {
    var random = new Random(765);
    for (var i = 0; i < 20_000; i++) {
      var number = BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L), random.nextInt(20));
      var plain = number.toPlainString();
      assertThat(NumberText.of(plain.replace('.', ','), DecimalStyle.COMMA))
          .as(plain)
          .isEqualTo(new NumberText.Value(Double.parseDouble(plain)));
    }
  }
}
