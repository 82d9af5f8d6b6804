package no.kommuneblikk.database;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
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

  /**
   * The database in the data directory.
   *
   * @param join whether one that another process runs there may be used; otherwise a folder in use
   *     is refused
   */
  @Bean
  LocalDatabase localDatabase(
      @Qualifier(DataFolder.NAME) Path path, @Value("${kommuneblikk.join:false}") boolean join) {
    return (join ? JoinedDatabase.in(path) : Optional.<LocalDatabase>empty())
        .orElseGet(() -> EmbeddedMariaDb.startIn(DataDirectory.open(path)));
  }

  @Bean
  JdbcConnectionDetails embeddedConnection(LocalDatabase database) {
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
