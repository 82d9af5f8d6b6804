package no.kommuneblikk.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

/** A database with tables that nobody vouches for is told from one of another version. */
class HalfFilledDatabaseTest {

  private static String told(String flyway) {
    var analysis = new HalfFilledDatabase().analyze(new FlywayException(flyway));
    return analysis == null ? "" : analysis.getDescription() + " " + analysis.getAction();
  }

  @Test
  void whatARestoreLeftHalfDoneIsNamed() {
    assertThat(told("Found non-empty schema(s) `kommuneblikk` but no schema history table. Use …"))
        .contains("en gjenoppretting ble avbrutt")
        .contains("bin/run restore")
        .endsWith("Ingenting er endret.");
  }

  @Test
  void anotherVersionIsSomethingElse() {
    assertThat(told("Validate failed: Migrations have failed validation")).isEmpty();
  }
}
