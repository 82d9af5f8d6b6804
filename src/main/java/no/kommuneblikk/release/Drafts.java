package no.kommuneblikk.release;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.kommuneblikk.indicator.NewRelease;
import no.kommuneblikk.indicator.ReleasesChanged;
import no.kommuneblikk.indicator.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Releases in the making. A draft lies where all figures lie, so that it can be drawn before it is
 * published and published in a moment, but no reader is shown it. It is owned by the product that
 * makes it; what a crashed one left behind is swept away by another.
 */
@Component
public class Drafts {

  private static final int BATCH = 10_000;

  /** In SQL, of measures that a data steward has added and no release or draft is of. */
  private static final String UNUSED =
      "by_steward AND id NOT IN (SELECT indicator_id FROM release_indicator)";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final TransactionTemplate transaction;
  private final Turns turns;
  private final Instances instances;
  private final ApplicationEventPublisher events;
  private final Set<Integer> unwanted = ConcurrentHashMap.newKeySet();

  Drafts(
      JdbcClient jdbc,
      JdbcTemplate batches,
      TransactionTemplate transaction,
      Turns turns,
      Instances instances,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.transaction = transaction;
    this.turns = turns;
    this.instances = instances;
    this.events = events;
  }

  /**
   * What a draft is begun as.
   *
   * @param indicators database ids of the measures
   */
  public record Beginning(NewRelease release, Collection<Integer> indicators) {}

  /** A draft that was begun. */
  public record Begun(int id, String code) {}

  /**
   * Begins a draft without any values yet. Nothing else is begun or published meanwhile, so that a
   * code which is free stays free, and measures that are added come with the draft or not at all.
   *
   * @param beginning made in the transaction that stores the draft; asked for again if that
   *     collides with something
   */
  public Begun open(Supplier<Beginning> beginning) {
    var begun =
        turns.take(
            () -> {
              var draft = beginning.get();
              return new Begun(insert(draft.release(), draft.indicators()), draft.release().code());
            });
    events.publishEvent(new ReleasesChanged());
    return begun;
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
    inDraft(
        draft,
        () ->
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

  /**
   * Stores something in a draft unless it has been taken from this product, which may have been
   * halted so long that it was thought to be gone. Whoever clears a draft away waits meanwhile.
   */
  private void inDraft(int draft, Runnable storing) {
    turns.withoutTurn(
        () ->
            transaction.executeWithoutResult(
                _ -> {
                  if (!isOwn(draft)) {
                    throw new NotPossible("utkast-borte");
                  }
                  storing.run();
                }));
  }

  private boolean isOwn(int draft) {
    return jdbc.sql(
                """
                SELECT COUNT(*) FROM data_release WHERE id = ? AND state = 'draft' AND owner = ?
                LOCK IN SHARE MODE
                """)
            .params(draft, instances.own())
            .query(Integer.class)
            .single()
        > 0;
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
    inDraft(draft, () -> storeRatings(draft, ratings));
  }

  private void storeRatings(int draft, List<DraftRating> ratings) {
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

  /**
   * Removes a draft of this product and all that came with it; anything else is left alone. If the
   * database does not answer, it is removed when it does.
   */
  public void discard(int draft) {
    unwanted.add(draft);
    discard(draft, instances.own());
    unwanted.remove(draft);
  }

  /** Removes what could not be removed before. */
  void discardUnwanted() {
    List.copyOf(unwanted).forEach(this::discard);
  }

  private void discard(int draft, @Nullable String owner) {
    // From here on nothing is stored in it, and nobody publishes it
    var taken =
        jdbc.sql(
                """
                UPDATE data_release SET owner = NULL WHERE id = ? AND state = 'draft' AND owner <=> ?
                """)
            .param(draft)
            .param(owner)
            .update();
    if (taken == 0) {
      return;
    }
    for (var table : List.of("observation", "goal_rating")) {
      while (batches.update("DELETE FROM " + table + " WHERE release_id = ? LIMIT " + BATCH, draft)
          > 0) {
        // A transaction each, so that a large draft does not hold up readers
      }
    }
    turns.take(
        () -> {
          batches.update("DELETE FROM release_indicator WHERE release_id = ?", draft);
          batches.update("DELETE FROM data_release WHERE id = ?", draft);
          batches.update("DELETE FROM indicator WHERE " + UNUSED);
        });
    events.publishEvent(new ReleasesChanged());
  }

  /** Removes the drafts of products that no longer run, and measures that nothing is left of. */
  public void sweep() {
    var drafts =
        jdbc.sql("SELECT id, owner FROM data_release WHERE state = 'draft'")
            .query(Held.class)
            .list();
    var gone =
        instances.gone(
            drafts.stream().map(Held::owner).filter(Objects::nonNull).collect(Collectors.toSet()));
    drafts.stream()
        .filter(draft -> draft.owner() == null || gone.contains(draft.owner()))
        .forEach(draft -> discard(draft.id(), draft.owner()));
    removeUnusedMeasures();
  }

  private void removeUnusedMeasures() {
    var unused =
        jdbc.sql("SELECT COUNT(*) FROM indicator WHERE " + UNUSED).query(Integer.class).single();
    if (unused > 0) {
      turns.take(() -> batches.update("DELETE FROM indicator WHERE " + UNUSED));
      events.publishEvent(new ReleasesChanged());
    }
  }

  private record Held(int id, @Nullable String owner) {}
}
