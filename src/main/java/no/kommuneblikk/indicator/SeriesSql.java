package no.kommuneblikk.indicator;

/** The pieces of the statements of {@link SeriesRepository}. */
final class SeriesSql {

  private SeriesSql() {}

  /** Counts and amounts: the sum of the parts, or null if one is missing. */
  static final String SUMMED =
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

  /** The municipalities that are kept, and their inhabitants. */
  static final String KEPT =
      """
      kept AS (
        SELECT * FROM (
          SELECT s.*,
                 COUNT(s.value) OVER (PARTITION BY s.indicator_id, s.municipality) AS present,
                 MAX(s.carried) OVER (PARTITION BY s.indicator_id, s.municipality) AS ever_carried
          FROM part s) w
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
  static final String BY_MUNICIPALITY =
      """
      SELECT i.code AS indicator, k.year, a.number, a.display_name AS name, a.county, a.size_group,
             k.value,
             IF(i.kind NOT IN ('count', 'amount'), 0, COALESCE(p.population, 0)) AS population,
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
      """;

  /**
   * What is told of several municipalities together. Rates are recomputed; inhabitants are those of
   * the municipalities that have a value.
   */
  private static final String TOGETHER =
      """
             CASE WHEN i.kind IN ('count', 'amount') THEN SUM(k.value)
                  WHEN COUNT(k.base) = COUNT(k.value) THEN SUM(k.weighted) / SUM(k.base) END AS value,
             IF(i.kind NOT IN ('count', 'amount'), 0,
                COALESCE(SUM(IF(k.value IS NULL, 0, p.population)), 0)) AS population,
             COUNT(k.value) AS n,
             COALESCE(SUM(k.carried AND k.value IS NOT NULL), 0) AS carried_forward,
             COALESCE(SUM(k.estimated AND k.value IS NOT NULL), 0) AS estimated,
             COUNT(*) - COUNT(k.value) AS missing
      FROM area a
      JOIN kept k ON k.municipality = a.number
      JOIN indicator i ON i.id = k.indicator_id
      LEFT JOIN inhabitants p ON p.year = k.year AND p.municipality = k.municipality
      """;

  /** One row for each group, indicator and year. */
  static final String BY_GROUP =
      """
      SELECT i.code AS indicator, k.year,
      """
          + SeriesRepository.GROUP
          + " AS `group`,\n"
          + TOGETHER
          + """
            GROUP BY i.code, i.kind, k.year, `group`
            ORDER BY i.code, MIN(
            """
          + SeriesRepository.GROUP_ORDER
          + "), k.year\n";

  /**
   * One row for each area, indicator and year. Keys are compared letter by letter: «aa» and «Å» are
   * the same in Norwegian order.
   */
  static final String BY_AREA =
      """
      SELECT i.code AS indicator, k.year, b.area AS `group`,
      """
          + TOGETHER
          + """
            JOIN (
              SELECT g.area, g.municipality, MIN(g.place) AS place
              FROM JSON_TABLE(:members, '$[*]' COLUMNS (
                place FOR ORDINALITY,
                area VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin PATH '$.area',
                municipality CHAR(4) CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci
                  PATH '$.municipality')) g
              GROUP BY g.area, g.municipality) b ON b.municipality = a.number
            GROUP BY i.code, i.kind, k.year, b.area
            ORDER BY i.code, MIN(b.place), k.year
            """;

  /** Most figures are of counts and amounts only, and are not to wait for what rates need. */
  static final String SUMS =
      SeriesRepository.AREAS + SUMMED + "part AS (SELECT * FROM summed),\n" + KEPT;

  /** What there may be any measures among. */
  static final String SUMS_AND_RATES =
      SeriesRepository.AREAS
          + SUMMED
          + RateSql.DENOMINATORS
          + RateSql.RATED
          + "part AS (SELECT * FROM summed UNION ALL SELECT * FROM rated),\n"
          + KEPT;
}
