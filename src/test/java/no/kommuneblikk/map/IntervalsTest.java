package no.kommuneblikk.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.selection.Classes;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The limits were worked out by hand. */
class IntervalsTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final Axis RATE = Axis.of("Årsverk", Format.RATE);
  private static final Axis CHANGE = Axis.ofChange("Endring", Format.RATE);

  private static List<String> classes(Classes method, Axis axis, double... values) {
    return Intervals.of(boxed(values), method, axis.format().decimals()).stream()
        .map(interval -> interval.words(axis, TEXTS).replace('\u00a0', ' '))
        .toList();
  }

  private static List<SeriesRole> roles(Classes method, double... values) {
    return Intervals.of(boxed(values), method, 1).stream().map(Interval::role).toList();
  }

  private static List<Double> boxed(double... values) {
    return Arrays.stream(values).boxed().toList();
  }

  /** Type 7 of 1, 2, … 11: a fifth of the way from 1 to 11 is 3, then 5, 7 and 9. */
  @Test
  void quantilesHaveAsManyInEach() {
    assertThat(classes(Classes.QUANTILE, RATE, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1))
        .containsExactly("1,0–3,0", "3,1–5,0", "5,1–7,0", "7,1–9,0", "9,1–11,0");
  }

  /** Type 7 lies between values: of 0, 10, 20 and 40 the limits are 6, 12, 18 and 28. */
  @Test
  void quantilesBetweenValuesAreInterpolatedAndEmptyClassesJoined() {
    assertThat(classes(Classes.QUANTILE, RATE, 0, 10, 20, 40))
        .containsExactly("0,0–6,0", "6,1–12,0", "12,1–28,0", "28,1–40,0");
  }

  /** From 0 to 50 in steps of 10; nobody is between 10 and 40. */
  @Test
  void equalIntervalsAreAsWideAndMayBeEmpty() {
    assertThat(classes(Classes.EQUAL, RATE, 0, 1, 2, 50))
        .containsExactly("0,0–10,0", "10,1–20,0", "20,1–30,0", "30,1–40,0", "40,1–50,0");
  }

  @Test
  void equalValuesStayTogether() {
    assertThat(classes(Classes.QUANTILE, RATE, 3, 3, 3, 3, 3, 3, 3, 8, 9, 10))
        .containsExactly("3,0", "3,1–8,2", "8,3–10,0");
  }

  @Test
  void fewerThanFiveDifferentValuesMakeFewerClasses() {
    assertThat(classes(Classes.QUANTILE, Axis.of("n", Format.COUNT), 1, 2, 3))
        .containsExactly("1", "2", "3");
    assertThat(roles(Classes.QUANTILE, 1, 1, 2, 2))
        .containsExactly(SeriesRole.CLASS_1, SeriesRole.CLASS_5);
  }

  @ParameterizedTest
  @EnumSource(
      value = Classes.class,
      names = {"QUANTILE", "EQUAL"})
  void oneValueIsOneClassAndNoValueIsNone(Classes method) {
    assertThat(classes(method, RATE, 7.25, 7.25, 7.25)).containsExactly("7,3");
    assertThat(roles(method, 7.25, 7.25)).containsExactly(SeriesRole.CLASS_3);
    assertThat(classes(method, RATE)).isEmpty();
  }

  /** Four of ten below zero get two classes, split at the median −6; the six others get three. */
  @Test
  void quantilesOnBothSidesOfZeroNeverMeet() {
    assertThat(classes(Classes.QUANTILE, CHANGE, -8, -7, -5, -1, 0, 1, 2, 3, 4, 5))
        .containsExactly(
            "−8,0 til −6,0", "−5,9 til −1,0", "0,0 til +1,7", "+1,8 til +3,3", "+3,4 til +5,0");
    assertThat(roles(Classes.QUANTILE, -8, -7, -5, -1, 0, 1, 2, 3, 4, 5))
        .containsExactly(
            SeriesRole.CLASS_BELOW_4,
            SeriesRole.CLASS_BELOW_1,
            SeriesRole.CLASS_1,
            SeriesRole.CLASS_3,
            SeriesRole.CLASS_5);
  }

  /** A fifth of the range from −10 to 40 lies below zero: one class there, four above. */
  @Test
  void equalIntervalsOnBothSidesOfZeroNeverMeet() {
    assertThat(classes(Classes.EQUAL, CHANGE, -10, 0, 5, 40))
        .containsExactly(
            "−10,0", "0,0 til +10,0", "+10,1 til +20,0", "+20,1 til +30,0", "+30,1 til +40,0");
  }

  /** One of a hundred below zero is less than a fifth of a class, and still stands for itself. */
  @Test
  void theSmallerSideHasAtLeastOneClass() {
    var values = IntStream.range(0, 100).mapToDouble(i -> i == 0 ? -0.3 : i).boxed().toList();
    var intervals = Intervals.of(values, Classes.QUANTILE, 1);
    assertThat(intervals).hasSize(5);
    assertThat(intervals.getFirst().words(CHANGE, TEXTS)).isEqualTo("−0,3");
  }

  /** −0.04 is printed as zero, which is not below zero. */
  @Test
  void whatIsPrintedAsZeroIsNotBelowIt() {
    assertThat(classes(Classes.QUANTILE, CHANGE, -0.04, 0.02, 3))
        .first()
        .asString()
        .startsWith("0,0");
  }

  @Test
  void onlyFallsGoFromFarToNear() {
    assertThat(roles(Classes.QUANTILE, -4, -3, -2, -1))
        .containsExactly(
            SeriesRole.CLASS_BELOW_4,
            SeriesRole.CLASS_BELOW_3,
            SeriesRole.CLASS_BELOW_2,
            SeriesRole.CLASS_BELOW_1);
  }

  /** Whatever the values, each is in exactly one class, as it is printed. */
  @ParameterizedTest
  @EnumSource(
      value = Classes.class,
      names = {"QUANTILE", "EQUAL"})
  void everyValueIsInExactlyOneClass(Classes method) {
    var random = new Random(356);
    for (var round = 0; round < 200; round++) {
      var spread = Math.pow(10, random.nextInt(4));
      var values =
          random.doubles(1 + random.nextInt(60), -spread * (round % 2), spread).boxed().toList();
      var intervals = Intervals.of(values, method, 1);
      assertThat(intervals).hasSizeBetween(1, Intervals.MOST);
      assertThat(values)
          .allSatisfy(
              value ->
                  assertThat(intervals.stream().filter(it -> it.includes(value)).count())
                      .as("%s in %s", value, intervals)
                      .isEqualTo(1));
      assertThat(intervals)
          .allSatisfy(it -> assertThat(it.from() < 0 && it.to() >= 0).as("%s", it).isFalse());
      assertThat(intervals).extracting(Interval::role).doesNotHaveDuplicates();
    }
  }
}
