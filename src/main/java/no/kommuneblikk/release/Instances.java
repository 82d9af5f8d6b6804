package no.kommuneblikk.release;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.kommuneblikk.indicator.ReleasesChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The products that run on this database. Each holds a lock in the database as long as it lives,
 * which the database lets go the moment its process dies, and looks every second whether another
 * has published, so that figures follow a publication from the terminal at once.
 */
@Component
@Lazy(false)
@DependsOnDatabaseInitialization
public class Instances implements DisposableBean {

  /** True in SQL of a row of the table if that product lives. */
  private static final String LIVES = "IS_USED_LOCK(CONCAT('kommuneblikk-', id)) IS NOT NULL";

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** A database that is started again has let every lock go, and those who live take theirs. */
  private static final Duration SECOND_LOOK = Duration.ofSeconds(3);

  private final JdbcClient jdbc;
  private final DataSource connections;
  private final ApplicationEventPublisher events;
  private final String own = UUID.randomUUID().toString();
  private final AtomicLong followed = new AtomicLong();
  private final boolean serving;
  private @Nullable Connection holder;

  Instances(
      JdbcClient jdbc,
      DataSource connections,
      ApplicationEventPublisher events,
      Environment environment) {
    this.jdbc = jdbc;
    this.connections = connections;
    this.events = events;
    serving = !"none".equals(environment.getProperty("spring.main.web-application-type"));
    followed.set(revision());
    hold();
    tell(followed.get());
  }

  /** The id of the running product. */
  public String own() {
    return own;
  }

  /**
   * Those of some products that no longer run. It takes some seconds where there are any, as one
   * that has no lock is looked at twice. One that is halted for long enough may be among them: what
   * it does when it goes on has to see for itself that its work was taken from it.
   */
  public Set<String> gone(Collection<String> products) {
    var silent = silent(products);
    if (silent.isEmpty()) {
      return silent;
    }
    LockSupport.parkNanos(SECOND_LOOK.toNanos());
    return silent(silent);
  }

  private Set<String> silent(Collection<String> products) {
    return products.stream().filter(id -> !lives(id)).collect(Collectors.toSet());
  }

  private boolean lives(String id) {
    return jdbc.sql("SELECT IS_USED_LOCK(CONCAT('kommuneblikk-', ?)) IS NOT NULL")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  /** Forgets the products that no longer run. */
  void forgetGone() {
    gone(jdbc.sql("SELECT id FROM instance").query(String.class).list())
        .forEach(id -> jdbc.sql("DELETE FROM instance WHERE id = ?").param(id).update());
  }

  private long revision() {
    return jdbc.sql("SELECT revision FROM publication WHERE id = 1").query(Long.class).single();
  }

  private void tell(long revision) {
    jdbc.sql(
            """
            INSERT INTO instance (id, revision, serving) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE revision = VALUES(revision)
            """)
        .params(own, revision, serving)
        .update();
  }

  @Scheduled(fixedDelay = 1_000)
  void follow() {
    try {
      if (hold()) {
        tell(followed.get());
      }
      var revision = revision();
      if (followed.getAndSet(revision) != revision) {
        events.publishEvent(new ReleasesChanged());
        tell(revision);
      }
    } catch (DataAccessException e) {
      // Whoever asks for a figure is told that the database does not answer; the next second tries
    }
  }

  /**
   * Takes the lock where it is not held: a restarted database has let it go.
   *
   * @return true if it was taken now
   */
  private synchronized boolean hold() {
    try {
      if (holder != null && holder.isValid(1)) {
        return false;
      }
      release();
      holder = connections.getConnection();
      if (take(holder)) {
        return true;
      }
      // The connection before this one holds it until the database sees that it is lost
      release();
    } catch (SQLException e) {
      release();
    }
    return false;
  }

  private boolean take(Connection connection) throws SQLException {
    try (var lock = connection.prepareStatement("SELECT GET_LOCK(?, 0)")) {
      lock.setString(1, "kommuneblikk-" + own);
      try (var answer = lock.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  private void release() {
    try {
      if (holder != null) {
        holder.close();
      }
    } catch (SQLException e) {
      // A connection that can't be closed is closed
    }
    holder = null;
  }

  /**
   * Waits until every product that shows pages has followed the last publication.
   *
   * @return false if one of them has not within ten seconds
   */
  public boolean awaitFollowers() {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      var behind =
          jdbc.sql(
                  """
                  SELECT COUNT(*) FROM instance
                  WHERE serving AND revision < (SELECT revision FROM publication WHERE id = 1) AND
                  """
                      + LIVES)
              .query(Integer.class)
              .single();
      if (behind == 0) {
        return true;
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    return false;
  }

  @Override
  public synchronized void destroy() {
    try {
      jdbc.sql("DELETE FROM instance WHERE id = ?").param(own).update();
    } catch (DataAccessException e) {
      // The database is gone already; another product clears the row away
    }
    // The lock belongs to the connection, which goes back to others otherwise
    try {
      if (holder != null) {
        try (var unlock = holder.prepareStatement("DO RELEASE_LOCK(?)")) {
          unlock.setString(1, "kommuneblikk-" + own);
          unlock.execute();
        }
      }
    } catch (SQLException e) {
      // It ends with the connection
    }
    release();
  }
}
