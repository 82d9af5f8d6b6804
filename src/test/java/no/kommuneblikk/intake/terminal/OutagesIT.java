package no.kommuneblikk.intake.terminal;

import static no.kommuneblikk.Eventually.await;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.kommuneblikk.database.ExternalDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product in processes of its own, in a folder with a space in its name, while its database is
 * killed under it and after its files were spoilt: what it says, and that nothing is lost.
 */
class OutagesIT {

  private static final String BACK = "Den innebygde databasen svarer igjen.";
  private static final String FIGURE = "landet-arsverk";
  private static final int PAGE = 16 * 1024;
  private static final Map<String, String> ANY_PORT = Map.of("SERVER_PORT", "0");

  @TempDir Path place = Path.of("");

  private final HttpClient http = HttpClient.newHttpClient();
  private int asked;

  private Path folder() {
    return place.resolve("Kari sine tall");
  }

  private Path data() {
    return folder().resolve("mariadb");
  }

  private Product product() throws IOException {
    return Product.startedBeforeIn(folder());
  }

  private HttpResponse<String> ask(Product.Running running, String address) throws Exception {
    var uri = URI.create("http://127.0.0.1:" + running.port() + address);
    return http.send(
        HttpRequest.newBuilder(uri).header("X-Request-Id", "prove-0001").build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private Optional<ProcessHandle> database() throws IOException {
    var pid = folder().resolve("mariadbd.pid");
    return Files.exists(pid)
        ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
        : Optional.empty();
  }

  /** Another municipality nearly every time, as answers are kept. */
  private static String fresh(int number) {
    return "/figur/arsverk-vekst.json?uthev=" + (3811 + number % 15);
  }

  @Test
  void aSpoiltTableIsNamedAndTheRestIsLeftAlone() throws Exception {
    var product = product();
    var table = data().resolve("kommuneblikk").resolve("observation.ibd");
    var kept = Files.copy(table, place.resolve("kept"));
    try (var file = new RandomAccessFile(table.toFile(), "rw")) {
      var rubbish = new byte[PAGE * 200];
      new Random(7).nextBytes(rubbish);
      file.seek(3 * PAGE);
      file.write(rubbish);
    }
    assertThat(TerminalOutput.refusal(product.in(ANY_PORT)))
        .contains("observation", "er ødelagt", "Kommuneblikk har ikke endret noe", "sikkerhetskopi")
        .doesNotContain("SPRING_DATASOURCE");

    Files.copy(kept, table, StandardCopyOption.REPLACE_EXISTING);
    try (var running = product.serve()) {
      assertThat(ask(running, "/figur/" + FIGURE + ".json").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aKilledDatabaseIsToldOfWhilePagesLoadAndComesBack() throws Exception {
    var told = new TerminalOutput();
    try (var running = product().serve(told)) {
      var before = running.series(FIGURE);
      for (var times : List.of(1, 2)) {
        database().orElseThrow().destroyForcibly();
        await()
            .pollInterval(Duration.ofMillis(10))
            .until(
                () -> {
                  isAnsweredOrTold(running);
                  return told.count(BACK) == times;
                });
        assertThat(ask(running, "/data/folketall.csv").statusCode()).isEqualTo(200);
      }
      assertThat(running.series(FIGURE)).as("nothing is lost").isEqualTo(before);
      assertThat(told.lines()).as("one line each").noneMatch(line -> line.startsWith("\tat "));
      assertThat(told.lines())
          .filteredOn(line -> line.contains("kunne ikke besvares"))
          .allMatch(line -> line.endsWith("[prove-0001]"));
    }
  }

  /** Whoever asks meanwhile gets the figure, or a sentence that says when to come back. */
  private void isAnsweredOrTold(Product.Running running) throws Exception {
    asked++;
    var ratings = ask(running, "/figur/vurderinger-landet.json?kommune=" + (3800 + asked));
    assertThat(ratings.statusCode()).isIn(200, 404, 503);
    var figure = ask(running, fresh(asked));
    assertThat(figure.statusCode()).isIn(200, 503);
    if (figure.statusCode() == 503) {
      assertThat(figure.body()).contains("Databasen svarer ikke", "prove-0001");
      assertThat(figure.headers().firstValue("Retry-After")).isPresent();
    }
  }

  private void addMigrationOfTomorrow() throws Exception {
    try (var database = ExternalDatabase.startIn(folder());
        var connection = database.connect();
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
  void tablesOfANewerProductAreLeftAlone() throws Exception {
    var product = product();
    addMigrationOfTomorrow();
    assertThat(TerminalOutput.refusal(product.in(ANY_PORT)))
        .contains("laget av en nyere versjon av Kommuneblikk", "Ingenting er endret.");
  }

  @Test
  void filesOfANewerServerAreLeftAlone() throws Exception {
    var product = product();
    Files.writeString(data().resolve("mariadb_upgrade_info"), "99.1.0-MariaDB");
    assertThat(TerminalOutput.refusal(product.in(ANY_PORT)))
        .contains("er skrevet av MariaDB 99.1.0", "Ingenting er endret.");
  }
}
