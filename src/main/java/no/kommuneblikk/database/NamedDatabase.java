package no.kommuneblikk.database;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Looks at {@code SPRING_DATASOURCE_URL} before anything tries to connect with it. */
@Configuration(proxyBeanMethods = false)
class NamedDatabase {

  private static final String BEGINNING = "jdbc:mariadb:";

  @Bean
  static BeanFactoryPostProcessor addressOfTheDatabase(Environment environment) {
    return _ -> check(environment.getProperty("spring.datasource.url", "none"));
  }

  /**
   * Passes over what may be the address of a MariaDB, and the word for none.
   *
   * @throws StartupProblem if no MariaDB can be there
   */
  static void check(String url) {
    if (!url.equals("none") && !url.startsWith(BEGINNING)) {
      throw new StartupProblem(
          "SPRING_DATASOURCE_URL er «%s», men må begynne med %s"
              .formatted(withoutSecrets(url), BEGINNING + "//"),
          "Skriv den som jdbc:mariadb://maskin:3306/database, eller la den være for å bruke den"
              + " innebygde databasen. Ingenting er endret.");
    }
  }

  /** A password may stand after the question mark or before the at sign. */
  private static String withoutSecrets(String url) {
    return url.replaceFirst("\\?.*", "").replaceFirst("//.*@", "//");
  }
}
