package no.kommuneblikk.indicator;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.geography.SizeScheme;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class SeriesRepositoryTest {

  private static final List<Integer> YEARS = SeriesQueries.every(2015, 2020);
  private static final Map<Integer, Double> PUBLISHED =
      Map.of(
          2015, 13131.0, 2016, 13936.0, 2017, 14633.0, 2018, 15894.0, 2019, 16399.0, 2020, 16569.0);

  @Autowired SeriesRepository series;
  @Autowired SeriesQueries queries;
  @Autowired JdbcClient jdbc;

  private SeriesQuery query(
      String indicator, List<Integer> years, Consumer<Selection.Draft> change) {
    var selection = Selection.DEFAULT.with(change);
    return queries.query(
        selection, years, List.of(queries.release(indicator, selection).orElseThrow()));
  }

  private static double known(GroupValue row) {
    return Objects.requireNonNull(row.value());
  }

  private Map<Integer, Double> sums(String indicator, Consumer<Selection.Draft> change) {
    return series.byGroup(query(indicator, YEARS, change)).stream()
        .collect(
            groupingBy(GroupValue::year, TreeMap::new, summingDouble(SeriesRepositoryTest::known)));
  }

  @ParameterizedTest
  @EnumSource(StructureYear.class)
  void addsTheGroupsUpToThePublishedNationalFtesInEveryDivision(StructureYear structure) {
    for (var grouping : GroupBy.offered()) {
      var sums =
          sums(
              "arsverk",
              draft -> {
                draft.structure = structure;
                draft.groupBy = grouping;
              });
      assertThat(sums).as("%s in %s", grouping, structure).containsOnlyKeys(PUBLISHED.keySet());
      sums.forEach(
          (year, sum) ->
              assertThat(sum)
                  .as("%d by %s in %s", year, grouping, structure)
                  .isCloseTo(Objects.requireNonNull(PUBLISHED.get(year)), within(0.1)));
    }
  }

  @ParameterizedTest
  @EnumSource(SizeScheme.class)
  void addsSizeGroupsUpToTheSameAsCounties(SizeScheme scheme) {
    var bySize = sums("folketall", draft -> draft.scheme = scheme);
    var byCounty = sums("folketall", draft -> draft.groupBy = GroupBy.COUNTY);
    bySize.forEach(
        (year, sum) ->
            assertThat(sum).isCloseTo(Objects.requireNonNull(byCounty.get(year)), within(0.001)));
  }

  @Test
  void carriesThePopulationOfTheMergedMunicipalitiesIntoKristiansand() {
    var selection = Selection.DEFAULT;
    var population = queries.release("folketall", selection).orElseThrow();
    var merged =
        series.byMunicipality(query("folketall", List.of(2016), _ -> {})).stream()
            .filter(row -> row.number().equals("4204"))
            .toList();
    var parts =
        jdbc.sql(
                """
                SELECT SUM(value) FROM observation WHERE release_id = ? AND indicator_id = ?
                  AND year = 2016 AND municipality IN ('1001', '1017', '1018')
                """)
            .param(population.release().id())
            .param(population.indicator().id())
            .query(Double.class)
            .single();
    assertThat(merged).singleElement().extracting(MunicipalValue::value).isEqualTo(parts);
    assertThat(parts).isGreaterThan(100_000);
  }

  @Test
  void leavesOutTheMunicipalitiesWithCarriedForwardFiguresInEveryYear() {
    var all = series.byMunicipality(query("arsverk", YEARS, _ -> {}));
    var rest =
        series.byMunicipality(query("arsverk", YEARS, draft -> draft.carriedForward = false));
    assertThat(perYear(all)).containsExactlyInAnyOrderEntriesOf(eachYear(356));
    assertThat(perYear(rest)).containsExactlyInAnyOrderEntriesOf(eachYear(356 - 66));
    assertThat(rest).extracting(MunicipalValue::quality).doesNotContain("carried_forward");
  }

  private static Map<Integer, Long> perYear(List<MunicipalValue> rows) {
    return rows.stream().collect(groupingBy(MunicipalValue::year, counting()));
  }

  private static Map<Integer, Long> eachYear(long count) {
    return YEARS.stream().collect(Collectors.toMap(year -> year, _ -> count));
  }

  @Test
  void marks66FiguresOf2020AsCarriedForward() {
    assertThat(series.byMunicipality(query("arsverk", YEARS, _ -> {})))
        .filteredOn(row -> row.quality().equals("carried_forward"))
        .hasSize(66)
        .allMatch(row -> row.year() == 2020);
  }

  @Test
  void callsASumThatLacksAPartMissingAndNeverASmallerSum() {
    var rows = series.byMunicipality(query("sosialhjelpsmottakere", List.of(2016), _ -> {}));
    var incomplete =
        jdbc.sql(
                """
                SELECT v.municipality FROM structured_observation v
                JOIN indicator i ON i.id = v.indicator_id AND i.code = 'sosialhjelpsmottakere'
                WHERE v.structure = 2020 AND v.year = 2016
                GROUP BY v.municipality HAVING COUNT(v.value) < MAX(v.parts) AND COUNT(*) > 0
                """)
            .query(String.class)
            .list();
    assertThat(incomplete).as("merged municipalities that lack a part").isNotEmpty();
    assertThat(rows)
        .filteredOn(row -> incomplete.contains(row.number()))
        .hasSameSizeAs(incomplete)
        .allSatisfy(
            row -> {
              assertThat(row.value()).isNull();
              assertThat(row.quality()).isEqualTo("missing");
            });
    assertThat(rows)
        .filteredOn(row -> !incomplete.contains(row.number()))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.value()).isNotNull());
  }

  @Test
  void countsTheMissingOfAGroupAndLeavesTheirInhabitantsOutOfTheRate() {
    var query = query("sosialhjelpsmottakere", List.of(2016), _ -> {});
    var single = series.byMunicipality(query);
    for (var group : series.byGroup(query)) {
      var members = single.stream().filter(row -> row.sizeGroup().equals(group.group())).toList();
      var present = members.stream().filter(row -> row.value() != null).toList();
      assertThat(group.n()).isEqualTo(present.size());
      assertThat(group.missing()).isEqualTo(members.size() - present.size());
      assertThat(group.population())
          .isCloseTo(present.stream().mapToDouble(MunicipalValue::population).sum(), within(0.001));
    }
  }

  @Test
  void keepsOnlyMunicipalitiesThatAreCompleteWhenBalanced() {
    var loose = query("sosialhjelpsmottakere", YEARS, _ -> {});
    var complete =
        series.byMunicipality(loose).stream()
            .filter(row -> row.value() != null)
            .collect(groupingBy(MunicipalValue::number, counting()))
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue() == YEARS.size())
            .map(Map.Entry::getKey)
            .toList();
    var balanced = series.byMunicipality(loose.balancedOver(YEARS));
    assertThat(balanced).isNotEmpty().allSatisfy(row -> assertThat(row.value()).isNotNull());
    assertThat(balanced.stream().map(MunicipalValue::number).distinct())
        .containsExactlyInAnyOrderElementsOf(complete);
  }

  @Test
  void keepsToTheCountiesAndTheSizeThatAreAskedFor() {
    assertThat(
            series.byMunicipality(
                query(
                    "arsverk",
                    List.of(2020),
                    draft -> {
                      draft.counties = List.of("38");
                      draft.size = SizeGroup.LARGE;
                    })))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.county()).isEqualTo("38");
              assertThat(row.sizeGroup()).isEqualTo("stor");
            });
  }
}
