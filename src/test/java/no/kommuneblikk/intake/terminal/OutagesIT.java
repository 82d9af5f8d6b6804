package no.kommuneblikk.intake.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final String FIGURE = "landet-arsverk";
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

  /** Different every time, so that no answer was kept. */
  private static String fresh(int number) {
    return "/figur/arsverk-vekst.json?uthev=3801&fra=2016&til=2020&naboer=" + number;
  }

  @Test
  @Order(1)
  void aKilledDatabaseIsToldOfWhilePagesLoadAndComesBack() throws Exception {
    var told = new Told();
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
        } while (!comesBack(statuses) && System.nanoTime() < until);
        assertThat(statuses).as("answers after the kill").endsWith(200);
      }
      assertThat(told.tells("Den innebygde databasen svarer igjen.")).isTrue();
      assertThat(running.series(FIGURE)).as("nothing is lost").isEqualTo(before);
      assertThat(told.lines()).as("one line each").noneMatch(line -> line.startsWith("\tat "));
      assertThat(told.lines())
          .filteredOn(line -> line.contains("kunne ikke besvares"))
          .allMatch(line -> line.endsWith("[prove-0001]"));
    }
  }

  /** Some answers in a row that are new. */
  private static boolean comesBack(List<Integer> statuses) {
    var last = statuses.subList(Math.max(0, statuses.size() - 5), statuses.size());
    return last.size() == 5 && last.stream().allMatch(status -> status == 200);
  }

  /** Starts a product that is expected not to come up. */
  private static String refusal(Map<String, String> settings) throws Exception {
    return Told.refusal(product().in(settings));
  }

  @Test
  @Order(2)
  void filesOfANewerServerAreLeftAlone() throws Exception {
    Files.writeString(data().resolve("mariadb_upgrade_info"), "99.1.0-MariaDB");
    assertThat(refusal(Map.of("SERVER_PORT", "0")))
        .contains("er skrevet av MariaDB 99.1.0", "Ingenting er endret.");
  }
}
