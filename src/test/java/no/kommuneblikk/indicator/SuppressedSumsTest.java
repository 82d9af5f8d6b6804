package no.kommuneblikk.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/**
 * A suppressed value is in none of the sums that the product shows, whatever is chosen, so no two
 * of them differ by it. The release exists inside each test's transaction only.
 */
@ProductTest
@Transactional
class SuppressedSumsTest {

  private static final String MEASURE = "sosialhjelpsmottakere";

  /** Søgne, a part of Kristiansand from 2020; Åfjord, which took in Roan; and Oslo, a county. */
  private static final Set<String> FEW = Set.of("1018", "1630", "0301");

  private static final int YEAR = 2016;

  @Autowired SeriesRepository series;
  @Autowired SeriesQueries queries;
  @Autowired Releases releases;
  @Autowired ReleaseWriter writer;
  @Autowired JdbcClient jdbc;

  private int release;

  /** What the product keeps of releases must not be read inside the transaction. */
  @BeforeTransaction
  void readWhatIsInForce() {
    releases.coverage();
  }

  /** Ten in every municipality, but for the three in the second year. */
  @BeforeEach
  void publish() {
    var numbers =
        jdbc.sql("SELECT number FROM municipality WHERE structure = 2015 ORDER BY number")
            .query(String.class)
            .list();
    release =
        writer.publish(
            new NewRelease(
                "skjermet-prove",
                "ssb-12210",
                "Prøve",
                null,
                NewRelease.Origin.INTAKE,
                "0".repeat(64)),
            Set.of(MEASURE),
            numbers.stream().flatMap(SuppressedSumsTest::values).toList());
  }

  private static Stream<NewObservation> values(String number) {
    return IntStream.of(2015, YEAR)
        .mapToObj(
            year ->
                FEW.contains(number) && year == YEAR
                    ? new NewObservation(MEASURE, year, number, null, Quality.SUPPRESSED)
                    : new NewObservation(MEASURE, year, number, 10.0, Quality.REPORTED));
  }

  private SeriesQuery query(StructureYear structure, GroupBy groupBy, boolean balanced) {
    var selection =
        Selection.DEFAULT.with(
            draft -> {
              draft.structure = structure;
              draft.groupBy = groupBy;
            });
    var indicator = releases.indicator(MEASURE);
    var source = new Source("ssb-12210", "SSB", "Tabell", "", "", "");
    var measure =
        Shipped.released(
            indicator, new Release(release, "skjermet-prove", "Prøve", null, false, source));
    var query = queries.query(selection, List.of(2015, YEAR), List.of(measure));
    return balanced ? query.balancedOver(List.of(2015, YEAR)) : query;
  }

  @ParameterizedTest
  @EnumSource(StructureYear.class)
  void aMunicipalityMadeOfASuppressedOneIsSuppressed(StructureYear structure) {
    var rows = series.byMunicipality(query(structure, GroupBy.SIZE, false));
    var heirs =
        jdbc.sql(
                "SELECT to_number FROM lineage WHERE from_structure = 2015 AND to_structure = ?"
                    + " AND from_number IN ('1018', '1630', '0301')")
            .param(structure.year())
            .query(String.class)
            .list();
    assertThat(heirs).hasSize(FEW.size());
    assertThat(rows)
        .filteredOn(row -> row.year() == YEAR)
        .filteredOn(row -> row.value() == null)
        .extracting(MunicipalValue::number)
        .containsExactlyInAnyOrderElementsOf(heirs);
    assertThat(rows)
        .filteredOn(row -> row.value() == null)
        .allMatch(row -> row.storedQuality() == Quality.SUPPRESSED);
  }

  @ParameterizedTest
  @CsvSource({
    "Y2019, SIZE, false",
    "Y2019, COUNTY, true",
    "Y2020, SIZE, true",
    "Y2020, COUNTY, false",
    "Y2024, SIZE, false",
    "Y2024, COUNTY, true"
  })
  void everyGroupIsTheSumOfWhatItsMunicipalitiesShow(
      StructureYear structure, GroupBy groupBy, boolean balanced) {
    var query = query(structure, groupBy, balanced);
    var single = series.byMunicipality(query);
    assertThat(series.byGroup(query))
        .isNotEmpty()
        .allSatisfy(
            group -> {
              var shown =
                  single.stream()
                      .filter(row -> row.year() == group.year() && row.value() != null)
                      .filter(
                          row ->
                              group
                                  .group()
                                  .equals(
                                      groupBy == GroupBy.COUNTY ? row.county() : row.sizeGroup()))
                      .toList();
              assertThat(group.n()).isEqualTo(shown.size());
              assertThat(Objects.requireNonNullElse(group.value(), 0.0))
                  .isCloseTo(
                      shown.stream().mapToDouble(row -> Objects.requireNonNull(row.value())).sum(),
                      within(0.000_1));
            });
  }

  /** Oslo is a county of its own: its sum would be its value. */
  @Test
  void aGroupOfNobodyElseHasNoSum() {
    assertThat(series.byGroup(query(StructureYear.Y2020, GroupBy.COUNTY, false)))
        .filteredOn(row -> row.group().equals("03") && row.year() == YEAR)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.value()).isNull();
              assertThat(row.n()).isZero();
              assertThat(row.missing()).isEqualTo(1);
            });
  }

  /**
   * In one division the suppressed lie in few municipalities, in another in more; no sum has them.
   */
  @Test
  void theCountryHasTheSameInNoTwoDivisionsUnlessTheSameAreLeftOut() {
    for (var structure : StructureYear.values()) {
      var query = query(structure, GroupBy.SIZE, false);
      var sum =
          series.byGroup(query).stream()
              .filter(row -> row.year() == YEAR)
              .mapToDouble(row -> Objects.requireNonNullElse(row.value(), 0.0))
              .sum();
      var leftOut =
          jdbc.sql(
                  """
                  SELECT COUNT(DISTINCT o.from_number) FROM lineage f
                  JOIN lineage o ON o.to_structure = f.to_structure
                    AND o.from_structure = f.from_structure AND o.to_number = f.to_number
                  WHERE f.to_structure = ? AND f.from_structure = 2015
                    AND f.from_number IN ('1018', '1630', '0301')
                  """)
              .param(structure.year())
              .query(Integer.class)
              .single();
      assertThat(sum).as("%s", structure).isCloseTo((428 - leftOut) * 10, within(0.001));
    }
  }
}
