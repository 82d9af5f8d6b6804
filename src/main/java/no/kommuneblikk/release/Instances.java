package no.kommuneblikk.release;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
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
  String own() {
    return own;
  }

  /** True if the product with this id is running. */
  boolean lives(@Nullable String id) {
    return id != null
        && jdbc.sql("SELECT IS_USED_LOCK(CONCAT('kommuneblikk-', ?)) IS NOT NULL")
            .param(id)
            .query(Boolean.class)
            .single();
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
      hold();
      var revision = revision();
      if (followed.getAndSet(revision) != revision) {
        events.publishEvent(new ReleasesChanged());
        tell(revision);
        jdbc.sql("DELETE FROM instance WHERE NOT (" + LIVES + ")").update();
      }
    } catch (DataAccessException e) {
      // Whoever asks for a figure is told that the database does not answer; the next second tries
    }
  }

  /** Takes the lock, or sees that it is still held; a restarted database has let it go. */
  private synchronized void hold() {
    try {
      var connection = holder;
      if (connection == null || !connection.isValid(1)) {
        release();
        connection = connections.getConnection();
        try (var lock = connection.prepareStatement("SELECT GET_LOCK(?, 0)")) {
          lock.setString(1, "kommuneblikk-" + own);
          lock.execute();
        }
        holder = connection;
      }
    } catch (SQLException e) {
      release();
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
