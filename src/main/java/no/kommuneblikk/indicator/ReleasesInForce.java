package no.kommuneblikk.indicator;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which release each indicator is read from. An illustration is in force beside real figures, and
 * what a data steward has published gives way to nothing but another of the steward's.
 */
@Component
class ReleasesInForce {

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
