package no.kommuneblikk.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rates across borders: recomputed by their denominators, or missing; never summed or averaged. */
@ProductTest
class RatesTest {

  private static final String OFFENCES = "ruslovbrudd";
  private static final String MEDIAN = "medianinntekt";

  @Autowired SeriesRepository series;
  @Autowired SeriesQueries queries;

  private SeriesQuery query(List<String> codes, int year, Consumer<Selection.Draft> change) {
    var selection = Selection.DEFAULT.with(change);
    return queries.query(
        selection,
        List.of(year),
        codes.stream().map(code -> queries.release(code, selection).orElseThrow()).toList());
  }

  private MunicipalValue of(String number, String code, int year, StructureYear structure) {
    var rows =
        series.byMunicipality(query(List.of(code), year, draft -> draft.structure = structure));
    return rows.stream().filter(row -> row.number().equals(number)).findFirst().orElseThrow();
  }

  @Test
  void ofAMergedMunicipalityAreItsPartsWeighedByTheirInhabitants() {
    var kristiansand = of("4204", OFFENCES, 2016, StructureYear.Y2020);
    var offences = 12.9 * 88_447 + 8.8 * 6_419 + 5.1 * 11_260;
    assertThat(kristiansand.value())
        .isCloseTo(offences / (88_447 + 6_419 + 11_260), within(0.000_001))
        .isCloseTo(11.824, within(0.001));
    assertThat(kristiansand.storedQuality()).isEqualTo(Quality.DERIVED);
  }

  @Test
  void ofAnUnchangedMunicipalityAreAsPublished() {
    var horten = of("3801", OFFENCES, 2016, StructureYear.Y2020);
    assertThat(horten.value()).isEqualTo(15.6);
    assertThat(horten.storedQuality()).isEqualTo(Quality.REPORTED);
  }

  /** Hitra, Heim and Orkland took over Snillfjord, which is not in the extract. */
  @Test
  void thatLackAPartAreMissing() {
    for (var number : List.of("5055", "5056", "5059")) {
      var row = of(number, OFFENCES, 2016, StructureYear.Y2020);
      assertThat(row.value()).as(number).isNull();
      assertThat(row.storedQuality()).isEqualTo(Quality.MISSING);
    }
  }

  /** Half of Tysfjord, that is 980 of its inhabitants, came to Hamarøy. */
  @Test
  void withAPartOfASplitMunicipalityAreEstimated() {
    var hamaroy = of("1875", OFFENCES, 2017, StructureYear.Y2020);
    assertThat(hamaroy.value())
        .isCloseTo((4.4 * 1_810 + 3.1 * 980) / (1_810 + 980), within(0.000_001))
        .isCloseTo(3.943, within(0.001));
    assertThat(hamaroy.storedQuality()).isEqualTo(Quality.ESTIMATED);
  }

  @Test
  void ofAMergedMunicipalityAreTheSameForEachOfItsFormerParts() {
    for (var number : List.of("1001", "1017", "1018")) {
      var row = of(number, OFFENCES, 2020, StructureYear.Y2019);
      assertThat(row.value()).isCloseTo(7.8, within(0.000_001));
      assertThat(row.storedQuality()).isEqualTo(Quality.ESTIMATED);
    }
  }

  @Test
  void aMedianIsKeptWhereTheMunicipalityIsUnchangedAndMissingWhereItIsNot() {
    assertThat(of("3801", MEDIAN, 2016, StructureYear.Y2020).value()).isEqualTo(478_000);
    assertThat(missing("4204", 2016, StructureYear.Y2020)).as("merged").isTrue();
    assertThat(missing("1001", 2020, StructureYear.Y2019)).as("merged since").isTrue();
    assertThat(missing("1508", 2020, StructureYear.Y2024)).as("split since").isTrue();
  }

  private boolean missing(String number, int year, StructureYear structure) {
    var row = of(number, MEDIAN, year, structure);
    return row.value() == null && row.storedQuality() == Quality.MISSING;
  }

  @Test
  void ofGroupsAreRecomputedFromTheMunicipalitiesThatHaveOne() {
    var query = query(List.of(OFFENCES, "folketall"), 2016, _ -> {});
    var single = series.byMunicipality(query);
    var groups = series.byGroup(query).stream().filter(row -> row.indicator().equals(OFFENCES));
    assertThat(groups)
        .hasSize(3)
        .allSatisfy(
            group -> {
              var members =
                  single.stream()
                      .filter(row -> row.indicator().equals(OFFENCES) && row.value() != null)
                      .filter(row -> row.sizeGroup().equals(group.group()))
                      .toList();
              var offences =
                  members.stream()
                      .mapToDouble(row -> known(row.value()) * people(row, single))
                      .sum();
              var people = members.stream().mapToDouble(row -> people(row, single)).sum();
              assertThat(group.n()).isEqualTo(members.size());
              assertThat(group.value()).isCloseTo(offences / people, within(0.000_1));
            });
  }

  private static double people(MunicipalValue of, List<MunicipalValue> rows) {
    return rows.stream()
        .filter(row -> row.indicator().equals("folketall") && row.number().equals(of.number()))
        .mapToDouble(row -> known(row.value()))
        .sum();
  }

  private static double known(@Nullable Double value) {
    return Objects.requireNonNull(value);
  }

  @Test
  void ofACountyWithOneMunicipalityAreThatMunicipalitys() {
    var oslo =
        series.byGroup(
            query(
                List.of(OFFENCES),
                2016,
                draft -> {
                  draft.groupBy = GroupBy.COUNTY;
                  draft.counties = List.of("03");
                }));
    assertThat(oslo)
        .singleElement()
        .satisfies(row -> assertThat(row.value()).isCloseTo(10.9, within(0.000_001)));
  }

  @Test
  void aGroupHasNoMedianButTellsHowManyOfItsMunicipalitiesHave() {
    assertThat(series.byGroup(query(List.of(MEDIAN), 2016, _ -> {})))
        .hasSize(3)
        .allSatisfy(
            row -> {
              assertThat(row.value()).isNull();
              assertThat(row.n()).isPositive();
            });
  }

  /** Divided by the inhabitants once more they would mean nothing. */
  @Test
  void bringNoInhabitantsToBeDividedBy() {
    var query = query(List.of(OFFENCES, MEDIAN, "sosialhjelpsmottakere"), 2016, _ -> {});
    assertThat(series.byMunicipality(query))
        .isNotEmpty()
        .allMatch(row -> (row.population() > 0) == row.indicator().equals("sosialhjelpsmottakere"));
    assertThat(series.byGroup(query))
        .isNotEmpty()
        .allMatch(row -> (row.population() > 0) == row.indicator().equals("sosialhjelpsmottakere"));
  }

  @Test
  void areLeftOutWhenBalancedUnlessEveryYearHasOne() {
    var query = query(List.of(OFFENCES), 2016, _ -> {});
    assertThat(series.byMunicipality(query.balancedOver(List.of(2016, 2018))))
        .isNotEmpty()
        .noneMatch(row -> row.value() == null);
  }
}
