package no.kommuneblikk.indicator;

/** What the statements of {@link SeriesRepository} need for rates and shares. */
final class RateSql {

  private RateSql() {}

  /**
   * What rates and shares are computed by, in the divisions their releases may have: those that
   * figures are carried into, and the own one of the denominator's release.
   */
  static final String DENOMINATORS =
      """
      denominator AS (
        SELECT i.id AS indicator_id, ri.release_id, ri.indicator_id AS denominator_id
        FROM indicator i
        JOIN indicator c ON c.code = i.denominator
        JOIN release_indicator ri ON ri.indicator_id = c.id
        WHERE i.id IN (:#{#query.ratedIds()})
          AND CONCAT(ri.release_id, ':', ri.indicator_id) IN (:#{#query.denominatorKeys()})
      ),
      used AS (
        SELECT DISTINCT o.indicator_id, o.year, o.structure AS division
        FROM observation o
        WHERE o.release_id IN (:#{#query.releaseIds()})
          AND o.indicator_id IN (:#{#query.ratedIds()})
          AND CONCAT(o.release_id, ':', o.indicator_id) IN (:#{#query.keys()})
          AND o.year IN (:#{#query.years})
      ),
      whole AS (
        SELECT u.indicator_id, u.year, u.division, o.municipality, o.value, 0 AS estimated
        FROM used u
        JOIN denominator c ON c.indicator_id = u.indicator_id
        JOIN observation o ON o.release_id = c.release_id AND o.indicator_id = c.denominator_id
          AND o.year = u.year AND o.structure = u.division
        UNION ALL
        SELECT u.indicator_id, u.year, u.division, v.municipality,
               IF(COUNT(v.value) = MAX(v.parts), SUM(v.value * v.weight), NULL), MAX(v.estimated)
        FROM used u
        JOIN denominator c ON c.indicator_id = u.indicator_id
        JOIN structured_part v ON v.release_id = c.release_id AND v.indicator_id = c.denominator_id
          AND v.year = u.year AND v.structure = u.division AND v.division <> u.division
        GROUP BY u.indicator_id, u.year, u.division, v.municipality
      ),
      """;

  /**
   * Rates and shares: the parts' rates times their denominators, over the sum of the denominators;
   * the scale is the same above and below. An area that is one municipality as it was keeps its
   * rate, with or without a denominator. {@code weighted} and {@code base} are what groups are made
   * of.
   */
  static final String RATED =
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
}
