package no.kommuneblikk.backup;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.kommuneblikk.KommuneblikkApplication;
import no.kommuneblikk.database.DatabaseTools;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * A real database that can be emptied and filled again, and on which the product is started as on
 * one that somebody else runs.
 */
final class Database implements AutoCloseable {

  private final ConfigurableApplicationContext server;
  private final Map<String, Object> settings;

  private Database(ConfigurableApplicationContext server, Map<String, Object> settings) {
    this.server = server;
    this.settings = settings;
  }

  /** Starts it in a folder of its own. */
  static Database in(Path folder) {
    var own = Map.<String, Object>of("kommuneblikk.data-dir", folder.toString());
    var server = EmptyPlace.start(own);
    var address = server.getBean(JdbcConnectionDetails.class);
    var settings = new HashMap<>(own);
    settings.put("spring.datasource.url", address.getJdbcUrl());
    settings.put("spring.datasource.username", String.valueOf(address.getUsername()));
    settings.put("spring.datasource.password", String.valueOf(address.getPassword()));
    settings.put("spring.main.lazy-initialization", "true");
    settings.put("spring.main.banner-mode", "off");
    settings.put(
        "spring.autoconfigure.exclude", "com.vaadin.flow.spring.SpringBootAutoConfiguration");
    return new Database(server, settings);
  }

  /** What leads a product or a command to it. */
  Map<String, Object> settings() {
    return settings;
  }

  /** Starts the product on it, as a command at the terminal does. */
  ConfigurableApplicationContext product() {
    return EmptyPlace.start(KommuneblikkApplication.class, settings);
  }

  DataSource connections() {
    return server.getBean(DataSource.class);
  }

  DatabaseTools tools() {
    return server.getBean(DatabaseTools.class);
  }

  JdbcTemplate sql() {
    return new JdbcTemplate(connections());
  }

  void empty() throws SQLException {
    try (var connection = connections().getConnection()) {
      new Destination(connection).clear();
    }
  }

  /** Brings the empty database to a step of the schema. */
  void migrate(int step) {
    Flyway.configure()
        .dataSource(connections())
        .locations("classpath:db/migration")
        .target(String.valueOf(step))
        .load()
        .migrate();
  }

  void run(List<String> scripts) {
    var populator = new ResourceDatabasePopulator();
    populator.setSqlScriptEncoding("UTF-8");
    scripts.forEach(script -> populator.addScript(new ClassPathResource("schema/" + script)));
    populator.execute(connections());
  }

  @Override
  public void close() {
    server.close();
  }
}
