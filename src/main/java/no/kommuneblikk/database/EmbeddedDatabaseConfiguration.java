package no.kommuneblikk.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings the embedded database into play when nobody has named another one. With {@code
 * SPRING_DATASOURCE_URL} set nothing here exists.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class EmbeddedDatabaseConfiguration {

  @Bean
  DataDirectory dataDirectory(@Value("${kommuneblikk.data-dir}") Path path) {
    return DataDirectory.open(path);
  }

  @Bean
  EmbeddedMariaDb embeddedMariaDb(DataDirectory directory) {
    return EmbeddedMariaDb.startIn(directory);
  }

  @Bean
  JdbcConnectionDetails embeddedConnection(EmbeddedMariaDb database) {
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return EmbeddedMariaDb.USER;
      }

      @Override
      public String getPassword() {
        return database.password();
      }

      @Override
      public String getJdbcUrl() {
        return database.jdbcUrl();
      }
    };
  }
}
