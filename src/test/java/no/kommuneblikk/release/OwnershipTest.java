package no.kommuneblikk.release;

import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.indicator.Quality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is begun has an owner: it is cleared away when that is gone, and never before. */
@ProductTest
class OwnershipTest {

  @Autowired Drafts drafts;
  @Autowired Publishing publishing;
  @Autowired Instances instances;
  @Autowired Shift shift;
  @Autowired DataSource connections;
  @Autowired JdbcClient jdbc;

  private final List<Integer> begun = new ArrayList<>();

  @AfterEach
  void clearAway() {
    begun.forEach(draft -> own(draft, instances.own()));
    begun.forEach(drafts::discard);
  }

  private int draft() {
    var draft = SmallDraft.in(drafts, jdbc).id();
    begun.add(draft);
    return draft;
  }

  private DraftValue value(int year) {
    var measure = jdbc.sql("SELECT id FROM indicator WHERE code = 'netto-243'");
    return new DraftValue(
        measure.query(Integer.class).single(), year, "3801", 2020, 5.0, Quality.REPORTED);
  }

  private void own(int draft, String owner) {
    jdbc.sql("UPDATE data_release SET owner = ? WHERE id = ?").params(owner, draft).update();
  }

  private boolean exists(int draft) {
    return count("SELECT COUNT(*) FROM data_release WHERE id = ?", draft) > 0;
  }

  private int values(int draft) {
    return count("SELECT COUNT(*) FROM observation WHERE release_id = ?", draft);
  }

  private int count(String sql, Object parameter) {
    return jdbc.sql(sql).param(parameter).query(Integer.class).single();
  }

  /** Another product that lives as long as the connection does. */
  private Connection living(String id) throws SQLException {
    var connection = connections.getConnection();
    try (var statement = connection.createStatement()) {
      statement.execute("DO GET_LOCK('kommuneblikk-%s', 0)".formatted(id));
    }
    return connection;
  }

  private static void die(Connection connection, String id) throws SQLException {
    try (connection;
        var statement = connection.createStatement()) {
      statement.execute("DO RELEASE_LOCK('kommuneblikk-%s')".formatted(id));
    }
  }

  @Test
  void aDraftIsSweptAwayWhenItsOwnerIsGoneAndNotBefore() throws SQLException {
    var draft = draft();
    drafts.sweep();
    assertThat(exists(draft)).as("of this product").isTrue();

    var other = UUID.randomUUID().toString();
    var life = living(other);
    own(draft, other);
    drafts.sweep();
    drafts.discard(draft);
    assertThat(values(draft)).as("of another that lives").isOne();

    die(life, other);
    drafts.sweep();
    assertThat(exists(draft)).isFalse();
    assertThat(values(draft)).isZero();
  }

  @Test
  void aMeasureThatNothingIsLeftOfIsSweptAway() {
    jdbc.sql(
            """
            INSERT INTO indicator (code, unit, kind, producer_caveat, by_steward)
            VALUES ('etterlatt', 'persons', 'count', FALSE, TRUE)
            """)
        .update();
    drafts.sweep();
    assertThat(count("SELECT COUNT(*) FROM indicator WHERE code = ?", "etterlatt")).isZero();
  }

  @Test
  void aProductThatWasHaltedStoresNothingMoreInADraftThatWasTakenFromIt() {
    var draft = draft();
    own(draft, UUID.randomUUID().toString());
    assertThatExceptionOfType(NotPossible.class)
        .isThrownBy(() -> drafts.write(draft, List.of(value(2019)).iterator(), _ -> {}))
        .returns("utkast-borte", NotPossible::code);
    assertThat(values(draft)).isOne();
  }

  @Test
  void aProductThatWasHaltedDoesNotPublishADraftThatWasTakenFromIt() {
    var draft = draft();
    var basis = publishing.basis(draft);
    own(draft, UUID.randomUUID().toString());
    assertThatExceptionOfType(NotPossible.class)
        .isThrownBy(() -> publishing.publish(draft, SmallDraft.account(null), basis))
        .returns("ikke-utkast", NotPossible::code);
    assertThat(count("SELECT COUNT(*) FROM release_record WHERE release_id = ?", draft)).isZero();
  }

  @Test
  void aProductThatIsGoneIsForgottenAndOneThatLivesIsNot() throws SQLException {
    var gone = UUID.randomUUID().toString();
    var other = UUID.randomUUID().toString();
    var life = living(other);
    for (var id : List.of(gone, other)) {
      jdbc.sql("INSERT INTO instance (id, revision, serving) VALUES (?, 0, FALSE)")
          .param(id)
          .update();
    }
    instances.forgetGone();
    assertThat(jdbc.sql("SELECT id FROM instance").query(String.class).list())
        .contains(other, instances.own())
        .doesNotContain(gone);
    die(life, other);
    instances.forgetGone();
    assertThat(jdbc.sql("SELECT id FROM instance").query(String.class).list())
        .doesNotContain(other);
  }

  @Test
  void workForAllIsDoneByOneAtATime() {
    var done = new ArrayList<String>();
    eventuallyTake(
        () -> {
          shift.take(() -> done.add("another at the same time"));
          done.add("the first");
        },
        done);
    done.add("then");
    eventuallyTake(() -> done.add("the next"), done);
    assertThat(done).containsExactly("the first", "then", "the next");
  }

  /** The product's own caretaker may be at it. */
  private void eventuallyTake(Runnable work, List<String> done) {
    var before = done.size();
    await()
        .until(
            () -> {
              shift.take(work);
              return done.size() > before;
            });
  }
}
