package no.kommuneblikk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.kommuneblikk.database.DatabaseTools.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How MariaDB's programs are led to the database. */
class DatabaseToolsTest {

  private static final String SECRET = "hemmelig-passord";

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void unpackTwoVersions() throws IOException {
    for (var version : List.of("server-11.4.5", "server-11.4.10")) {
      var programs = Files.createDirectories(folder.resolve(version).resolve("bin"));
      for (var tool : Tool.values()) {
        Files.createFile(programs.resolve(tool.program())).toFile().setExecutable(true);
      }
    }
  }

  private ProcessBuilder command(String url, String user, String password) {
    var connection =
        new JdbcConnectionDetails() {
          @Override
          public String getUsername() {
            return user;
          }

          @Override
          public String getPassword() {
            return password;
          }

          @Override
          public String getJdbcUrl() {
            return url;
          }
        };
    var noneOfOurs = new StaticListableBeanFactory().getBeanProvider(LocalDatabase.class);
    return new DatabaseTools(connection, folder, noneOfOurs)
        .command(Tool.DUMP, List.of("--quick"))
        .orElseThrow();
  }

  @Test
  void thePasswordIsNoArgument() {
    var command = command("jdbc:mariadb://db.example.org:3307/blikk", "leser", SECRET);
    assertThat(command.command())
        .contains(
            "--no-defaults",
            "--user=leser",
            "--host=db.example.org",
            "--port=3307",
            "--quick",
            "blikk")
        .noneMatch(argument -> argument.contains(SECRET));
    assertThat(command.environment()).containsEntry("MYSQL_PWD", SECRET);
  }

  @Test
  void itIsNoArgumentEitherWhereTheAddressHasIt() {
    var command = command("jdbc:mariadb://db/blikk?user=leser&password=" + SECRET, "", "");
    assertThat(command.command())
        .contains("--user=leser")
        .noneMatch(argument -> argument.contains(SECRET));
    assertThat(command.environment()).containsEntry("MYSQL_PWD", SECRET);
  }

  @ParameterizedTest
  @CsvSource({
    "'', --skip-ssl",
    "?sslMode=disable, --skip-ssl",
    "?sslMode=trust, --skip-ssl-verify-server-cert",
    "?sslMode=verify-full, --ssl-verify-server-cert"
  })
  void theWayIsProtectedAsThatOfTheProduct(String parameters, String option) {
    assertThat(command("jdbc:mariadb://db/blikk" + parameters, "leser", SECRET).command())
        .contains(option);
  }

  @Test
  void theNewestOfOurOwnIsTakenWhereTheMachineHasNone() {
    assertThat(command("jdbc:mariadb://db/blikk", "leser", SECRET).command().getFirst())
        .endsWith("mariadb-dump")
        .satisfiesAnyOf(
            program -> assertThat(program).contains("server-11.4.10"),
            program -> assertThat(program).doesNotContain("server-"));
  }
}
