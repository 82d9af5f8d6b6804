package no.kommuneblikk.funding;

import java.util.List;
import no.kommuneblikk.funding.EstimateInputs.Announced;
import no.kommuneblikk.funding.EstimateInputs.Area;
import no.kommuneblikk.funding.EstimateInputs.Step;
import no.kommuneblikk.funding.EstimateInputs.YearValue;
import no.kommuneblikk.indicator.MeasureCodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the estimate of free funds is computed from: the releases in force, never generated.
 */
@Component
class EstimateReader {

  static final String POPULATION = MeasureCodes.INHABITANTS;
  static final String RECIPIENTS = MeasureCodes.RECIPIENTS;

  private final JdbcClient jdbc;

  EstimateReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  EstimateInputs read() {
    return new EstimateInputs(
        announced(), values(POPULATION), values(RECIPIENTS), areas(), steps());
  }

  private List<Announced> announced() {
    return jdbc.sql(
            """
            SELECT from_year AS year, SUM(amount_mnok) AS mnok FROM funding_announcement
            WHERE kind = 'free_funds' AND area_level = 'country' AND from_year = to_year
            GROUP BY from_year ORDER BY from_year
            """)
        .query(Announced.class)
        .list();
  }

  private List<YearValue> values(String indicator) {
    return jdbc.sql(
            """
            SELECT o.year, o.municipality, o.value
            FROM observation o
            JOIN indicator i ON i.id = o.indicator_id AND i.code = ?
            JOIN release_indicator ri
              ON ri.release_id = o.release_id AND ri.indicator_id = i.id AND ri.in_force
            JOIN data_release r ON r.id = o.release_id AND NOT r.illustration
            WHERE o.value IS NOT NULL
            ORDER BY o.year, o.municipality
            """)
        .param(indicator)
        .query(YearValue.class)
        .list();
  }

  private List<Area> areas() {
    return jdbc.sql(
            """
            SELECT m.number, m.county, s.size_group
            FROM municipality m
            JOIN size_scheme s ON s.scheme = 'ssb' AND m.population_2020 >= s.lower
              AND (s.upper IS NULL OR m.population_2020 <= s.upper)
            WHERE m.structure = 2020
            ORDER BY m.number
            """)
        .query(Area.class)
        .list();
  }

  private List<Step> steps() {
    return jdbc.sql(
            """
            WITH carried AS (
              SELECT year, structure FROM data_year
              UNION
              SELECT DISTINCT o.year, o.structure
              FROM observation o
              JOIN indicator i ON i.id = o.indicator_id AND i.code IN ('folketall', 'sosialhjelpsmottakere')
              JOIN release_indicator ri
                ON ri.release_id = o.release_id AND ri.indicator_id = i.id AND ri.in_force
            )
            SELECT DISTINCT y.year, l.from_number AS `from`, l.to_number AS `to`, l.weight
            FROM lineage l JOIN carried y ON y.structure = l.from_structure
            WHERE l.to_structure = 2020
            ORDER BY y.year, l.from_number, l.to_number
            """)
        .query(Step.class)
        .list();
  }
}
