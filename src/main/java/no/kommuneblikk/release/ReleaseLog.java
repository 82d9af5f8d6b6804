package no.kommuneblikk.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.kommuneblikk.indicator.Indicator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The public log: every release that readers may see or have seen, and every act on it. */
public interface ReleaseLog extends Repository<Indicator, Integer> {

  /**
   * A release.
   *
   * @param state published, scheduled or withdrawn
   * @param inForce for how many of its measures it is the one that figures are read from
   * @param measures codes of what it brings, with commas between
   * @param figures how many values and ratings it holds
   * @param madeBy null for what came with the product, as is all from here on
   */
  record Line(
      String code,
      String label,
      String origin,
      String state,
      int inForce,
      String measures,
      int measureCount,
      long figures,
      String publisher,
      String title,
      String url,
      Instant loadedAt,
      @Nullable LocalDate published,
      @Nullable String madeBy,
      @Nullable String note,
      @Nullable String originName,
      @Nullable String originHash,
      @Nullable String recipe,
      @Nullable Long rowsRead,
      @Nullable Integer valuesNew,
      @Nullable Integer valuesChanged,
      @Nullable Integer valuesRemoved,
      @Nullable Integer warnings,
      @Nullable LocalDate visibleFrom) {}

  /** One act, such as publishing or undoing. */
  record Event(String release, Instant happened, String kind, String actor, String note) {}

  /** The newest first; drafts are nobody's business but their maker's. */
  @Query(
      """
      SELECT r.code, r.label, r.origin, r.state, COALESCE(m.in_force, 0) AS in_force,
             COALESCE(m.measures, '') AS measures, COALESCE(m.measure_count, 0) AS measure_count,
             r.figures, s.publisher, s.title, s.url, r.loaded_at, r.published,
             a.made_by, a.note, a.origin_name, a.origin_hash, a.recipe, a.rows_read, a.values_new,
             a.values_changed, a.values_removed, a.warnings, a.visible_from
      FROM data_release r
      JOIN source s ON s.id = r.source
      LEFT JOIN (
        SELECT ri.release_id, SUM(ri.in_force) AS in_force, COUNT(*) AS measure_count,
               GROUP_CONCAT(i.code ORDER BY i.code) AS measures
        FROM release_indicator ri JOIN indicator i ON i.id = ri.indicator_id
        GROUP BY ri.release_id) m ON m.release_id = r.id
      LEFT JOIN release_record a ON a.release_id = r.id
      WHERE r.state <> 'draft'
      ORDER BY r.id DESC
      """)
  List<Line> releases();

  /** The newest first. */
  @Query(
      """
      SELECT r.code AS `release`, e.happened, e.kind, e.actor, e.note
      FROM release_event e JOIN data_release r ON r.id = e.release_id
      ORDER BY e.id DESC LIMIT :most
      """)
  List<Event> events(int most);
}
