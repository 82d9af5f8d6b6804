package no.kommuneblikk.context;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads what published texts say, and the published values they tell of. */
public interface StatementRepository extends Repository<Statement, String> {

  /** The statements that stand in these places, in the order of the places' own. */
  @Query(
      """
      SELECT s.code, s.wording, o.publisher, o.title, o.url
      FROM statement_place p
      JOIN statement s ON s.code = p.statement
      JOIN source o ON o.id = s.source
      WHERE p.place IN (:places)
      ORDER BY p.place, p.position
      """)
  List<Statement> statements(List<String> places);

  /** Facts, amounts in million kroner, and shares of the survey of 2013 in percent. */
  @Query(
      """
      SELECT code, to_value AS value FROM national_fact WHERE to_value IS NOT NULL
      UNION ALL
      SELECT CONCAT(code, ':fra'), from_value FROM national_fact WHERE from_value IS NOT NULL
      UNION ALL SELECT code, amount_mnok FROM funding_announcement
      UNION ALL SELECT code, share FROM survey_2013 WHERE share IS NOT NULL
      """)
  List<NamedValue> values();

  /** The facts with these codes. */
  @Query(
      """
      SELECT f.code, f.from_year, f.from_value, f.to_year, f.to_value, f.unit, f.wording,
             f.short_name, s.id AS source_id, s.publisher, s.title, s.url, s.licence,
             s.note AS source_note
      FROM national_fact f JOIN source s ON s.id = f.source
      WHERE f.code IN (:codes)
      ORDER BY f.code
      """)
  List<PublishedFact> facts(List<String> codes);

  /** The shares that tell of a goal before and after, in percent, by goal and from the largest. */
  @Query(
      """
      SELECT f.code, f.from_year, f.from_value, f.to_year, f.to_value, f.unit, f.wording,
             f.short_name, s.id AS source_id, s.publisher, s.title, s.url, s.licence,
             s.note AS source_note
      FROM national_fact f JOIN source s ON s.id = f.source
      WHERE f.goal IS NOT NULL AND f.unit = 'percent' AND f.short_name IS NOT NULL
        AND f.from_year IS NOT NULL AND f.from_value IS NOT NULL
        AND f.to_year IS NOT NULL AND f.to_value IS NOT NULL
      ORDER BY f.goal, f.from_value DESC
      """)
  List<PublishedFact> changes();
}
