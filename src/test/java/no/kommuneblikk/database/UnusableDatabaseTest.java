package no.kommuneblikk.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.env.MockEnvironment;

/** What is said where the database keeps the product from starting: the cause, and what to do. */
class UnusableDatabaseTest {

  private static final MockEnvironment EMBEDDED =
      new MockEnvironment().withProperty("kommuneblikk.data-dir", "/srv/tall her");
  private static final MockEnvironment NAMED =
      new MockEnvironment().withProperty("spring.datasource.url", "jdbc:mariadb://b/c");
  private static final String SETTING = "SPRING_DATASOURCE";

  private static FailureAnalysis analyze(MockEnvironment environment, Exception failure) {
    return requireNonNull(
        new StartupProblemAnalyzer(environment)
            .analyze(new DataAccessResourceFailureException("wrapped", failure)));
  }

  private static String all(FailureAnalysis analysis) {
    return analysis.getDescription() + " " + analysis.getAction();
  }

  @Test
  void aFullDiskIsCalledSoAndNothingIsLost() {
    var failure = new SQLException("The table 'observation' is full", "HY000", 1114);
    assertThat(all(analyze(EMBEDDED, failure)))
        .isEqualTo(
            "Disken er full, så databasen i /srv/tall her har ikke plass til å skrive. Rydd plass på"
                + " disken, og start igjen. Det som var lagret, er ikke gått tapt.");
    assertThat(all(analyze(NAMED, failure))).contains("databasen som SPRING_DATASOURCE_URL peker");
    assertThat(analyze(EMBEDDED, new SQLException("Got error 28 \"No space left on device\"")))
        .extracting(UnusableDatabaseTest::all)
        .asString()
        .startsWith("Disken er full");
  }

  @Test
  void aTableThatIsDamagedIsNamed() {
    var failure =
        new SQLException(
            "(conn=4) Table `kommuneblikk`.`observation` is corrupted. Please drop the table and"
                + " recreate.",
            "HY000",
            1877);
    assertThat(all(analyze(EMBEDDED, failure)))
        .startsWith("Tabellen observation i databasen i /srv/tall her er ødelagt")
        .contains("Kommuneblikk har ikke endret noe.", "sikkerhetskopi", "må leses inn igjen")
        .doesNotContain(SETTING, "drop the table");
    assertThat(all(analyze(NAMED, failure))).contains("sikkerhetskopi").doesNotContain("DATA_DIR");
  }

  @Test
  void theEmbeddedDatabaseHasNoAddressToLookInto() {
    assertThat(all(analyze(EMBEDDED, new SQLException("Connection reset", "08000"))))
        .contains("Connection reset", "ikke rørt")
        .doesNotContain(SETTING);
  }

  @Test
  void aNamedDatabaseThatIsNotThere() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () ->
                DriverManager.getConnection(
                    "jdbc:mariadb://127.0.0.1:1/kommuneblikk?connectTimeout=500", "a", "b"))
        .satisfies(
            failure ->
                assertThat(all(analyze(NAMED, failure)))
                    .startsWith("Databasen svarer ikke som den skal")
                    .contains("SPRING_DATASOURCE_URL", "Ingenting er endret."));
  }

  @Test
  void aNamedDatabaseThatDoesNotLetAnyoneInOrHasAnotherName() {
    assertThat(all(analyze(NAMED, new SQLException("Access denied", "28000", 1045))))
        .contains("SPRING_DATASOURCE_PASSWORD", "Ingenting er endret.")
        .doesNotContain("SPRING_DATASOURCE_URL");
    assertThat(all(analyze(NAMED, new SQLException("Unknown database 'c'", "42000", 1049))))
        .contains("CREATE DATABASE", "Ingenting er endret.");
  }

  @Test
  void tablesOfANewerVersion() {
    var analyzer = new StartupProblemAnalyzer(EMBEDDED);
    assertThat(
            all(
                requireNonNull(
                    analyzer.analyze(
                        new FlywayException(
                            "Validate failed:\nDetected applied migration not resolved locally: 99.")))))
        .contains("nyere versjon av Kommuneblikk", "Ingenting er endret.");
  }

  @Test
  void aDiskWithoutRoomIsAskedBeforeTheDatabaseWaitsForIt() {
    var megabyte = 1024L * 1024;
    assertThatNoException().isThrownBy(() -> DiskSpace.check(Path.of("/srv"), 40, 40));
    assertThatExceptionOfType(StartupProblem.class)
        .isThrownBy(() -> DiskSpace.check(Path.of("/srv"), 12 * megabyte, 620 * megabyte))
        .withMessage(
            "Disken er full: det er 12 MB ledig i /srv, og databasen trenger 620 MB for å starte.")
        .extracting(StartupProblem::remedy)
        .asString()
        .contains("Rydd plass", "Ingenting er endret.");
  }

  @Test
  void filesOfANewerServerAreLeftAlone(@TempDir Path folder) throws IOException {
    var data = Files.createDirectory(folder.resolve("mariadb"));
    var own = new ServerVersion(11, 4, 5);
    KeptDatabase.checkCanRead(data, own);

    Files.writeString(data.resolve("mariadb_upgrade_info"), "11.4.2-MariaDB\n");
    KeptDatabase.checkCanRead(data, own);
    KeptDatabase.remember(data, new ServerVersion(11, 4, 9));
    KeptDatabase.checkCanRead(data, own);

    Files.writeString(data.resolve("mariadb_upgrade_info"), "12.1.0-MariaDB\n");
    assertThatExceptionOfType(StartupProblem.class)
        .isThrownBy(() -> KeptDatabase.checkCanRead(data, own))
        .withMessage(
            "Databasen i %s er skrevet av MariaDB 12.1.0, og denne Kommuneblikk har den eldre MariaDB"
                + " 11.4.5.",
            folder)
        .extracting(StartupProblem::remedy)
        .asString()
        .contains("sist brukte mappen", "Ingenting er endret.");
  }

  @Test
  void aVersionIsReadWhateverStandsBehindIt() {
    assertThat(ServerVersion.of("11.4.5-MariaDB\n")).contains(new ServerVersion(11, 4, 5));
    assertThat(ServerVersion.of("")).isEqualTo(Optional.empty());
    assertThat(ServerVersion.of("tull")).isEmpty();
  }
}
