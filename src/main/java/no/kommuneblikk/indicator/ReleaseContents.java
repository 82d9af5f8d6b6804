package no.kommuneblikk.indicator;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which years a release has values of, and how many figures it holds, noted beside it when it is
 * whole. An address can then be read, and releases listed, without asking the figures, which may be
 * held up and may be many.
 */
@Component
public class ReleaseContents {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  ReleaseContents(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** The values of one indicator, the missing ones too. */
  private record Values(int indicatorId, int firstYear, int lastYear, int count) {}

  /**
   * Notes what a release holds, for what is stored of it and before anybody reads it. Its figures
   * are read by themselves and not in the statement that notes, as that would lock them.
   */
  public void note(int release) {
    var values = values(release);
    batches.batchUpdate(
        """
        UPDATE release_indicator SET first_year = ?, last_year = ?
        WHERE release_id = ? AND indicator_id = ?
        """,
        values.stream()
            .map(it -> new Object[] {it.firstYear(), it.lastYear(), release, it.indicatorId()})
            .toList());
    jdbc.sql("UPDATE data_release SET figures = ? WHERE id = ?")
        .params(values.stream().mapToInt(Values::count).sum() + ratings(release), release)
        .update();
  }

  private List<Values> values(int release) {
    return jdbc.sql(
            """
            SELECT indicator_id, MIN(year) AS first_year, MAX(year) AS last_year, COUNT(*) AS count
            FROM observation WHERE release_id = ? GROUP BY indicator_id
            """)
        .param(release)
        .query(Values.class)
        .list();
  }

  private int ratings(int release) {
    return jdbc.sql("SELECT COUNT(*) FROM goal_rating WHERE release_id = ?")
        .param(release)
        .query(Integer.class)
        .single();
  }
}
