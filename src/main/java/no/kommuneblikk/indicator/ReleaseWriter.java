package no.kommuneblikk.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores a release whole or not at all, and puts it in force for the indicators it brings. Nothing
 * is overwritten: the release it supersedes stays and can be pinned in an address.
 */
@Component
public class ReleaseWriter {

  private static final int BATCH = 2_000;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final ReleasesInForce inForce;
  private final ReleaseContents contents;
  private final ApplicationEventPublisher events;

  ReleaseWriter(
      JdbcClient jdbc,
      JdbcTemplate batches,
      ReleasesInForce inForce,
      ReleaseContents contents,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.inForce = inForce;
    this.contents = contents;
    this.events = events;
  }

  /** True if a release with this content is stored already. */
  public boolean holds(NewRelease release) {
    return jdbc.sql("SELECT COUNT(*) FROM data_release WHERE source = ? AND fingerprint = ?")
            .param(release.source())
            .param(release.fingerprint())
            .query(Integer.class)
            .single()
        > 0;
  }

  /**
   * Stores the release and puts it in force, in one transaction, for those of its indicators where
   * no data steward has published another. An illustration is in force beside real figures but
   * never chosen where real ones are.
   *
   * @return the id of the stored release
   */
  @Transactional
  public int publish(NewRelease release, Set<String> indicators, List<NewObservation> values) {
    var id = insert(release);
    var ids = indicatorIds();
    var structures = structures();
    for (var indicator : indicators) {
      inForce.add(id, known(ids, indicator), release.origin());
    }
    batches.batchUpdate(
        "INSERT INTO observation (release_id, indicator_id, year, municipality, value, quality, structure)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        values,
        BATCH,
        (statement, value) -> {
          statement.setInt(1, id);
          statement.setInt(2, known(ids, value.indicator()));
          statement.setInt(3, value.year());
          statement.setString(4, value.municipality());
          statement.setObject(5, value.value());
          statement.setString(6, value.quality().code());
          statement.setInt(7, known(structures, value.year()));
        });
    contents.note(id);
    inForce.grow();
    events.publishEvent(new ReleasePublished(indicators));
    return id;
  }

  /**
   * Puts a release that is stored already in force again, where another has been in its place since
   * and no data steward has published one. What was computed from a release is thus in force again
   * when that release is.
   */
  @Transactional
  public void reinstate(NewRelease release) {
    var indicators = inForce.reinstate(release);
    if (!indicators.isEmpty()) {
      inForce.grow();
      events.publishEvent(new ReleasePublished(Set.copyOf(indicators)));
    }
  }

  private int insert(NewRelease release) {
    jdbc.sql(
            """
            INSERT INTO data_release (code, source, label, published, origin, fingerprint)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .param(freeCode(release))
        .param(release.source())
        .param(release.label())
        .param(release.published())
        .param(release.origin().name().toLowerCase(Locale.ROOT))
        .param(release.fingerprint())
        .update();
    return jdbc.sql("SELECT LAST_INSERT_ID()").query(Integer.class).single();
  }

  /** The code, or the code and a piece of the fingerprint where an earlier edition has the code. */
  private String freeCode(NewRelease release) {
    var taken =
        jdbc.sql("SELECT COUNT(*) FROM data_release WHERE code = ?")
            .param(release.code())
            .query(Integer.class)
            .single();
    return taken == 0
        ? release.code()
        : release.code() + "-" + release.fingerprint().substring(0, 8);
  }

  private Map<String, Integer> indicatorIds() {
    return jdbc
        .sql("SELECT id, code FROM indicator")
        .query((row, _) -> Map.entry(row.getString("code"), row.getInt("id")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The division of each year that figures may be from. */
  private Map<Integer, Integer> structures() {
    return jdbc
        .sql("SELECT year, structure FROM data_year")
        .query((row, _) -> Map.entry(row.getInt("year"), row.getInt("structure")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static <K> int known(Map<K, Integer> ids, K key) {
    return Objects.requireNonNull(ids.get(key), () -> "Nothing is known of " + key);
  }
}
