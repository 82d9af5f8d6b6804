package no.kommuneblikk.reference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which edition of data that the product brings along or computes the database holds. */
@Component
public class LoadedData {

  private final JdbcClient jdbc;

  LoadedData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public boolean holds(String name, String fingerprint) {
    return jdbc.sql("SELECT COUNT(*) FROM loaded_data WHERE name = ? AND fingerprint = ?")
            .param(name)
            .param(fingerprint)
            .query(Integer.class)
            .single()
        > 0;
  }

  public void remember(String name, String fingerprint) {
    jdbc.sql(
            """
            INSERT INTO loaded_data (name, fingerprint) VALUES (?, ?)
            ON DUPLICATE KEY UPDATE fingerprint = VALUES(fingerprint)
            """)
        .param(name)
        .param(fingerprint)
        .update();
  }
}
