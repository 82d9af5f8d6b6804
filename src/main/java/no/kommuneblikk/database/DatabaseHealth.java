package no.kommuneblikk.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when the database does not answer within seconds, or every connection to it is taken. */
@Component("dbHealthIndicator")
class DatabaseHealth implements HealthIndicator {

  private static final int SECONDS = 2;

  private final DataSource connections;

  DatabaseHealth(DataSource connections) {
    this.connections = connections;
  }

  @Override
  public Health health() {
    try (var connection = connections.getConnection()) {
      return (connection.isValid(SECONDS) ? Health.up() : Health.down()).build();
    } catch (SQLException e) {
      return Health.down(e).build();
    }
  }
}
