package no.kommuneblikk.indicator;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads values within the borders of a structure, one statement for each figure. Counts and amounts
 * of merged municipalities are summed; a sum that lacks a part is missing, never a smaller sum.
 * Rates and shares are recomputed by their denominators and never summed or averaged; one without a
 * denominator, such as a median, is kept where the municipality is as it was and missing elsewhere.
 *
 * <p>No sum shown here has a suppressed value in it: neither a merged municipality, nor a group,
 * nor a balanced series, in any structure. Whatever is subtracted from whatever, a suppressed value
 * can't be computed from these sums alone. Totals that others publish are another matter; see
 * {@link SecondarySuppression}.
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

  /** Counts and amounts: the sum of the parts, or null if one is missing. */
  String SUMMED =
      """
      summed AS (
        SELECT v.indicator_id, v.year, v.municipality,
               IF(COUNT(v.value) = MAX(v.parts), SUM(v.value), NULL) AS value,
               NULL AS weighted, NULL AS base,
               MAX(v.quality = 'carried_forward') AS carried,
               MAX(v.estimated OR v.quality = 'estimated') AS estimated,
               MAX(v.quality = 'derived') AS derived,
               MAX(v.quality = 'suppressed') AS suppressed
        FROM structured_observation v
        WHERE v.structure = :#{#query.structure}
          AND v.release_id IN (:#{#query.releaseIds()})
          AND v.indicator_id IN (:#{#query.summedIds()})
          AND CONCAT(v.release_id, ':', v.indicator_id) IN (:#{#query.keys()})
          AND v.year IN (:#{#query.years})
        GROUP BY v.indicator_id, v.year, v.municipality
      ),
      """;

  /**
   * What rates and shares are computed by, in the divisions their releases may have: those that
   * figures are carried into, and the own one of the denominator's release.
   */
  String DENOMINATORS =
      """
      denominator AS (
        SELECT i.id AS indicator_id, ri.release_id, ri.indicator_id AS denominator_id
        FROM indicator i
        JOIN indicator c ON c.code = i.denominator
        JOIN release_indicator ri ON ri.indicator_id = c.id
        WHERE i.id IN (:#{#query.ratedIds()})
          AND CONCAT(ri.release_id, ':', ri.indicator_id) IN (:#{#query.denominatorKeys()})
      ),
      whole AS (
        SELECT c.indicator_id, o.year, o.structure AS division, o.municipality,
               o.value, 0 AS estimated
        FROM denominator c
        JOIN observation o ON o.release_id = c.release_id AND o.indicator_id = c.denominator_id
        WHERE o.year IN (:#{#query.years})
        UNION ALL
        SELECT c.indicator_id, v.year, v.structure, v.municipality,
               IF(COUNT(v.value) = MAX(v.parts), SUM(v.value * v.weight), NULL), MAX(v.estimated)
        FROM denominator c
        JOIN structured_part v ON v.release_id = c.release_id AND v.indicator_id = c.denominator_id
        WHERE v.year IN (:#{#query.years}) AND v.structure <> v.division
        GROUP BY c.indicator_id, v.year, v.structure, v.municipality
      ),
      """;

  /**
   * Rates and shares: the parts' rates times their denominators, over the sum of the denominators;
   * the scale is the same above and below. An area that is one municipality as it was keeps its
   * rate, with or without a denominator. {@code weighted} and {@code base} are what groups are made
   * of.
   */
  String RATED =
      """
      rated AS (
        SELECT w.indicator_id, w.year, w.municipality,
               CASE WHEN w.unchanged THEN w.only_value
                    WHEN w.complete THEN w.weighted / w.base END AS value,
               IF(w.complete, w.weighted, NULL) AS weighted, IF(w.complete, w.base, NULL) AS base,
               w.carried, w.estimated, w.derived, w.suppressed
        FROM (
          SELECT p.indicator_id, p.year, p.municipality,
                 COUNT(p.value * d.value) = MAX(p.parts) AS complete,
                 MAX(p.parts = 1 AND p.weight = 1) AS unchanged,
                 MAX(p.value) AS only_value,
                 SUM(p.value * d.value * p.weight) AS weighted,
                 NULLIF(SUM(d.value * p.weight), 0) AS base,
                 MAX(p.quality = 'carried_forward') AS carried,
                 MAX(p.estimated OR p.quality = 'estimated' OR (p.parts > 1 AND d.estimated)) AS estimated,
                 MAX(p.parts > 1 OR p.quality = 'derived') AS derived,
                 MAX(p.quality = 'suppressed') AS suppressed
          FROM structured_part p
          LEFT JOIN whole d ON d.indicator_id = p.indicator_id AND d.year = p.year
            AND d.division = p.division AND d.municipality = p.origin
          WHERE p.structure = :#{#query.structure}
            AND p.release_id IN (:#{#query.releaseIds()})
            AND p.indicator_id IN (:#{#query.ratedIds()})
            AND CONCAT(p.release_id, ':', p.indicator_id) IN (:#{#query.keys()})
            AND p.year IN (:#{#query.years})
          GROUP BY p.indicator_id, p.year, p.municipality) w
      ),
      """;

  /** One row for each municipality, indicator and year that has any value at all. */
  String VALUES =
      SUMMED
          + DENOMINATORS
          + RATED
          + """
          kept AS (
            SELECT * FROM (
              SELECT s.*,
                     COUNT(s.value) OVER (PARTITION BY s.indicator_id, s.municipality) AS present,
                     MAX(s.carried) OVER (PARTITION BY s.municipality) AS ever_carried
              FROM (SELECT * FROM summed UNION ALL SELECT * FROM rated) s) w
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
                 k.value,
                 IF(i.kind IN ('rate', 'share'), 0, COALESCE(p.population, 0)) AS population,
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
                 CASE WHEN i.kind NOT IN ('rate', 'share') THEN SUM(k.value)
                      WHEN COUNT(k.base) = COUNT(k.value) THEN SUM(k.weighted) / SUM(k.base) END AS value,
                 IF(i.kind IN ('rate', 'share'), 0,
                    COALESCE(SUM(IF(k.value IS NULL, 0, p.population)), 0)) AS population,
                 COUNT(k.value) AS n,
                 COALESCE(SUM(k.carried AND k.value IS NOT NULL), 0) AS carried_forward,
                 COALESCE(SUM(k.estimated AND k.value IS NOT NULL), 0) AS estimated,
                 COUNT(*) - COUNT(k.value) AS missing
          FROM area a
          JOIN kept k ON k.municipality = a.number
          JOIN indicator i ON i.id = k.indicator_id
          LEFT JOIN inhabitants p ON p.year = k.year AND p.municipality = k.municipality
          GROUP BY i.code, i.kind, k.year, IF(:#{#query.groupByCounty}, a.county, a.size_group)
          ORDER BY i.code, MIN(IF(:#{#query.groupByCounty}, CAST(a.county AS UNSIGNED), a.position)), k.year
          """)
  List<GroupValue> byGroup(SeriesQuery query);
}
