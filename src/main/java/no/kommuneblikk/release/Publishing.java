package no.kommuneblikk.release;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import no.kommuneblikk.indicator.ReleaseContents;
import no.kommuneblikk.indicator.ReleasePublished;
import no.kommuneblikk.indicator.ReleasesInForce;
import no.kommuneblikk.indicator.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts releases in force and takes them back, each in one transaction: a reader sees all of a
 * release or nothing of it. What is superseded stays, and an address may go on pinning it.
 */
@Component
public class Publishing {

  /** Days begin when they do in Norway. */
  public static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final JdbcClient jdbc;
  private final ReleasesInForce inForce;
  private final ReleaseContents contents;
  private final Instances instances;
  private final Turns turns;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Publishing(
      JdbcClient jdbc,
      ReleasesInForce inForce,
      ReleaseContents contents,
      Instances instances,
      Turns turns,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.inForce = inForce;
    this.contents = contents;
    this.instances = instances;
    this.turns = turns;
    this.events = events;
    this.clock = clock;
  }

  /** The day that it is. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Publishes a draft, at once or from the day it is to be visible.
   *
   * @param basis id of the release that was in force for each of its measures when it was compared
   *     with them, as {@link #basis} gave it
   * @throws NotPossible if another release has come into force since, or it is no draft of this
   *     product any more
   */
  public void publish(int draft, ReleaseSummary account, String basis) {
    make(() -> publishInTurn(draft, account, basis));
  }

  /**
   * Makes a change, and again if the database was lost or gave up on the way. Whether it had stored
   * the change before it could say so is seen by the line in the log, which is part of the change.
   */
  private Act make(Supplier<Act> change) {
    var tried = new AtomicReference<@Nullable Act>();
    return turns.takeUntilKnown(
        () -> {
          var before = tried.get();
          if (before != null && isMade(before)) {
            return before;
          }
          var act = change.get();
          tried.set(act);
          return act;
        });
  }

  private boolean isMade(Act act) {
    return jdbc.sql(
                """
                SELECT COUNT(*) FROM release_event e JOIN data_release r ON r.id = e.release_id
                WHERE e.id = ? AND r.code = ?
                """)
            .params(act.line(), act.code())
            .query(Integer.class)
            .single()
        > 0;
  }

  private Act publishInTurn(int draft, ReleaseSummary account, String basis) {
    if (!isOwnDraft(draft)) {
      throw new NotPossible("ikke-utkast");
    }
    if (!basis(draft).equals(basis)) {
      throw new NotPossible("endret-grunnlag");
    }
    contents.note(draft);
    record(draft, account);
    var day = account.visibleFrom();
    if (day != null && day.isAfter(today())) {
      jdbc.sql("UPDATE data_release SET state = 'scheduled', owner = NULL WHERE id = ?")
          .param(draft)
          .update();
      return log(draft, Kind.SCHEDULED, account.madeBy(), account.note());
    }
    return putInForce(draft, account.madeBy(), account.note());
  }

  /** Which releases are in force for the measures of a release, to compare at publication. */
  public String basis(int release) {
    return jdbc.sql(
            """
            SELECT COALESCE(GROUP_CONCAT(ri.indicator_id, ':', ri.release_id ORDER BY ri.indicator_id), '')
            FROM release_indicator ri
            JOIN data_release r ON r.id = ri.release_id AND NOT r.illustration
            WHERE ri.in_force AND ri.release_id <> ?
              AND ri.indicator_id IN (SELECT indicator_id FROM release_indicator WHERE release_id = ?)
            """)
        .params(release, release)
        .query(String.class)
        .single();
  }

  private Act putInForce(int release, String actor, String note) {
    jdbc.sql("UPDATE data_release SET state = 'published', owner = NULL WHERE id = ?")
        .param(release)
        .update();
    var act = log(release, Kind.PUBLISHED, actor, note);
    tell(inForce.takeOver(release));
    return act;
  }

  /**
   * Takes a release back: what was in force before it is in force again.
   *
   * @param code what the log and the addresses call it; null for the newest that is in force
   * @return the code of the release that was undone
   * @throws NotPossible if there is no such release, it did not come in this way, or a newer one
   *     has taken its place
   */
  public String undo(@Nullable String code, String actor, String note) {
    return make(() -> undoInTurn(code, actor, note)).code();
  }

  private Act undoInTurn(@Nullable String code, String actor, String note) {
    var row = code == null ? newest() : row(code);
    if ("scheduled".equals(row.state())) {
      jdbc.sql("UPDATE data_release SET state = 'withdrawn' WHERE id = ?").param(row.id()).update();
      return log(row.id(), Kind.WITHDRAWN, actor, note);
    }
    if (!row.origin().equals("intake")) {
      throw new NotPossible("ikke-innlest", row.code());
    }
    if (row.inForce() == 0) {
      throw new NotPossible("ikke-i-bruk", row.code());
    }
    if (row.inForce() < row.measures()) {
      throw new NotPossible("delvis-erstattet", row.code());
    }
    var act = log(row.id(), Kind.UNDONE, actor, note);
    tell(inForce.stepBack(row.id()));
    return act;
  }

  /**
   * Puts a release that was undone or superseded in force again.
   *
   * @throws NotPossible if there is no such release or it is in force already
   */
  public void reinstate(String code, String actor, String note) {
    make(() -> reinstateInTurn(code, actor, note));
  }

  private Act reinstateInTurn(String code, String actor, String note) {
    var row = row(code);
    if (!row.origin().equals("intake") || !row.state().equals("published")) {
      throw new NotPossible("ikke-innlest", code);
    }
    if (row.inForce() == row.measures()) {
      throw new NotPossible("er-i-bruk", code);
    }
    var act = log(row.id(), Kind.REINSTATED, actor, note);
    tell(inForce.takeOver(row.id()));
    return act;
  }

  /** Releases whose day has come. */
  List<Integer> due() {
    return jdbc.sql(
            """
            SELECT r.id FROM data_release r JOIN release_record a ON a.release_id = r.id
            WHERE r.state = 'scheduled' AND a.visible_from <= ? ORDER BY a.visible_from, r.id
            """)
        .param(today())
        .query(Integer.class)
        .list();
  }

  /** Puts a release in force whose day has come, unless somebody has changed that meanwhile. */
  public void putDueInForce(int release) {
    turns.take(() -> putDueInForceInTurn(release));
  }

  private void putDueInForceInTurn(int release) {
    if ("scheduled".equals(state(release))) {
      var actor =
          jdbc.sql("SELECT made_by FROM release_record WHERE release_id = ?")
              .param(release)
              .query(String.class)
              .single();
      putInForce(release, actor, "");
    }
  }

  /** A draft that this product was thought to have left is another's to clear away. */
  private boolean isOwnDraft(int release) {
    return jdbc.sql(
                """
                SELECT COUNT(*) FROM data_release WHERE id = ? AND state = 'draft' AND owner = ?
                FOR UPDATE
                """)
            .params(release, instances.own())
            .query(Integer.class)
            .single()
        > 0;
  }

  private String state(int release) {
    return jdbc.sql("SELECT state FROM data_release WHERE id = ?")
        .param(release)
        .query(String.class)
        .optional()
        .orElse("");
  }

  private record Row(int id, String code, String origin, String state, int inForce, int measures) {}

  private static final String ROW =
      """
      SELECT r.id, r.code, r.origin, r.state, COALESCE(SUM(ri.in_force), 0) AS in_force,
             COUNT(*) AS measures
      FROM data_release r JOIN release_indicator ri ON ri.release_id = r.id
      WHERE r.state IN ('scheduled', 'published')
      """;

  private Row row(String code) {
    return jdbc.sql(ROW + " AND r.code = ? GROUP BY r.id, r.code, r.origin, r.state")
        .param(code)
        .query(Row.class)
        .optional()
        .orElseThrow(() -> new NotPossible("ukjent-utgave", code));
  }

  private Row newest() {
    return jdbc.sql(
            ROW
                + """
                AND r.origin = 'intake' GROUP BY r.id, r.code, r.origin, r.state
                HAVING SUM(ri.in_force) > 0
                ORDER BY (SELECT MAX(e.id) FROM release_event e
                          WHERE e.release_id = r.id AND e.kind IN ('published', 'reinstated')) DESC
                LIMIT 1
                """)
        .query(Row.class)
        .optional()
        .orElseThrow(() -> new NotPossible("ingenting-a-angre"));
  }

  private void tell(List<String> indicators) {
    inForce.grow();
    events.publishEvent(new ReleasePublished(Set.copyOf(indicators)));
  }

  private void record(int release, ReleaseSummary account) {
    jdbc.sql(
            """
            INSERT INTO release_record (release_id, made_by, note, origin_name, origin_hash, recipe,
              rows_read, values_new, values_changed, values_removed, warnings, visible_from)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(release)
        .param(account.madeBy())
        .param(account.note())
        .param(account.originName())
        .param(account.originHash())
        .param(account.recipe())
        .param(account.rows())
        .param(account.added())
        .param(account.changed())
        .param(account.removed())
        .param(account.warnings())
        .param(account.visibleFrom())
        .update();
  }

  private Act log(int release, Kind kind, String actor, String note) {
    jdbc.sql("INSERT INTO release_event (release_id, kind, actor, note) VALUES (?, ?, ?, ?)")
        .params(release, kind.name().toLowerCase(Locale.ROOT), actor, note)
        .update();
    return jdbc.sql("SELECT LAST_INSERT_ID() AS line, code FROM data_release WHERE id = ?")
        .param(release)
        .query(Act.class)
        .single();
  }

  /** A change of a release, told by its code, and the line of the log that it is told in. */
  private record Act(int line, String code) {}

  private enum Kind {
    PUBLISHED,
    SCHEDULED,
    WITHDRAWN,
    UNDONE,
    REINSTATED
  }
}
