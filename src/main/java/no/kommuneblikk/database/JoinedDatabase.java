package no.kommuneblikk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The database of a product that is running on the same folder. A command at the terminal uses it
 * and leaves it running.
 */
record JoinedDatabase(String jdbcUrl, String password) implements LocalDatabase {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * The database of the folder if another product holds it.
   *
   * @throws StartupProblem if the other one does not tell within a minute where its database is
   */
  static Optional<LocalDatabase> in(Path path) {
    if (!DataDirectory.isHeld(path)) {
      return Optional.empty();
    }
    var folder = path.toAbsolutePath().normalize();
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      var port = EmbeddedMariaDb.portFile(folder);
      if (Files.exists(port)) {
        return Optional.of(
            new JoinedDatabase(
                EmbeddedMariaDb.jdbcUrl(Integer.parseInt(read(port))),
                read(EmbeddedMariaDb.passwordFile(folder))));
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    throw new StartupProblem(
        "Kommuneblikk som kjører i %s har ikke startet databasen sin ennå.".formatted(folder),
        "Vent til den er oppe, og prøv igjen. Ingenting er endret.");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // It belongs to the other product
  }

  @Override
  public String toString() {
    return jdbcUrl;
  }
}
