package no.kommuneblikk.indicator;

/** What is noted of releases against what they hold. */
public final class NotedContents {

  /** In SQL, the codes of releases of which something else is noted. */
  public static final String WRONG =
      """
      SELECT r.code FROM data_release r
      WHERE r.state <> 'draft' AND (
        r.figures <> (SELECT COUNT(*) FROM observation o WHERE o.release_id = r.id)
                   + (SELECT COUNT(*) FROM goal_rating g WHERE g.release_id = r.id)
        OR EXISTS (
          SELECT 1 FROM release_indicator ri
          LEFT JOIN (SELECT release_id, indicator_id, MIN(year) AS first_year, MAX(year) AS last_year
                     FROM observation GROUP BY release_id, indicator_id) held
            ON held.release_id = ri.release_id AND held.indicator_id = ri.indicator_id
          WHERE ri.release_id = r.id
            AND NOT (ri.first_year <=> held.first_year AND ri.last_year <=> held.last_year)))
      """;

  private NotedContents() {}
}
