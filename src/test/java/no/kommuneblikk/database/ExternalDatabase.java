package no.kommuneblikk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A MariaDB that belongs to none of the products that use it. */
public final class ExternalDatabase implements AutoCloseable {

  private final Path folder;
  private final EmbeddedMariaDb server;

  private ExternalDatabase(Path folder) {
    this.folder = folder;
    this.server = EmbeddedMariaDb.startIn(DataDirectory.open(folder));
  }

  /** An empty one, with its files in the folder. */
  public static ExternalDatabase startIn(Path folder) {
    return new ExternalDatabase(folder);
  }

  /** What a product is told of it in its environment. */
  public Map<String, String> environment() {
    return Map.of(
        "SPRING_DATASOURCE_URL", server.jdbcUrl(),
        "SPRING_DATASOURCE_USERNAME", EmbeddedMariaDb.USER,
        "SPRING_DATASOURCE_PASSWORD", server.password());
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl(), EmbeddedMariaDb.USER, server.password());
  }

  /** The first number of the first row. */
  public long number(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var answer = statement.executeQuery(sql)) {
      return answer.next() ? answer.getLong(1) : 0;
    }
  }

  /** Kills its process, which is started again as that of a product is. */
  public void kill() throws IOException {
    var pid = Files.readString(folder.resolve("mariadbd.pid")).strip();
    var process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
