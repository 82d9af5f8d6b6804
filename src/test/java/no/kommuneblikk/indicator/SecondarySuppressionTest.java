package no.kommuneblikk.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondarySuppressionTest {

  private static final int YEAR = 2020;
  private static final List<MeasurePart> PARTS =
      List.of(new MeasurePart("all", "adults"), new MeasurePart("all", "children"));

  private static NewObservation value(String indicator, String municipality, double value) {
    return new NewObservation(indicator, YEAR, municipality, value, Quality.REPORTED);
  }

  private static NewObservation none(String indicator, String municipality, Quality quality) {
    return new NewObservation(indicator, YEAR, municipality, null, quality);
  }

  private static NewObservation few(String indicator, String municipality) {
    return none(indicator, municipality, Quality.SUPPRESSED);
  }

  private static ReleaseCell cell(String indicator, String municipality) {
    return new ReleaseCell(indicator, YEAR, municipality);
  }

  private static KnownTotal country(String indicator) {
    return KnownTotal.ofCountry(indicator, YEAR);
  }

  private static SecondarySuppression.Result of(List<NewObservation> values, KnownTotal... totals) {
    return SecondarySuppression.of(values, List.of(totals), PARTS);
  }

  @Nested
  class ATotal {

    private final List<NewObservation> values =
        List.of(
            few("all", "0101"),
            value("all", "0104", 9),
            value("all", "0105", 7),
            value("all", "0106", 7),
            value("all", "0111", 40));

    @Test
    void takesTheSmallestOtherValueAlongAndTheLowestNumberOfTwo() {
      var result = of(values, country("all"));
      assertThat(result.further()).containsExactly(cell("all", "0105"));
      assertThat(result.exposed()).isEmpty();
    }

    @Test
    void thatNobodyKnowsTakesNothing() {
      assertThat(of(values).further()).isEmpty();
      assertThat(of(values, KnownTotal.ofCountry("all", 2019)).further()).isEmpty();
      assertThat(of(values, country("adults")).further()).isEmpty();
    }

    @Test
    void withTwoSuppressedAlreadyTakesNothing() {
      var two = new ArrayList<>(values);
      two.set(4, few("all", "0111"));
      assertThat(of(two, country("all")).further()).isEmpty();
    }

    @Test
    void withoutSuppressedValuesTakesNothing() {
      assertThat(of(values.subList(1, 5), country("all")).further()).isEmpty();
    }

    /** The producer may have summed without the missing one. */
    @Test
    void isNotProtectedByAMissingValue() {
      var result =
          of(
              List.of(
                  few("all", "0101"),
                  none("all", "0104", Quality.MISSING),
                  value("all", "0105", 7)),
              country("all"));
      assertThat(result.further()).containsExactly(cell("all", "0105"));
    }

    @Test
    void ofOneMunicipalityCannotBeProtected() {
      var result = of(List.of(few("all", "0301")), country("all"));
      assertThat(result.further()).isEmpty();
      assertThat(result.exposed()).containsExactly(cell("all", "0301"));
    }

    @Test
    void leavesOtherYearsAlone() {
      var both = new ArrayList<>(values);
      both.add(new NewObservation("all", 2019, "0101", 1.0, Quality.REPORTED));
      assertThat(of(both, country("all"), KnownTotal.ofCountry("all", 2019)).further())
          .containsExactly(cell("all", "0105"));
    }
  }

  @Nested
  class CountyTotals {

    private final Map<String, String> counties =
        Map.of("0101", "01", "0104", "01", "0211", "02", "0213", "02", "0214", "02");
    private final List<NewObservation> values =
        List.of(
            few("all", "0101"),
            value("all", "0104", 50),
            value("all", "0211", 3),
            value("all", "0213", 8),
            few("all", "0214"));

    /** The country has two unknown, but each county gives its own away. */
    @Test
    void protectEachCountyByOneOfItsOwn() {
      var totals = new ArrayList<>(KnownTotal.ofAreas("all", YEAR, counties));
      totals.add(country("all"));
      assertThat(SecondarySuppression.of(values, totals, PARTS).further())
          .containsExactly(cell("all", "0104"), cell("all", "0211"));
    }

    /** Kristiansand of 2020 is published, and two of the three it is made of. */
    @Test
    void protectThePartsOfAMergedMunicipality() {
      var merged =
          KnownTotal.ofAreas("all", YEAR, Map.of("1001", "4204", "1017", "4204", "1018", "4204"));
      var result =
          SecondarySuppression.of(
              List.of(value("all", "1001", 200), few("all", "1017"), value("all", "1018", 6)),
              merged,
              PARTS);
      assertThat(result.further()).containsExactly(cell("all", "1018"));
    }
  }

  @Nested
  class AWholeAndItsParts {

    @Test
    void takeASecondOfTheThree() {
      var result =
          of(
              List.of(
                  value("all", "0101", 12), value("adults", "0101", 10), few("children", "0101")));
      assertThat(result.further()).containsExactly(cell("adults", "0101"));
    }

    @Test
    void giveNothingAwayWhereAPartHasNoFigure() {
      assertThat(of(List.of(value("all", "0101", 12), few("children", "0101"))).further())
          .isEmpty();
      assertThat(
              of(List.of(
                      value("all", "0101", 12),
                      none("adults", "0101", Quality.MISSING),
                      few("children", "0101")))
                  .further())
          .isEmpty();
    }

    /**
     * Children in 0101 are suppressed. Their total takes children in 0104 along, and then each of
     * the two municipalities' wholes takes one of its own; so do the totals of those.
     */
    @Test
    void spreadToTheTotalsOfTheOthers() {
      var result =
          of(
              List.of(
                  value("all", "0101", 12),
                  value("adults", "0101", 10),
                  few("children", "0101"),
                  value("all", "0104", 25),
                  value("adults", "0104", 20),
                  value("children", "0104", 5),
                  value("all", "0105", 90),
                  value("adults", "0105", 60),
                  value("children", "0105", 30)),
              country("all"),
              country("adults"),
              country("children"));
      assertThat(result.further())
          .containsExactly(
              cell("adults", "0101"), cell("adults", "0104"), cell("children", "0104"));
      assertThat(result.exposed()).isEmpty();
    }
  }

  /** Three sums of two unknown each hide nothing: a + b, b + c and a + c give all three. */
  @Test
  void findsWhatOnlySeveralSumsTogetherGiveAway() {
    var values =
        List.of(
            few("all", "0101"),
            few("all", "0104"),
            few("all", "0105"),
            value("all", "0106", 1),
            value("all", "0111", 2));
    var totals =
        Stream.of(
                Set.of("0101", "0104", "0106"),
                Set.of("0104", "0105", "0106"),
                Set.of("0101", "0105", "0106", "0111"))
            .map(of -> new KnownTotal("all", YEAR, of))
            .toList();
    var result = SecondarySuppression.of(values, totals, PARTS);
    assertThat(result.further()).containsExactly(cell("all", "0106"));
    assertThat(result.exposed()).isEmpty();
  }

  @Test
  void givesTheValuesAsTheyMayBePublished() {
    var values = List.of(few("all", "0101"), value("all", "0104", 9), value("all", "0105", 7));
    assertThat(of(values, country("all")).applyTo(values))
        .containsExactly(few("all", "0101"), value("all", "0104", 9), few("all", "0105"));
  }

  /** Some counties, some municipalities in each, three measures, and a few suppressed at random. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void leavesNoSuppressedCellThatTheTotalsDetermine(long seed) {
    var random = new Random(seed);
    var values = new ArrayList<NewObservation>();
    var counties = new TreeMap<String, String>();
    for (var county = 1; county <= 4; county++) {
      for (var i = 0; i < 2 + random.nextInt(6); i++) {
        var number = "%02d%02d".formatted(county, i);
        counties.put(number, "%02d".formatted(county));
        var adults = random.nextInt(30);
        var children = random.nextInt(15);
        values.add(perhapsFew("adults", number, adults));
        values.add(perhapsFew("children", number, children));
        values.add(perhapsFew("all", number, adults + children));
      }
    }
    var totals = new ArrayList<KnownTotal>();
    for (var indicator : List.of("all", "adults", "children")) {
      totals.add(country(indicator));
      totals.addAll(KnownTotal.ofAreas(indicator, YEAR, counties));
    }
    var result = SecondarySuppression.of(values, totals, PARTS);
    var unknown = new HashSet<>(result.further());
    values.stream()
        .filter(value -> value.quality() == Quality.SUPPRESSED)
        .map(ReleaseCell::of)
        .forEach(unknown::add);
    assertThat(unknown).as("something is suppressed").isNotEmpty();
    assertThat(result.exposed()).isEmpty();
    assertThat(unknown).allMatch(cell -> canBeAnotherValue(cell, unknown, counties));
  }

  private static NewObservation perhapsFew(String indicator, String number, int value) {
    return value < 3 ? few(indicator, number) : value(indicator, number, value);
  }

  /**
   * Whether all the sums stay as they are if the cell is one more than it is: a closed walk through
   * unknown cells that changes each sum by as much as it takes back. Found by solving the equations
   * anew with whole numbers modulo a prime, which shares nothing with what is tested.
   */
  private static boolean canBeAnotherValue(
      ReleaseCell cell, Set<ReleaseCell> unknown, Map<String, String> counties) {
    var columns = unknown.stream().filter(other -> !other.equals(cell)).sorted().toList();
    var equations = new ArrayList<long[]>();
    for (var indicator : List.of("all", "adults", "children")) {
      equations.add(row(columns, cell, of -> of.indicator().equals(indicator) ? 1 : 0));
      for (var county : Set.copyOf(counties.values())) {
        equations.add(
            row(
                columns,
                cell,
                of ->
                    of.indicator().equals(indicator)
                            && county.equals(counties.get(of.municipality()))
                        ? 1
                        : 0));
      }
    }
    for (var number : counties.keySet()) {
      equations.add(
          row(
              columns,
              cell,
              of -> !of.municipality().equals(number) ? 0 : of.indicator().equals("all") ? -1 : 1));
    }
    return isSolvable(equations, columns.size());
  }

  /** The equation of one sum, with the cell's own part as what the others have to take back. */
  private static long[] row(
      List<ReleaseCell> columns, ReleaseCell cell, ToIntFunction<ReleaseCell> sign) {
    var row = new long[columns.size() + 1];
    for (var i = 0; i < columns.size(); i++) {
      row[i] = sign.applyAsInt(columns.get(i));
    }
    row[columns.size()] = -sign.applyAsInt(cell);
    return row;
  }

  private static final long PRIME = 1_000_003;

  private static boolean isSolvable(List<long[]> equations, int unknowns) {
    var left = new ArrayList<>(equations);
    for (var column = 0; column < unknowns; column++) {
      var pivot = pivot(left, column);
      if (pivot != null) {
        left.remove(pivot);
        for (var row : left) {
          var times = row[column] * inverse(pivot[column]) % PRIME;
          for (var i = 0; i <= unknowns; i++) {
            row[i] = (row[i] - times * pivot[i]) % PRIME;
          }
        }
      }
    }
    return left.stream().allMatch(row -> row[unknowns] % PRIME == 0);
  }

  private static long @Nullable [] pivot(List<long[]> rows, int column) {
    return rows.stream().filter(row -> row[column] % PRIME != 0).findFirst().orElse(null);
  }

  private static long inverse(long of) {
    return BigInteger.valueOf(of).modInverse(BigInteger.valueOf(PRIME)).longValue();
  }
}
