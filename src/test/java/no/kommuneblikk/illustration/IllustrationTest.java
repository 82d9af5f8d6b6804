package no.kommuneblikk.illustration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IllustrationTest {

  private static final String FTES = "arsverk";
  private static final String ADULTS = "arsverk-voksne";
  private static final String CHILDREN = "arsverk-barn-unge";
  private static final String GRANTS = "tilskudd-765-62";
  private static final String HORTEN = "3801";

  private static final CountryFacts BACKGROUND = ReferenceBackground.read();
  private static final Parameters PARAMETERS = ReferenceBackground.parameters();
  private static final Illustration SET =
      new IllustrationGenerator(PARAMETERS).generate(BACKGROUND);
  private static final MeasuredSet MEASURED = new MeasuredSet(SET, BACKGROUND);

  @Nested
  class Staffing {

    @ParameterizedTest
    @CsvSource({
      "arsverk,2015,13131",
      "arsverk,2016,13936",
      "arsverk,2017,14633",
      "arsverk,2018,15894",
      "arsverk,2019,16399",
      "arsverk,2020,16569",
      "arsverk-voksne,2016,11063",
      "arsverk-voksne,2017,11534",
      "arsverk-voksne,2018,12563",
      "arsverk-voksne,2019,12872",
      "arsverk-voksne,2020,12966",
      "arsverk-barn-unge,2016,2873",
      "arsverk-barn-unge,2017,3099",
      "arsverk-barn-unge,2018,3331",
      "arsverk-barn-unge,2019,3527",
      "arsverk-barn-unge,2020,3603"
    })
    void sumsExactlyToThePublishedFigure(String indicator, int year, BigDecimal published) {
      assertThat(MeasuredSet.sum(MEASURED.rows(indicator, year))).isEqualByComparingTo(published);
    }

    @Test
    void isTheSumOfAdultsAndChildrenInEveryMunicipality() {
      for (var year = 2016; year <= 2020; year++) {
        var adults = MEASURED.byMunicipality(ADULTS, year);
        var children = MEASURED.byMunicipality(CHILDREN, year);
        for (var total : MEASURED.rows(FTES, year)) {
          var sum =
              MeasuredSet.exact(Lookup.in(adults, total.municipality(), ADULTS))
                  .add(MeasuredSet.exact(Lookup.in(children, total.municipality(), CHILDREN)));
          assertThat(sum).as("%s", total).isEqualByComparingTo(MeasuredSet.exact(total.value()));
        }
      }
    }

    @Test
    void isNotDividedIn2015BecauseTheCountryIsNot() {
      assertThat(MEASURED.rows(ADULTS, 2015)).isEmpty();
      assertThat(MEASURED.rows(CHILDREN, 2015)).isEmpty();
    }

    @Test
    void coversEveryMunicipalityOfEveryYearInTheBordersOfThatYear() {
      for (var year = 2015; year <= 2020; year++) {
        assertThat(MEASURED.byMunicipality(FTES, year).keySet())
            .containsExactlyInAnyOrderElementsOf(MEASURED.population(year).keySet());
      }
    }

    @Test
    void isCarriedForwardIn66MunicipalitiesIn2020() {
      for (var indicator : List.of(FTES, ADULTS, CHILDREN)) {
        var carried =
            MEASURED.rows(indicator, 2020).stream()
                .filter(row -> row.quality().equals(GeneratedValue.CARRIED_FORWARD))
                .toList();
        var before = MEASURED.inBordersOf2020(indicator, 2019);
        assertThat(carried).hasSize(66);
        assertThat(carried)
            .allSatisfy(
                row ->
                    assertThat(MeasuredSet.exact(row.value()))
                        .isEqualByComparingTo(before.get(row.municipality())));
      }
    }

    @Test
    void isCarriedForwardOnlyIn2020() {
      assertThat(SET.values())
          .filteredOn(row -> row.quality().equals(GeneratedValue.CARRIED_FORWARD))
          .allMatch(row -> row.year() == 2020 && row.indicator().startsWith(FTES));
    }

    @Test
    void hasPlausibleRatesThatSpreadMoreInSmallMunicipalities() {
      var small = MEASURED.rates(2019, people -> people < 5_000);
      var large = MEASURED.rates(2019, people -> people >= 20_000);
      assertThat(small).allMatch(rate -> rate > 8 && rate < 70);
      assertThat(large).allMatch(rate -> rate > 14 && rate < 50);
      assertThat(MeasuredSet.percentile(small, 95) - MeasuredSet.percentile(small, 5))
          .isGreaterThan(
              1.2 * (MeasuredSet.percentile(large, 95) - MeasuredSet.percentile(large, 5)));
    }

    @Test
    void growsWithAWiderSpreadInSmallMunicipalitiesSoThatSomeFall() {
      var small = MEASURED.growths(people -> people < 5_000);
      var large = MEASURED.growths(people -> people >= 20_000);
      assertThat(MeasuredSet.percentile(small, 95) - MeasuredSet.percentile(small, 5))
          .isGreaterThan(
              2 * (MeasuredSet.percentile(large, 95) - MeasuredSet.percentile(large, 5)));
      assertThat(small).allMatch(growth -> growth > -0.6 && growth < 1.5);
      assertThat(small).filteredOn(growth -> growth < 0).hasSizeGreaterThan(10);
    }

    @Test
    void followsThePublishedCountyRatesOf2018() {
      var rates = MEASURED.countyRates2018();
      assertThat(rates.get("50")).isCloseTo(3.8, within(0.05));
      assertThat(rates.get("10")).isCloseTo(3.8, within(0.05));
      assertThat(rates.get("02")).isCloseTo(2.1, within(0.05));
      rates.keySet().removeAll(List.of("50", "10", "02"));
      assertThat(rates.values()).allMatch(rate -> rate > 2.7 && rate < 3.4);
    }
  }

  @Nested
  class Grants {

    @Test
    void sumToTheYearsTotalOfTheCountry() {
      assertThat(MeasuredSet.sum(MEASURED.rows(GRANTS, 2018))).isEqualByComparingTo("472.4");
      PARAMETERS
          .grants()
          .national()
          .forEach(
              (year, total) ->
                  assertThat(MeasuredSet.sum(MEASURED.rows(GRANTS, year)))
                      .isEqualByComparingTo(MeasuredSet.exact(total)));
    }

    @Test
    void sumTo121MillionInMoreOgRomsdalOverThePlan() {
      var sum = BigDecimal.ZERO;
      for (var year = 2016; year <= 2020; year++) {
        sum = sum.add(MEASURED.county2020(GRANTS, year, "15"));
      }
      assertThat(sum).isEqualByComparingTo("121");
    }

    @Test
    void sumToThePublishedAmountInInnlandet2019AndFinnmark2017() {
      assertThat(MEASURED.county2020(GRANTS, 2019, "34")).isEqualByComparingTo("31.604");
      var finnmark =
          MEASURED.rows(GRANTS, 2017).stream()
              .filter(row -> row.municipality().startsWith("20"))
              .toList();
      assertThat(MeasuredSet.sum(finnmark)).isEqualByComparingTo("4.8");
    }

    @Test
    void areZeroInManySmallMunicipalitiesAndInNoLargeOne() {
      var zeros =
          MEASURED.rows(GRANTS, 2018).stream()
              .filter(row -> row.value() == 0)
              .map(row -> Lookup.in(MEASURED.population(2018), row.municipality(), "populations"))
              .toList();
      assertThat(zeros).hasSizeBetween(120, 250);
      assertThat(zeros).filteredOn(people -> people >= 50_000).isEmpty();
    }
  }

  @Nested
  class Expenditure {

    @Test
    void isNeverLessGrossThanNet() {
      for (var year = 2016; year <= 2020; year++) {
        var net = MEASURED.byMunicipality("netto-243", year);
        assertThat(MEASURED.rows("brutto-243", year))
            .hasSameSizeAs(net.entrySet())
            .allMatch(row -> row.value() >= Lookup.in(net, row.municipality(), "net"));
      }
    }

    @Test
    void isInWholeThousands() {
      assertThat(SET.values())
          .filteredOn(row -> row.indicator().endsWith("243"))
          .allMatch(row -> row.value() == Math.rint(row.value()) && row.value() > 0);
    }
  }

  @Nested
  class Ratings {

    @Test
    void existForFourOfFiveMunicipalitiesWithAllFiveGoalsEach() {
      var rated =
          SET.ratings().stream().collect(Collectors.groupingBy(GeneratedRating::municipality));
      assertThat((double) rated.size()).isCloseTo(0.8 * 356, withinPercentage(6));
      assertThat(rated.values())
          .allSatisfy(
              of ->
                  assertThat(of).extracting(GeneratedRating::goal).containsExactly(1, 2, 3, 4, 5));
    }

    @Test
    void sayThatTheyAreGenerated() {
      assertThat(SET.ratings()).allMatch(rating -> rating.reason().startsWith("Eksempel:"));
    }

    @Test
    void useTheKnownWords() {
      assertThat(SET.ratings())
          .allMatch(rating -> RatingModel.RATINGS.contains(rating.rating()))
          .allMatch(rating -> List.of("municipality", "adviser").contains(rating.authorRole()))
          .allMatch(rating -> rating.scope().equals("overall"))
          .allMatch(rating -> rating.ratedOn().getYear() == 2021)
          .allMatch(rating -> rating.ratedOn().getMonthValue() >= 2)
          .allMatch(rating -> rating.ratedOn().getMonthValue() <= 5);
    }
  }

  @Nested
  class TheSet {

    @Test
    void hasNoNegativeValueAndNoDoubles() {
      assertThat(SET.values()).allMatch(row -> row.value() >= 0);
      assertThat(SET.values())
          .extracting(row -> List.of(row.indicator(), row.year(), row.municipality()))
          .doesNotHaveDuplicates();
    }

    @Test
    void isTheSameForTheSameSeedWhateverTheOrderOfTheInput() {
      var lineage = new ArrayList<>(BACKGROUND.lineage()).reversed();
      var population = new TreeMap<Integer, Map<String, Integer>>();
      BACKGROUND.population().forEach((year, of) -> population.put(year, new TreeMap<>(of)));
      var shuffled =
          new CountryFacts(
              population,
              lineage,
              new TreeMap<>(BACKGROUND.county2020()),
              new TreeMap<>(BACKGROUND.national()));
      assertThat(new IllustrationGenerator(ReferenceBackground.parameters()).generate(shuffled))
          .isEqualTo(SET);
    }

    @Test
    void rollsTheSameDiceOnEveryMachine() {
      var dice = new Seed(1).dice("purpose", "key");
      assertThat(List.of(dice.uniform(), dice.normal(), dice.poisson(3)))
          .hasToString("[0.8796140560745258, -1.1189278810579266, 3]");
    }

    @Test
    void isAnotherForAnotherSeed() {
      var set = ReferenceBackground.generate(PARAMETERS.seed() + 1, BACKGROUND);
      assertThat(set).isNotEqualTo(SET);
      assertThat(MeasuredSet.sum(new MeasuredSet(set, BACKGROUND).rows(FTES, 2020)))
          .isEqualByComparingTo("16569");
    }
  }

  @Nested
  class Refuses {

    @Test
    void aMunicipalityWithoutLineage() {
      var population = new HashMap<>(BACKGROUND.population());
      var of2017 = new HashMap<>(MEASURED.population(2017));
      of2017.put("9999", 1_000);
      population.put(2017, of2017);
      var background =
          new CountryFacts(
              population, BACKGROUND.lineage(), BACKGROUND.county2020(), BACKGROUND.national());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new IllustrationGenerator(PARAMETERS).generate(background))
          .withMessageContaining("9999")
          .withMessageContaining("2017")
          .withMessageContaining("lineage");
    }

    @Test
    void anAreaWithoutCounty() {
      var counties = new HashMap<>(BACKGROUND.county2020());
      counties.remove(HORTEN);
      var background =
          new CountryFacts(
              BACKGROUND.population(), BACKGROUND.lineage(), counties, BACKGROUND.national());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new IllustrationGenerator(PARAMETERS).generate(background))
          .withMessageContaining(HORTEN)
          .withMessageContaining("counties");
    }

    @Test
    void parametersWithoutASeed() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Parameters.read(new StringReader("staffing.silent = 66")))
          .withMessageContaining("seed is missing");
    }
  }
}
