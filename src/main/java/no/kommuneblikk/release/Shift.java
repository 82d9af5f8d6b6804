package no.kommuneblikk.release;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Work that one of the products on the database does for all of them: whoever comes while another
 * is at it leaves it alone. Where one was halted in the middle, another begins it after a minute,
 * so each part of the work has to stand being done by two at once.
 */
@Component
class Shift {

  private static final String NAME = "CONCAT('kommuneblikk-shift-', MD5(DATABASE()))";

  /** The database lets go of a connection that has been silent so long, and of its lock. */
  private static final int LONGEST_SECONDS = 60;

  private final JdbcTemplate jdbc;

  Shift(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Does the work unless another product is at it. */
  void take(Runnable work) {
    jdbc.execute((ConnectionCallback<Boolean>) connection -> take(connection, work));
  }

  private static boolean take(Connection connection, Runnable work) throws SQLException {
    if (!isTaken(connection)) {
      return false;
    }
    try {
      run(connection, "SET SESSION wait_timeout = " + LONGEST_SECONDS);
      work.run();
    } finally {
      giveBack(connection);
    }
    return true;
  }

  private static boolean isTaken(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery("SELECT GET_LOCK(" + NAME + ", 0)")) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  private static void giveBack(Connection connection) {
    try {
      run(connection, "SET SESSION wait_timeout = DEFAULT");
      run(connection, "DO RELEASE_LOCK(" + NAME + ")");
    } catch (SQLException e) {
      // The lock is gone with the connection
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
