package no.kommuneblikk.intake.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product in processes of its own, in a folder with a space in its name, while its database is
 * killed under it and after its files were spoilt: what it says, and that nothing is lost.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutagesIT {

  private static final String BACK = "Den innebygde databasen svarer igjen.";
  private static final String FIGURE = "landet-arsverk";
  private static final int PAGE = 16 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir static Path place = Path.of("");

  private final HttpClient http = HttpClient.newHttpClient();

  private static Path folder() {
    return place.resolve("Kari sine tall");
  }

  private static Path data() {
    return folder().resolve("mariadb");
  }

  private static Product product() {
    return new Product(folder());
  }

  private HttpResponse<String> ask(Product.Running running, String address) throws Exception {
    var uri = URI.create("http://127.0.0.1:" + running.port() + address);
    return http.send(
        HttpRequest.newBuilder(uri).header("X-Request-Id", "prove-0001").build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static Optional<ProcessHandle> database() throws IOException {
    var pid = folder().resolve("mariadbd.pid");
    return Files.exists(pid)
        ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
        : Optional.empty();
  }

  /** Another municipality nearly every time, as answers are kept. */
  private static String fresh(int number) {
    return "/figur/arsverk-vekst.json?uthev=" + (3811 + number % 15);
  }

  /** Starts a product that is expected not to come up. */
  private static String refusal(Map<String, String> settings) throws Exception {
    return TerminalOutput.refusal(product().in(settings));
  }

  @Test
  @Order(1)
  void aSpoiltTableIsNamedAndTheRestIsLeftAlone() throws Exception {
    product().serve().close();
    // What it still writes would cover what is spoilt
    database().ifPresent(running -> running.onExit().orTimeout(60, TimeUnit.SECONDS).join());
    var table = data().resolve("kommuneblikk").resolve("observation.ibd");
    var kept = Files.copy(table, place.resolve("kept"), StandardCopyOption.REPLACE_EXISTING);
    try (var file = new RandomAccessFile(table.toFile(), "rw")) {
      var rubbish = new byte[PAGE * 200];
      new Random(7).nextBytes(rubbish);
      file.seek(3 * PAGE);
      file.write(rubbish);
    }
    assertThat(refusal(Map.of("SERVER_PORT", "0")))
        .contains("observation", "er ødelagt", "Kommuneblikk har ikke endret noe", "sikkerhetskopi")
        .doesNotContain("SPRING_DATASOURCE");

    Files.copy(kept, table, StandardCopyOption.REPLACE_EXISTING);
    try (var running = product().serve()) {
      assertThat(ask(running, "/figur/" + FIGURE + ".json").statusCode()).isEqualTo(200);
    }
  }

  @Test
  @Order(2)
  void aKilledDatabaseIsToldOfWhilePagesLoadAndComesBack() throws Exception {
    var told = new TerminalOutput();
    try (var running = product().serve(told)) {
      var before = running.series(FIGURE);
      var asked = 0;
      for (var round = 0; round < 2; round++) {
        database().orElseThrow().destroyForcibly();
        var statuses = new ArrayList<Integer>();
        var until = System.nanoTime() + PATIENCE.toNanos();
        do {
          var answer = ask(running, "/figur/vurderinger-landet.json?kommune=" + (3800 + asked));
          var figure = ask(running, fresh(asked++));
          statuses.add(figure.statusCode());
          assertThat(answer.statusCode()).isIn(200, 404, 503);
          assertThat(figure.statusCode()).isIn(200, 503);
          if (figure.statusCode() == 503) {
            assertThat(figure.body()).contains("Databasen svarer ikke", "prove-0001");
            assertThat(figure.headers().firstValue("Retry-After")).isPresent();
          }
        } while (told.count(BACK) <= round && System.nanoTime() < until);
        assertThat(told.count(BACK))
            .as("answers after the kill: %s", statuses)
            .isEqualTo(round + 1);
        assertThat(ask(running, "/data/folketall.csv").statusCode()).isEqualTo(200);
      }
      assertThat(running.series(FIGURE)).as("nothing is lost").isEqualTo(before);
      addMigrationOfTomorrow();
      assertThat(told.lines()).as("one line each").noneMatch(line -> line.startsWith("\tat "));
      assertThat(told.lines())
          .filteredOn(line -> line.contains("kunne ikke besvares"))
          .allMatch(line -> line.endsWith("[prove-0001]"));
    }
  }

  private static void addMigrationOfTomorrow() throws Exception {
    var url =
        "jdbc:mariadb://127.0.0.1:%s/kommuneblikk"
            .formatted(Files.readString(folder().resolve("mariadb.port")).strip());
    var password = Files.readString(folder().resolve("secrets").resolve("database-password"));
    try (var connection = DriverManager.getConnection(url, "kommuneblikk", password.strip());
        var statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO flyway_schema_history
            (installed_rank, version, description, type, script, checksum, installed_by,
             execution_time, success)
          VALUES (9999, '9999', 'tomorrow', 'SQL', 'V9999__tomorrow.sql', 1, 'x', 1, 1)
          """);
    }
  }

  @Test
  @Order(3)
  void tablesOfANewerProductAreLeftAlone() throws Exception {
    assertThat(refusal(Map.of("SERVER_PORT", "0")))
        .contains("laget av en nyere versjon av Kommuneblikk", "Ingenting er endret.");
  }

  @Test
  @Order(4)
  void filesOfANewerServerAreLeftAlone() throws Exception {
    Files.writeString(data().resolve("mariadb_upgrade_info"), "99.1.0-MariaDB");
    assertThat(refusal(Map.of("SERVER_PORT", "0")))
        .contains("er skrevet av MariaDB 99.1.0", "Ingenting er endret.");
  }
}
