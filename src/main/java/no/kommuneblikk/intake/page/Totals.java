package no.kommuneblikk.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.kommuneblikk.indicator.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a measure comes to in each year, before and after a publication. */
@Component
public class Totals {

  private final JdbcClient jdbc;
  private final Releases releases;

  Totals(JdbcClient jdbc, Releases releases) {
    this.jdbc = jdbc;
    this.releases = releases;
  }

  /**
   * One year of a release.
   *
   * @param municipalities how many have a figure
   * @param sum of all figures
   * @param lowest of them
   * @param highest of them
   */
  public record Year(int year, int municipalities, double sum, double lowest, double highest) {}

  /** A year before and after; null where there is nothing. */
  public record Pair(int year, @Nullable Year before, @Nullable Year after) {}

  /**
   * By year, over all years that either has; figures of illustration are nothing to compare with.
   */
  public List<Pair> of(String measure, String draft) {
    var before = new TreeMap<Integer, Year>();
    var after = new TreeMap<Integer, Year>();
    years(measure, null).forEach(year -> before.put(year.year(), year));
    years(measure, draft).forEach(year -> after.put(year.year(), year));
    var all = new TreeMap<>(before);
    all.putAll(after);
    var pairs = new ArrayList<Pair>();
    all.keySet().forEach(year -> pairs.add(new Pair(year, before.get(year), after.get(year))));
    return pairs;
  }

  private List<Year> years(String measure, @Nullable String pinned) {
    return releases
        .choose(measure, pinned, false)
        .map(
            released ->
                jdbc.sql(
                        """
                        SELECT year, COUNT(value) AS municipalities, COALESCE(SUM(value), 0) AS sum,
                               COALESCE(MIN(value), 0) AS lowest, COALESCE(MAX(value), 0) AS highest
                        FROM observation WHERE release_id = ? AND indicator_id = ?
                        GROUP BY year ORDER BY year
                        """)
                    .params(released.release().id(), released.indicator().id())
                    .query(Year.class)
                    .list())
        .orElse(List.of());
  }
}
