package no.kommuneblikk.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where the product keeps what is its own, as {@code KOMMUNEBLIKK_DATA_DIR} says. */
@Configuration(proxyBeanMethods = false)
class DataFolder {

  static final String NAME = "dataFolder";
  private static final String USUAL = "data";

  /**
   * Absolute; it need not exist.
   *
   * @throws StartupProblem if the setting can't be the name of a folder
   */
  @Bean(NAME)
  Path dataFolder(Environment environment) {
    return named(environment.getProperty("kommuneblikk.data-dir", ""));
  }

  /** The folder of that name; the usual one where the name is empty. */
  static Path named(String name) {
    try {
      return Path.of(name.isBlank() ? USUAL : name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new StartupProblem(
          "Datamappen «%s» kan ikke leses som et mappenavn på denne maskinen.".formatted(name),
          "Er det æ, ø eller å i navnet, så start med LC_ALL=C.UTF-8, eller velg en annen mappe med"
              + " KOMMUNEBLIKK_DATA_DIR. Ingenting er endret.",
          e);
    }
  }
}
