package no.kommuneblikk.indicator;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which release each indicator is read from. An illustration is in force beside real figures, and
 * what a data steward has published gives way to nothing but another of the steward's.
 */
@Component
public class ReleasesInForce {

  private final JdbcClient jdbc;

  ReleasesInForce(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An indicator of a stored release that is not in force. */
  record Resting(int id, int indicatorId, String code) {}

  /** Ties an indicator to a newly stored release, which is in force for it if it may be. */
  void add(int release, int indicator, NewRelease.Origin origin) {
    var inForce = mayTakeOver(indicator, origin);
    if (inForce) {
      standDown(indicator, origin);
    }
    jdbc.sql("INSERT INTO release_indicator (release_id, indicator_id, in_force) VALUES (?, ?, ?)")
        .param(release)
        .param(indicator)
        .param(inForce)
        .update();
  }

  /** Tells other running products that something else is in force now. */
  public void grow() {
    jdbc.sql("UPDATE publication SET revision = revision + 1 WHERE id = 1").update();
  }

  /**
   * Puts a data steward's release in force for all it brings, and remembers what stood there.
   *
   * @return the codes of its indicators
   */
  public List<String> takeOver(int release) {
    jdbc.sql(
            """
            UPDATE release_indicator mine
            LEFT JOIN (
              SELECT ri.indicator_id, MAX(ri.release_id) AS release_id
              FROM release_indicator ri JOIN data_release r ON r.id = ri.release_id
              WHERE ri.in_force AND NOT r.illustration GROUP BY ri.indicator_id) before_it
              ON before_it.indicator_id = mine.indicator_id
            SET mine.supersedes = before_it.release_id
            WHERE mine.release_id = ? AND NOT mine.in_force
            """)
        .param(release)
        .update();
    indicatorsOf(release).forEach(indicator -> standDown(indicator, NewRelease.Origin.INTAKE));
    jdbc.sql("UPDATE release_indicator SET in_force = TRUE WHERE release_id = ?")
        .param(release)
        .update();
    return codesOf(release);
  }

  /**
   * Takes a data steward's release out of force and puts back what stood there before it: the
   * steward's earlier one, or the newest that came with the product. Where there was nothing there
   * is nothing again, so an illustration may be shown.
   *
   * @return the codes of its indicators
   */
  public List<String> stepBack(int release) {
    jdbc.sql("UPDATE release_indicator SET in_force = FALSE WHERE release_id = ?")
        .param(release)
        .update();
    jdbc.sql(
            """
            UPDATE release_indicator back
            JOIN (
              SELECT mine.indicator_id,
                     IF(was.origin = 'intake', was.id,
                        (SELECT MAX(other.release_id)
                         FROM release_indicator other JOIN data_release o ON o.id = other.release_id
                         WHERE other.indicator_id = mine.indicator_id AND o.origin = was.origin)) AS release_id
              FROM release_indicator mine JOIN data_release was ON was.id = mine.supersedes
              WHERE mine.release_id = ?) earlier
              ON earlier.indicator_id = back.indicator_id AND earlier.release_id = back.release_id
            SET back.in_force = TRUE
            """)
        .param(release)
        .update();
    return codesOf(release);
  }

  private List<Integer> indicatorsOf(int release) {
    return jdbc.sql("SELECT indicator_id FROM release_indicator WHERE release_id = ?")
        .param(release)
        .query(Integer.class)
        .list();
  }

  private List<String> codesOf(int release) {
    return jdbc.sql(
            """
            SELECT i.code FROM release_indicator ri JOIN indicator i ON i.id = ri.indicator_id
            WHERE ri.release_id = ? ORDER BY i.code
            """)
        .param(release)
        .query(String.class)
        .list();
  }

  /**
   * Puts a release in force again for the indicators where it may be.
   *
   * @return the codes of those indicators
   */
  List<String> reinstate(NewRelease release) {
    var resting =
        resting(release).stream()
            .filter(row -> mayTakeOver(row.indicatorId(), release.origin()))
            .toList();
    for (var row : resting) {
      standDown(row.indicatorId(), release.origin());
      jdbc.sql(
              "UPDATE release_indicator SET in_force = TRUE WHERE release_id = ? AND indicator_id = ?")
          .param(row.id())
          .param(row.indicatorId())
          .update();
    }
    return resting.stream().map(Resting::code).toList();
  }

  private List<Resting> resting(NewRelease release) {
    return jdbc.sql(
            """
            SELECT r.id, ri.indicator_id, i.code
            FROM data_release r
            JOIN release_indicator ri ON ri.release_id = r.id AND NOT ri.in_force
            JOIN indicator i ON i.id = ri.indicator_id
            WHERE r.source = ? AND r.fingerprint = ?
            """)
        .param(release.source())
        .param(release.fingerprint())
        .query(Resting.class)
        .list();
  }

  private boolean mayTakeOver(int indicator, NewRelease.Origin origin) {
    var byhand =
        jdbc.sql(
                """
                SELECT COUNT(*) FROM release_indicator ri JOIN data_release r ON r.id = ri.release_id
                WHERE ri.indicator_id = ? AND ri.in_force AND r.origin = 'intake'
                """)
            .param(indicator)
            .query(Integer.class)
            .single();
    return origin == NewRelease.Origin.ILLUSTRATION
        || origin == NewRelease.Origin.INTAKE
        || byhand == 0;
  }

  /** Takes the release in force out of it; illustrations and real figures leave each other be. */
  private void standDown(int indicator, NewRelease.Origin origin) {
    jdbc.sql(
            """
            UPDATE release_indicator ri JOIN data_release r ON r.id = ri.release_id
            SET ri.in_force = FALSE WHERE ri.indicator_id = ? AND r.illustration = ?
            """)
        .param(indicator)
        .param(origin == NewRelease.Origin.ILLUSTRATION)
        .update();
  }
}
