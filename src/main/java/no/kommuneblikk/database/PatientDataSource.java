package no.kommuneblikk.database;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections on which no statement waits for ever: not for a lock, not for a slow answer, not for
 * a database that has stopped talking. Whoever answers a request gets the patience of a page,
 * everybody else that of work.
 */
final class PatientDataSource extends DelegatingDataSource {

  /** What the database needs to tell that it has given up, before the line is taken for dead. */
  private static final Duration LINE = Duration.ofSeconds(2);

  private final Patience patience;

  PatientDataSource(HikariDataSource pool, Patience patience) {
    super(pool);
    this.patience = patience;
    pool.setConnectionInitSql(limiting(patience.page()));
  }

  @Override
  public Connection getConnection() throws SQLException {
    var request = PageRequest.current();
    if (request == null) {
      return limited(super.getConnection(), patience.work(), null);
    }
    request.expectConnection();
    Connection connection;
    try {
      connection = super.getConnection();
    } catch (SQLException e) {
      request.foundNone();
      throw e;
    }
    return limited(connection, request.limit(patience), request);
  }

  private Connection limited(Connection connection, Duration limit, @Nullable PageRequest request)
      throws SQLException {
    var begun = System.nanoTime();
    try {
      expectAnswer(connection, patience.page());
      if (!limit.equals(patience.page())) {
        execute(connection, limit);
        expectAnswer(connection, limit);
      }
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return (Connection)
        Proxy.newProxyInstance(
            PatientDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              try {
                if (method.getName().equals("close") && !connection.isClosed()) {
                  if (request != null) {
                    request.held(Duration.ofNanos(System.nanoTime() - begun), patience);
                  }
                  giveBack(connection, limit);
                }
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void giveBack(Connection connection, Duration limit) {
    try {
      if (!limit.equals(patience.page())) {
        expectAnswer(connection, patience.page());
        execute(connection, patience.page());
      }
    } catch (SQLException e) {
      // Nobody is to get a connection with another's patience
      abort(connection);
    }
  }

  private static void abort(Connection connection) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      // It is gone already
    }
  }

  /** After that the line is taken for dead. The pool takes this back by itself. */
  private static void expectAnswer(Connection connection, Duration limit) throws SQLException {
    connection.setNetworkTimeout(Runnable::run, Math.toIntExact(limit.plus(LINE).toMillis()));
  }

  private static void execute(Connection connection, Duration limit) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(limiting(limit));
    }
  }

  /** MariaDB counts the waiting for locks of all kinds. */
  private static String limiting(Duration limit) {
    return "SET SESSION max_statement_time = %d.%03d"
        .formatted(limit.toSeconds(), limit.toMillisPart());
  }
}
