package no.kommuneblikk.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

/** What the person at the terminal reads when the product does not start. */
class StartupProblemTest {

  private static FailureAnalysis analyze(Throwable failure) {
    return requireNonNull(
        new StartupProblemAnalyzer().analyze(new IllegalStateException("wrapped", failure)));
  }

  @Test
  void aFileInPlaceOfTheFolder(@TempDir Path folder) throws IOException {
    var file = Files.createFile(folder.resolve("data"));
    assertThatExceptionOfType(StartupProblem.class)
        .isThrownBy(() -> DataDirectory.open(file))
        .withMessage("Datamappen %s kan ikke opprettes eller skrives til.", file)
        .satisfies(
            problem -> {
              assertThat(analyze(problem).getDescription()).isEqualTo(problem.getMessage());
              assertThat(analyze(problem).getAction())
                  .contains("KOMMUNEBLIKK_DATA_DIR", "Ingenting er endret.");
            });
  }

  @Test
  void aFolderBelowAFile(@TempDir Path folder) throws IOException {
    var file = Files.createFile(folder.resolve("data"));
    assertThatExceptionOfType(StartupProblem.class)
        .isThrownBy(() -> DataDirectory.open(file.resolve("inni")))
        .withMessageContaining("kan ikke opprettes");
  }

  @Test
  void thePortIsTaken() {
    var analysis = analyze(new PortInUseException(8080));
    assertThat(analysis.getDescription()).isEqualTo("Port 8080 er opptatt av et annet program.");
    assertThat(analysis.getAction()).contains("SERVER_PORT=8081 bin/run", "Ingenting er endret.");
  }

  @Test
  void theDatabaseNamedInTheEnvironmentDoesNotAnswer() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () ->
                DriverManager.getConnection(
                    "jdbc:mariadb://127.0.0.1:1/kommuneblikk?connectTimeout=500", "a", "b"))
        .satisfies(
            failure -> {
              var analysis = analyze(failure);
              assertThat(analysis.getDescription())
                  .startsWith("Databasen svarer ikke som den skal");
              assertThat(analysis.getAction())
                  .contains("SPRING_DATASOURCE_URL", "Ingenting er endret.");
            });
  }

  @Test
  void anythingElseIsLeftToOthers() {
    assertThat(new StartupProblemAnalyzer().analyze(new IllegalStateException("bug"))).isNull();
  }

  @Test
  void theAnalyzerIsKnownToTheFramework() {
    assertThat(
            org.springframework.core.io.support.SpringFactoriesLoader.forDefaultResourceLocation()
                .load(org.springframework.boot.diagnostics.FailureAnalyzer.class, (_, _, _) -> {}))
        .hasAtLeastOneElementOfType(StartupProblemAnalyzer.class);
  }

  @Test
  void aSecretStaysTheSame(@TempDir Path folder) throws IOException {
    try (var directory = DataDirectory.open(folder)) {
      var first = directory.secret("prove");
      assertThat(directory.secret("prove")).isEqualTo(first);
      assertThat(directory.secret("annen")).isNotEqualTo(first);
    }
  }

  @Test
  void aFolderThatIsLetGoCanBeTaken(@TempDir Path folder) throws IOException {
    DataDirectory.open(folder).close();
    try (var again = DataDirectory.open(folder)) {
      assertThat(again.path()).isEqualTo(folder);
    }
  }

  @Test
  void aPidFileThatNamesAnotherProgramEndsNothing(@TempDir Path folder) throws IOException {
    var innocent = new ProcessBuilder("sleep", "60").start();
    try (var directory = DataDirectory.open(folder)) {
      for (var content : new String[] {String.valueOf(innocent.pid()), "-1", "tull", ""}) {
        Files.writeString(OrphanedServer.pidFile(directory), content);
        OrphanedServer.stopIn(directory);
      }
      assertThat(innocent.isAlive()).isTrue();
    } finally {
      innocent.destroyForcibly();
    }
  }
}
