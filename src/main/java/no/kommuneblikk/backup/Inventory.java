package no.kommuneblikk.backup;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database holds at a moment, as far as the database itself can tell. */
@Component
class Inventory {

  private record Whole(String characterSet, String collation, String version) {}

  private record Loaded(String name, String fingerprint) {}

  private final JdbcClient jdbc;
  private final String product;

  Inventory(JdbcClient jdbc, Environment environment) {
    this.jdbc = jdbc;
    this.product = environment.getProperty("spring.application.version", "under utvikling");
  }

  /** All that can be said before the tables are read. */
  Manifest now(Instant moment) {
    var whole =
        jdbc.sql(
                """
                SELECT default_character_set_name AS character_set, default_collation_name AS collation,
                       VERSION() AS version
                FROM information_schema.schemata WHERE schema_name = DATABASE()
                """)
            .query(Whole.class)
            .single();
    return new Manifest(
        Manifest.FORMAT,
        moment.truncatedTo(ChronoUnit.SECONDS),
        product,
        whole.version(),
        schema(),
        whole.characterSet(),
        whole.collation(),
        number("SELECT revision FROM publication WHERE id = 1"),
        loaded(),
        number("SELECT COUNT(*) FROM intake_job WHERE outcome = 'open' AND kind = 'file'"),
        "",
        Map.of(),
        Map.of());
  }

  String product() {
    return product;
  }

  /** The last step of the schema. */
  String schema() {
    return jdbc.sql(
            """
            SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL
            ORDER BY installed_rank DESC LIMIT 1
            """)
        .query(String.class)
        .single();
  }

  /** Which edition of the product's own data there is, by name. */
  Map<String, String> loaded() {
    return jdbc.sql("SELECT name, fingerprint FROM loaded_data").query(Loaded.class).list().stream()
        .collect(toMap(Loaded::name, Loaded::fingerprint));
  }

  private long number(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
