package no.kommuneblikk.about;

import java.util.List;
import no.kommuneblikk.indicator.Indicator;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads what the database holds and where it is from. */
public interface AboutRepository extends Repository<Indicator, Integer> {

  /** Every indicator with the release in force; a generated one only where there is no real one. */
  @Query(
      """
      WITH yearly AS (
        SELECT o.release_id, o.indicator_id, o.year, COUNT(o.value) AS municipalities,
               SUM(o.quality = 'carried_forward') AS carried, SUM(o.quality = 'estimated') AS estimated
        FROM observation o GROUP BY o.release_id, o.indicator_id, o.year
        UNION ALL
        SELECT g.release_id, i.id, YEAR(g.rated_on), COUNT(DISTINCT g.municipality), 0, 0
        FROM goal_rating g JOIN indicator i ON i.code = 'mal-vurderinger'
        GROUP BY g.release_id, i.id, YEAR(g.rated_on)
      ),
      chosen AS (
        SELECT ri.indicator_id, r.*,
               ROW_NUMBER() OVER (PARTITION BY ri.indicator_id ORDER BY r.illustration, r.id) AS place
        FROM release_indicator ri JOIN data_release r ON r.id = ri.release_id WHERE ri.in_force
      )
      SELECT i.code AS indicator, i.unit, r.code, r.label, r.published, r.origin,
             s.publisher, s.title, s.url, MIN(y.year) AS first, MAX(y.year) AS last,
             COALESCE(MIN(y.municipalities), 0) AS fewest, COALESCE(MAX(y.municipalities), 0) AS most,
             COALESCE(SUM(y.carried), 0) AS carried_forward, COALESCE(SUM(y.estimated), 0) AS estimated
      FROM indicator i
      LEFT JOIN chosen r ON r.indicator_id = i.id AND r.place = 1
      LEFT JOIN source s ON s.id = r.source
      LEFT JOIN yearly y ON y.release_id = r.id AND y.indicator_id = i.id
      GROUP BY i.code, i.unit, r.code, r.label, r.published, r.origin, s.publisher, s.title, s.url
      ORDER BY i.code
      """)
  List<MeasureRow> measures();

  @Query(
      """
      SELECT s.scheme, s.size_group, s.lower, s.upper, COUNT(m.number) AS municipalities
      FROM size_scheme s
      LEFT JOIN municipality m ON m.structure = 2020 AND m.population_2020 >= s.lower
        AND (s.upper IS NULL OR m.population_2020 <= s.upper)
      GROUP BY s.scheme, s.size_group, s.position, s.lower, s.upper
      ORDER BY s.scheme DESC, s.position
      """)
  List<SizeRow> sizes();

  @Query(
      """
      SELECT s.structure, s.first_year, s.last_year, s.municipalities, COUNT(c.number) AS counties
      FROM structure s LEFT JOIN county c ON c.structure = s.structure
      GROUP BY s.structure, s.first_year, s.last_year, s.municipalities ORDER BY s.structure
      """)
  List<StructureRow> structures();

  @Query(
      """
      SELECT effective_year, from_number, to_number, weight FROM municipality_change
      WHERE weight < 1 ORDER BY effective_year, from_number, weight DESC, to_number
      """)
  List<SplitRow> splits();

  /** Recipients of social assistance in the areas of 2020; a sum that lacks a part is left out. */
  @Query(
      """
      SELECT v.municipality, v.year, SUM(v.value) AS value
      FROM structured_observation v
      JOIN indicator i ON i.id = v.indicator_id AND i.code = 'sosialhjelpsmottakere'
      JOIN release_indicator ri
        ON ri.release_id = v.release_id AND ri.indicator_id = i.id AND ri.in_force
      JOIN data_release r ON r.id = v.release_id AND NOT r.illustration
      WHERE v.structure = 2020
      GROUP BY v.municipality, v.year HAVING COUNT(v.value) = MAX(v.parts)
      ORDER BY v.municipality, v.year
      """)
  List<CountRow> recipients();

  @Query(
      """
      SELECT f.from_year, f.from_value, f.to_year, f.to_value, f.unit, f.wording,
             s.publisher, s.title, s.url
      FROM national_fact f JOIN source s ON s.id = f.source ORDER BY f.wording
      """)
  List<FactRow> facts();

  @Query(
      """
      SELECT a.code, a.from_year, a.to_year, a.area, a.kind, a.purpose, a.amount_mnok, a.status, a.note,
             e.name AS effort_area, s.publisher, s.title, s.url
      FROM funding_announcement a JOIN source s ON s.id = a.source
      LEFT JOIN (SELECT DISTINCT code, name FROM effort_area) e ON e.code = a.effort_area
      ORDER BY a.area_level, a.area, a.kind, a.from_year, a.to_year, a.purpose
      """)
  List<AnnouncementRow> announcements();
}
