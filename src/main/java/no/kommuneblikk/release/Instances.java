package no.kommuneblikk.release;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.kommuneblikk.indicator.ReleasesChanged;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The products that run on this database. Each tells every second that it is alive and looks
 * whether another has published, so that figures follow a publication from the terminal at once.
 */
@Component
@org.springframework.context.annotation.Lazy(false)
@DependsOnDatabaseInitialization
public class Instances implements DisposableBean {

  /** A product that has been silent for this long has crashed. */
  private static final int SILENT_SECONDS = 20;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final String own = UUID.randomUUID().toString();
  private final AtomicLong followed = new AtomicLong();
  private final boolean serving;

  Instances(JdbcClient jdbc, ApplicationEventPublisher events, Environment environment) {
    this.jdbc = jdbc;
    this.events = events;
    serving = !"none".equals(environment.getProperty("spring.main.web-application-type"));
    followed.set(revision());
    jdbc.sql("INSERT INTO instance (id, revision, serving) VALUES (?, ?, ?)")
        .params(
            own,
            followed.get(),
            !"none".equals(environment.getProperty("spring.main.web-application-type")))
        .update();
  }

  /** The id of the running product. */
  String own() {
    return own;
  }

  private long revision() {
    return jdbc.sql("SELECT revision FROM publication WHERE id = 1").query(Long.class).single();
  }

  @Scheduled(fixedDelay = 1_000)
  void follow() {
    try {
      var revision = revision();
      if (followed.getAndSet(revision) != revision) {
        events.publishEvent(new ReleasesChanged());
      }
      jdbc.sql(
              """
              INSERT INTO instance (id, revision, serving) VALUES (?, ?, ?)
              ON DUPLICATE KEY UPDATE seen_at = CURRENT_TIMESTAMP(3), revision = VALUES(revision)
              """)
          .params(own, revision, serving)
          .update();
      jdbc.sql("DELETE FROM instance WHERE seen_at < CURRENT_TIMESTAMP(3) - INTERVAL ? SECOND")
          .param(SILENT_SECONDS)
          .update();
    } catch (DataAccessException e) {
      // Whoever asks for a figure is told that the database does not answer; the next second tries
    }
  }

  /**
   * Waits until every product that shows pages has followed the last publication.
   *
   * @return false if one of them has not within ten seconds
   */
  public boolean awaitFollowers() throws InterruptedException {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      var behind =
          jdbc.sql(
                  """
                  SELECT COUNT(*) FROM instance
                  WHERE serving AND revision < (SELECT revision FROM publication WHERE id = 1)
                    AND seen_at > CURRENT_TIMESTAMP(3) - INTERVAL ? SECOND
                  """)
              .param(SILENT_SECONDS)
              .query(Integer.class)
              .single();
      if (behind == 0) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }

  @Override
  public void destroy() {
    try {
      jdbc.sql("DELETE FROM instance WHERE id = ?").param(own).update();
    } catch (DataAccessException e) {
      // The database is gone already; the row is swept away by the next product
    }
  }
}
