package no.kommuneblikk.indicator;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads values within the borders of a structure, one statement for each figure. Values of merged
 * municipalities are summed; a sum that lacks a part is missing, never a smaller sum.
 */
public interface SeriesRepository extends Repository<Indicator, Integer> {

  /** The municipalities asked for, with the size group each is in. */
  String AREAS =
      """
      WITH area AS (
        SELECT m.number, m.display_name, m.county, s.size_group, s.position
        FROM municipality m
        JOIN size_scheme s ON s.scheme = :#{#query.scheme}
          AND m.population_2020 >= s.lower
          AND (s.upper IS NULL OR m.population_2020 <= s.upper)
        WHERE m.structure = :#{#query.structure}
          AND (:#{#query.allCounties()} OR m.county IN (:#{#query.countyList()}))
          AND (:#{#query.size} IS NULL OR s.size_group = :#{#query.size})
          AND (:#{#query.allMunicipalities()} OR m.number IN (:#{#query.municipalityList()}))
      ),
      """;

  /** One row for each municipality, indicator and year that has any value at all. */
  String VALUES =
      """
      summed AS (
        SELECT v.indicator_id, v.year, v.municipality,
               IF(COUNT(v.value) = MAX(v.parts), SUM(v.value), NULL) AS value,
               MAX(v.quality = 'carried_forward') AS carried,
               MAX(v.estimated OR v.quality = 'estimated') AS estimated,
               MAX(v.quality = 'derived') AS derived,
               MAX(v.quality = 'suppressed') AS suppressed
        FROM structured_observation v
        WHERE v.structure = :#{#query.structure}
          AND v.release_id IN (:#{#query.releaseIds()})
          AND v.indicator_id IN (:#{#query.indicatorIds()})
          AND CONCAT(v.release_id, ':', v.indicator_id) IN (:#{#query.keys()})
          AND v.year IN (:#{#query.years})
        GROUP BY v.indicator_id, v.year, v.municipality
      ),
      kept AS (
        SELECT * FROM (
          SELECT s.*,
                 COUNT(s.value) OVER (PARTITION BY s.indicator_id, s.municipality) AS present,
                 MAX(s.carried) OVER (PARTITION BY s.municipality) AS ever_carried
          FROM summed s) w
        WHERE (NOT :#{#query.balanced} OR w.present = :#{#query.yearCount()})
          AND (:#{#query.carriedForward} OR w.ever_carried = 0)
      ),
      inhabitants AS (
        SELECT v.year, v.municipality, SUM(v.value) AS population
        FROM structured_observation v
        WHERE v.structure = :#{#query.structure}
          AND v.release_id = :#{#query.populationRelease()}
          AND v.indicator_id = :#{#query.populationIndicator()}
          AND v.year IN (:#{#query.years})
        GROUP BY v.year, v.municipality
      )
      """;

  /** One row for each municipality, indicator and year, by name. */
  @Query(
      AREAS
          + VALUES
          + """
          SELECT i.code AS indicator, k.year, a.number, a.display_name AS name, a.county, a.size_group,
                 k.value, COALESCE(p.population, 0) AS population,
                 CASE WHEN k.value IS NULL THEN IF(k.suppressed, 'suppressed', 'missing')
                      WHEN k.carried THEN 'carried_forward'
                      WHEN k.estimated THEN 'estimated'
                      WHEN k.derived THEN 'derived'
                      ELSE 'reported' END AS quality
          FROM area a
          JOIN kept k ON k.municipality = a.number
          JOIN indicator i ON i.id = k.indicator_id
          LEFT JOIN inhabitants p ON p.year = k.year AND p.municipality = k.municipality
          ORDER BY i.code, a.display_name, k.year
          """)
  List<MunicipalValue> byMunicipality(SeriesQuery query);

  /** One row for each group, indicator and year; groups in the order of their size or number. */
  @Query(
      AREAS
          + VALUES
          + """
          SELECT i.code AS indicator, k.year,
                 IF(:#{#query.groupByCounty}, a.county, a.size_group) AS `group`,
                 SUM(k.value) AS value,
                 COALESCE(SUM(IF(k.value IS NULL, 0, p.population)), 0) AS population,
                 COUNT(k.value) AS n,
                 COALESCE(SUM(k.carried AND k.value IS NOT NULL), 0) AS carried_forward,
                 COALESCE(SUM(k.estimated AND k.value IS NOT NULL), 0) AS estimated,
                 COUNT(*) - COUNT(k.value) AS missing
          FROM area a
          JOIN kept k ON k.municipality = a.number
          JOIN indicator i ON i.id = k.indicator_id
          LEFT JOIN inhabitants p ON p.year = k.year AND p.municipality = k.municipality
          GROUP BY i.code, k.year, IF(:#{#query.groupByCounty}, a.county, a.size_group)
          ORDER BY i.code, MIN(IF(:#{#query.groupByCounty}, CAST(a.county AS UNSIGNED), a.position)), k.year
          """)
  List<GroupValue> byGroup(SeriesQuery query);
}
