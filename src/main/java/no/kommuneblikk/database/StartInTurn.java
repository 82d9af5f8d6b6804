package no.kommuneblikk.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Products that start together on one database make it ready one at a time. Whoever comes first
 * makes the tables and loads what the product brings along; the next finds it done. The turn begins
 * before the first table and lasts until all that is loaded at start has been. It is a lock in the
 * database, so it ends with the process that has it.
 */
@Component
class StartInTurn implements FlywayMigrationStrategy, SmartInitializingSingleton, DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(StartInTurn.class);

  private static final String NAME = "CONCAT('kommuneblikk-start-', MD5(DATABASE()))";
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Duration patience;
  private @Nullable Connection holder;

  @Autowired
  StartInTurn() {
    this(PATIENCE);
  }

  StartInTurn(Duration patience) {
    this.patience = patience;
  }

  @Override
  public void migrate(Flyway flyway) {
    begin(flyway.getConfiguration().getDataSource());
    flyway.migrate();
  }

  /**
   * Returns when it is this product's turn.
   *
   * @throws StartupProblem if another has it for too long
   */
  void begin(DataSource database) {
    try {
      var connection = database.getConnection();
      holder = connection;
      var until = System.nanoTime() + patience.toNanos();
      for (var told = false; !isTaken(connection, told ? 1 : 0); told = true) {
        if (!told) {
          log.info("Venter på en annen Kommuneblikk som gjør databasen klar.");
        }
        if (System.nanoTime() > until) {
          throw new StartupProblem(
              "En annen Kommuneblikk holder på å gjøre databasen klar, og er ikke ferdig etter %d s."
                  .formatted(patience.toSeconds()),
              "Se om den andre har stanset; stopp den i så fall, og prøv igjen. Ingenting er endret.");
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database can't be asked for the turn", e);
    }
  }

  private static boolean isTaken(Connection connection, int seconds) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery("SELECT GET_LOCK(%s, %d)".formatted(NAME, seconds))) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  @Override
  public void afterSingletonsInstantiated() {
    end();
  }

  @Override
  public void destroy() {
    end();
  }

  /** Lets the next one start. */
  void end() {
    try (var connection = holder) {
      holder = null;
      if (connection != null) {
        try (var statement = connection.createStatement()) {
          statement.execute("DO RELEASE_LOCK(" + NAME + ")");
        }
      }
    } catch (SQLException e) {
      // The lock is gone with the connection
    }
  }
}
