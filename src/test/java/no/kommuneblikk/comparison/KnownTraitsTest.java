package no.kommuneblikk.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.selection.Trait;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownTraitsTest {

  private static final List<Municipality> FOUR =
      List.of(
          municipality("0101", "01", 8_000, 9),
          municipality("0102", "01", 2_000, 16),
          municipality("0201", "02", 6_000, 13),
          municipality("0202", "02", 5_000, null));

  private static final List<KostraGroup> GROUPS =
      List.of(
          new KostraGroup(9, "20 000–29 999", "low", "low-medium"),
          new KostraGroup(13, "Oslo kommune", "low", ""),
          new KostraGroup(16, "0–599", "medium", "low-medium-high"));

  private static Municipality municipality(
      String number, String county, int inhabitants, @Nullable Integer group) {
    return new Municipality(2020, number, number, number, county, inhabitants, group, 5);
  }

  private static MunicipalValue row(
      String code, int year, String number, @Nullable Double value, String quality) {
    return new MunicipalValue(code, year, number, number, "", "liten", value, 4_000, quality);
  }

  private static MunicipalValue recipients(int year, String number) {
    return row("sosialhjelpsmottakere", year, number, 100.0, "reported");
  }

  @Test
  void eachMeasureIsOfTheLatestYearThatHasHalfOfEveryCounty() {
    var known =
        KnownTraits.of(
            FOUR,
            List.of(
                recipients(2016, "0101"),
                recipients(2016, "0202"),
                recipients(2018, "0101"),
                recipients(2018, "0201"),
                recipients(2019, "0102"),
                recipients(2019, "0201"),
                recipients(2020, "0201")),
            GROUPS);

    assertThat(known.years()).containsOnlyKeys(Trait.SOCIAL_ASSISTANCE).containsValue(2018);
    assertThat(known.municipalities().getFirst().value(Trait.SOCIAL_ASSISTANCE))
        .as("of the inhabitants of the same year")
        .isCloseTo(100.0 / 4_000 * 1_000, within(1e-9));
    assertThat(known.municipalities().get(1).knows(Trait.SOCIAL_ASSISTANCE)).isFalse();
    assertThat(known.hasAny(Trait.OFFENCES)).isFalse();
  }

  @Test
  void aShareOfALargerAreasFigureIsNotKnown() {
    var known =
        KnownTraits.of(
            FOUR,
            List.of(
                row("medianinntekt", 2020, "0101", 500_000.0, "reported"),
                row("medianinntekt", 2020, "0102", null, "missing"),
                row("medianinntekt", 2020, "0201", 480_000.0, "reported"),
                row("ruslovbrudd", 2020, "0101", 7.0, "estimated"),
                row("ruslovbrudd", 2020, "0201", 7.0, "estimated")),
            GROUPS);

    assertThat(known.years()).containsOnlyKeys(Trait.MEDIAN_INCOME);
    assertThat(known.municipalities().getFirst().value(Trait.MEDIAN_INCOME)).isEqualTo(500_000);
  }

  @Test
  void freeIncomeIsThatOfTheKostraGroupAndUnknownWhereItTellsNothing() {
    var known = KnownTraits.of(FOUR, List.of(), GROUPS);

    assertThat(known.municipalities())
        .extracting(it -> it.value(Trait.FREE_INCOME))
        .containsExactly(1.5, null, null, null);
  }

  @ParameterizedTest
  @CsvSource({"low, 1", "medium, 2", "high, 3", "low-medium, 1.5", "medium-high, 2.5"})
  void levelsOfFreeIncomeAreSteps(String wording, double level) {
    assertThat(new KostraGroup(1, "", "", wording).incomeLevel()).hasValue(level);
  }
}
