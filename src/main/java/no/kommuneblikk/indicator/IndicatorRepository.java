package no.kommuneblikk.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads what is measured, and by which releases. */
public interface IndicatorRepository extends Repository<Indicator, Integer> {

  /** What the catalogue is made of. */
  @Query(
      """
      SELECT i.id, i.code, i.unit, UPPER(i.kind) AS kind, i.denominator, i.producer_caveat,
             UPPER(i.topic) AS topic, i.position, i.effort_area, i.first_year, i.source,
             i.yearly_growth, n.language, n.name, n.short_name, n.in_sentence
      FROM (SELECT * FROM indicator ORDER BY position, id LIMIT :most) i
      LEFT JOIN measure_name n ON n.measure = i.code
      """)
  List<CatalogRow> measures(int most);

  @Query("SELECT alias, measure FROM measure_alias")
  List<MeasureAlias> aliases();

  @Query(
      """
      SELECT r.id, r.code, r.label, r.published, r.illustration, r.state <> 'published' AS draft,
             i.code AS indicator, ri.in_force, ri.first_year, ri.last_year,
             s.id AS source_id, s.publisher, s.title, s.url, s.licence, s.note
      FROM release_indicator ri
      JOIN data_release r ON r.id = ri.release_id
      JOIN indicator i ON i.id = ri.indicator_id
      JOIN source s ON s.id = r.source
      ORDER BY r.id, i.code
      """)
  List<ReleaseRow> releases();

  /** The figures that show a measure best, the best one first. */
  @Query("SELECT figure FROM measure_figure WHERE measure = :measure ORDER BY position")
  List<String> figures(String measure);

  @Query("SELECT whole, part FROM measure_part ORDER BY whole, part")
  List<MeasurePart> parts();

  /** A whole is made of its parts too. */
  @Query(
      """
      SELECT measure, made_of FROM measure_origin
      UNION SELECT whole, part FROM measure_part
      ORDER BY measure, made_of
      """)
  List<Origin> origins();

  /** By year; those of every indicator first. */
  @Query(
      """
      SELECT b.indicator, b.year, UPPER(b.kind) AS kind, b.wording, s.publisher, s.title, s.url
      FROM series_break b JOIN source s ON s.id = b.source
      ORDER BY b.year, b.indicator, b.kind
      """)
  List<SeriesBreak> breaks();

  @Query("SELECT id, publisher, title, url, licence, note FROM source ORDER BY publisher, title")
  List<Source> sources();

  @Query("SELECT id, publisher, title, url, licence, note FROM source WHERE id = :id")
  Optional<Source> source(String id);

  @Query(
      """
      SELECT n.indicator, n.year, n.value, n.quality, n.carried_forward, n.note,
             s.id AS source_id, s.publisher, s.title, s.url, s.licence, s.note AS source_note
      FROM national_figure n JOIN source s ON s.id = n.source
      WHERE n.indicator IN (:indicators)
      ORDER BY n.indicator, n.year
      """)
  List<NationalValue> national(List<String> indicators);
}
