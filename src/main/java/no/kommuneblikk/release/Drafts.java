package no.kommuneblikk.release;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import no.kommuneblikk.indicator.NewRelease;
import no.kommuneblikk.indicator.ReleasesChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Releases in the making. A draft lies where all figures lie, so that it can be drawn before it is
 * published and published in a moment, but no reader is shown it. What a crashed product left
 * behind is swept away by the next.
 */
@Component
public class Drafts {

  private static final int BATCH = 10_000;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final TransactionTemplate transaction;
  private final Instances instances;
  private final ApplicationEventPublisher events;

  Drafts(
      JdbcClient jdbc,
      JdbcTemplate batches,
      TransactionTemplate transaction,
      Instances instances,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.transaction = transaction;
    this.instances = instances;
    this.events = events;
  }

  /**
   * Begins a draft of these measures, without any values yet.
   *
   * @param indicators database ids of the measures
   * @return its id
   */
  public int open(NewRelease release, Collection<Integer> indicators) {
    var id = transaction.execute(_ -> insert(release, indicators));
    events.publishEvent(new ReleasesChanged());
    return id;
  }

  private int insert(NewRelease release, Collection<Integer> indicators) {
    jdbc.sql(
            """
            INSERT INTO data_release (code, source, label, published, origin, fingerprint, state, owner)
            VALUES (?, ?, ?, ?, 'intake', ?, 'draft', ?)
            """)
        .param(release.code())
        .param(release.source())
        .param(release.label())
        .param(release.published())
        .param(release.fingerprint())
        .param(instances.own())
        .update();
    var id = jdbc.sql("SELECT LAST_INSERT_ID()").query(Integer.class).single();
    batches.batchUpdate(
        "INSERT INTO release_indicator (release_id, indicator_id, in_force) VALUES (?, ?, FALSE)",
        indicators.stream().map(indicator -> new Object[] {id, indicator}).toList());
    return id;
  }

  /**
   * Adds values to a draft, some thousand at a time. Fastest when they come by measure, year and
   * number, as that is how they are stored.
   *
   * @param written is told how many are stored so far; what it throws ends the writing
   */
  public void write(int draft, Iterator<DraftValue> values, LongConsumer written) {
    new DraftWriting(values, chunk -> store(draft, chunk), written).run();
  }

  private void store(int draft, List<DraftValue> values) {
    transaction.executeWithoutResult(
        _ ->
            batches.batchUpdate(
                """
                INSERT INTO observation
                  (release_id, indicator_id, year, municipality, structure, value, quality)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                values,
                values.size(),
                (statement, value) -> fill(statement, draft, value)));
  }

  private static void fill(PreparedStatement statement, int draft, DraftValue value)
      throws SQLException {
    statement.setInt(1, draft);
    statement.setInt(2, value.indicator());
    statement.setInt(3, value.year());
    statement.setString(4, value.municipality());
    statement.setInt(5, value.structure());
    statement.setObject(6, value.value());
    statement.setString(7, value.quality().code());
  }

  /** Adds ratings to a draft. */
  public void rate(int draft, List<DraftRating> ratings) {
    batches.batchUpdate(
        """
        INSERT INTO goal_rating (release_id, plan, structure, municipality, goal, scope, rating,
                                 author_role, rated_on, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        ratings,
        BATCH,
        (statement, rating) -> {
          statement.setInt(1, draft);
          statement.setString(2, rating.plan());
          statement.setInt(3, rating.structure());
          statement.setString(4, rating.municipality());
          statement.setInt(5, rating.goal());
          statement.setString(6, rating.scope());
          statement.setString(7, rating.rating());
          statement.setString(8, rating.role());
          statement.setObject(9, rating.date());
          statement.setString(10, rating.reason());
        });
  }

  /** Removes a draft and all its values; anything but a draft is left alone. */
  public void discard(int draft) {
    var isDraft =
        jdbc.sql("SELECT COUNT(*) FROM data_release WHERE id = ? AND state = 'draft'")
            .param(draft)
            .query(Integer.class)
            .single();
    if (isDraft == 0) {
      return;
    }
    for (var table : List.of("observation", "goal_rating")) {
      while (batches.update("DELETE FROM " + table + " WHERE release_id = ? LIMIT " + BATCH, draft)
          > 0) {
        // A transaction each, so that a large draft does not hold up readers
      }
    }
    transaction.executeWithoutResult(
        _ -> {
          batches.update("DELETE FROM release_indicator WHERE release_id = ?", draft);
          batches.update("DELETE FROM data_release WHERE id = ?", draft);
        });
    events.publishEvent(new ReleasesChanged());
  }

  /** Removes the drafts of products that no longer run. */
  public void sweep() {
    jdbc
        .sql("SELECT id, owner FROM data_release WHERE state = 'draft'")
        .query(Held.class)
        .list()
        .stream()
        .filter(draft -> !instances.lives(draft.owner()))
        .forEach(draft -> discard(draft.id()));
  }

  private record Held(int id, @Nullable String owner) {}
}
