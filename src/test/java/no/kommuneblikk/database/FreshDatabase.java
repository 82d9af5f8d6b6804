package no.kommuneblikk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Empties the database of the tests, so that every run also tries the migrations and the loading.
 * The unpacked MariaDB stays, as unpacking it would be most of the time.
 */
public class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var folder = context.getEnvironment().getRequiredProperty("kommuneblikk.data-dir");
    try (var directory = DataDirectory.open(Path.of(folder))) {
      OrphanedServer.stopIn(directory);
      FileSystemUtils.deleteRecursively(directory.resolve("mariadb"));
      Files.deleteIfExists(directory.resolve("mariadb.ready"));
      FileSystemUtils.deleteRecursively(directory.resolve("secrets"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
