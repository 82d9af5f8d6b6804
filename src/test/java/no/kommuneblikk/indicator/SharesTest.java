package no.kommuneblikk.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

/**
 * A share in percent, in a year with inhabitants and in one without. Indicator and release exist
 * inside each test's transaction only.
 */
@ProductTest
@Transactional
class SharesTest {

  private static final String MEASURE = "prove-andel";

  /** Inhabitants are known to 2021. */
  private static final int UNKNOWN = 2022;

  @Autowired SeriesRepository series;
  @Autowired SeriesQueries queries;
  @Autowired Releases releases;
  @Autowired ReleaseWriter writer;
  @Autowired JdbcClient jdbc;

  private Released measure = Shipped.released(indicator(0), release(0));

  private static Indicator indicator(int id) {
    return Shipped.measure(id, MEASURE, "percent", Indicator.Kind.SHARE, "folketall", false);
  }

  private static Release release(int id) {
    var source = new Source("ssb-12210", "SSB", "Tabell", "", "", "");
    return new Release(id, MEASURE, "Prøve", null, false, source);
  }

  /** What the product keeps of releases must not be read inside the transaction. */
  @BeforeTransaction
  void readWhatIsInForce() {
    releases.coverage();
  }

  @BeforeEach
  void publish() {
    jdbc.sql(
            "INSERT INTO indicator (code, unit, kind, denominator, producer_caveat)"
                + " VALUES (?, 'percent', 'share', 'folketall', FALSE)")
        .param(MEASURE)
        .update();
    var id = jdbc.sql("SELECT LAST_INSERT_ID()").query(Integer.class).single();
    var release =
        writer.publish(
            new NewRelease(
                MEASURE, "ssb-12210", "Prøve", null, NewRelease.Origin.INTAKE, "1".repeat(64)),
            Set.of(MEASURE),
            List.of(
                share(2016, "1001", 20),
                share(2016, "1017", 10),
                share(2016, "1018", 30),
                share(2016, "0701", 50),
                share(UNKNOWN, "4204", 40),
                share(UNKNOWN, "3801", 60)));
    measure = Shipped.released(indicator(id), release(release));
  }

  private static NewObservation share(int year, String municipality, double percent) {
    return new NewObservation(MEASURE, year, municipality, percent, Quality.REPORTED);
  }

  private SeriesQuery query(int year, StructureYear structure) {
    return queries.query(
        Selection.DEFAULT.with(draft -> draft.structure = structure),
        List.of(year),
        List.of(measure));
  }

  private MunicipalValue of(String number, int year, StructureYear structure) {
    return series.byMunicipality(query(year, structure)).stream()
        .filter(row -> row.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isOfTheWholeOfAllParts() {
    var row = of("4204", 2016, StructureYear.Y2020);
    assertThat(row.value())
        .isCloseTo((20 * 88_447 + 10 * 6_419 + 30 * 11_260) / 106_126.0, within(0.000_001));
    assertThat(row.storedQuality()).isEqualTo(Quality.DERIVED);
  }

  @Test
  void isKeptWithoutADenominatorWhereTheMunicipalityIsUnchanged() {
    assertThat(of("3801", UNKNOWN, StructureYear.Y2020).value()).isEqualTo(60);
  }

  @Test
  void isMissingWithoutADenominatorWhereTheMunicipalityIsDivided() {
    var row = of("1017", UNKNOWN, StructureYear.Y2019);
    assertThat(row.value()).isNull();
    assertThat(row.storedQuality()).isEqualTo(Quality.MISSING);
  }

  @Test
  void isOfNoGroupWhoseWholeIsUnknown() {
    assertThat(series.byGroup(query(UNKNOWN, StructureYear.Y2020)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.value()).isNull();
              assertThat(row.n()).isEqualTo(2);
            });
  }

  @Test
  void isOfTheWholeOfAGroup() {
    var merged = 20 * 88_447 + 10 * 6_419 + 30 * 11_260;
    assertThat(series.byGroup(query(2016, StructureYear.Y2020)))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.value())
                    .isCloseTo((merged + 50 * 27_178) / (106_126.0 + 27_178), within(0.000_001)));
  }

  /** The source had recomputed 2016 within the borders of 2020; its inhabitants are of 2016. */
  @Test
  void isOfTheWholeOfAGroupThoughItsSourceUsesAnotherDivisionThanTheInhabitants() {
    jdbc.sql("DELETE FROM observation WHERE release_id = ? AND municipality IN ('1017', '1018')")
        .param(measure.release().id())
        .update();
    jdbc.sql(
            """
            UPDATE observation SET structure = 2020, municipality = IF(municipality = '1001', '4204', '3801')
            WHERE release_id = ? AND year = 2016
            """)
        .param(measure.release().id())
        .update();
    assertThat(of("4204", 2016, StructureYear.Y2020).value()).isEqualTo(20);
    assertThat(series.byGroup(query(2016, StructureYear.Y2020)))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.value())
                    .isCloseTo(
                        (20 * 106_126 + 50 * 27_178) / (106_126.0 + 27_178), within(0.000_001)));
    assertThat(of("1017", 2016, StructureYear.Y2019))
        .satisfies(row -> assertThat(row.value()).isCloseTo(20, within(0.000_001)))
        .satisfies(row -> assertThat(row.storedQuality()).isEqualTo(Quality.ESTIMATED));
  }

  @Test
  void hasTheScaleOfItsUnit() {
    assertThat(indicator(1).scale()).isEqualTo(100);
    assertThat(Shipped.measure(1, "a", "per_1000", Indicator.Kind.RATE, null, false).scale())
        .isEqualTo(1_000);
    assertThat(Shipped.measure(1, "a", "nok", Indicator.Kind.RATE, null, false).scale())
        .isEqualTo(1);
  }
}
