package no.kommuneblikk.web;

import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.intake.terminal.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the product in a process of its own answers to requests it can't do anything with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedRequestsIT {

  private static final byte[] NOTHING = {};

  @TempDir static Path folder = Path.of("");

  private Product.Running product = notStarted();
  private Wire wire = new Wire(0);

  @SuppressWarnings("NullAway") // set before the first test
  private static Product.Running notStarted() {
    return null;
  }

  @BeforeAll
  void start() throws Exception {
    product =
        Product.startedBeforeIn(folder.resolve("data"))
            .in(Map.of("LOGGING_FILE_NAME", folder.resolve("fil.log").toString()))
            .serve(Files.newOutputStream(log()));
    wire = new Wire(product.port());
  }

  @AfterAll
  void stop() throws InterruptedException {
    product.close();
  }

  private static Path log() {
    return folder.resolve("log.txt");
  }

  private static List<String> told() throws IOException {
    return Files.readAllLines(log());
  }

  @Test
  void whatLeadsNowhereIsNotFoundOnAPageOfTheProduct() throws IOException {
    for (var address :
        List.of(
            "/finnes-ikke",
            "/kommune/9999",
            "/kommune/9999/",
            "/fylke/99",
            "/error",
            "/icons/nei",
            "/VAADIN/nei.js",
            "/?v-r=nei",
            "/data/innlesing/a/b/c/d")) {
      var answer = wire.send(Wire.get(address, "Accept: text/html"));
      assertThat(answer.status()).as(address).isEqualTo(404);
      assertThat(answer.body()).as(address).contains("lang=\"nb\"");
      assertThat(wire.send(Wire.request("HEAD", address, List.of(), NOTHING)).status())
          .as(address)
          .isEqualTo(404);
    }
    assertThat(wire.send(Wire.get("/kommune/3801", "Accept: text/html")).status()).isEqualTo(200);
  }

  @Test
  void aFormWithoutItsBoundaryIsNoFailure() throws IOException {
    for (var address : List.of("/", "/data/innlesing", "/figur/arsverk-utvikling.json")) {
      var headers = List.of("Content-Type: multipart/form-data", "Accept: text/html");
      var answer = wire.send(Wire.request("POST", address, headers, new byte[] {'a'}));
      assertThat(answer.status()).as(address).isLessThan(500);
    }
  }

  @Test
  void aRefusalSaysWhichRequestItWas() throws IOException {
    var page = wire.send(Wire.get("/?v-r=nei", "Accept: text/html", "X-Request-Id: proxy-0001"));
    assertThat(page.header("X-Request-Id")).contains("proxy-0001");
    assertThat(page.body()).contains("proxy-0001");
    var problem = wire.send(Wire.get("/figur/nei.json", "X-Request-Id: <b>proxy-0001"));
    var given = problem.header("X-Request-Id").orElseThrow();
    assertThat(given).matches("[0-9a-f]{12}");
    assertThat(problem.body()).contains("\"requestId\":\"" + given + "\"");
    var refused = wire.send(Wire.get("/figur/%00.json"));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
    assertThat(refused.body()).contains(refused.header("X-Request-Id").orElseThrow());
  }

  @Test
  void aBrokenMessageAndABrokenConnectionAreALineEach() throws Exception {
    var page = OpenPage.open(wire, "arsverk");
    for (var broken : List.of("{", "[]", "{\"csrfToken\":1}")) {
      var id = "broken-" + broken.length();
      var headers =
          List.of(page.cookie(), "Content-Type: application/json", "X-Request-Id: " + id + "-0001");
      var body = broken.getBytes(StandardCharsets.UTF_8);
      var answer = wire.send(Wire.request("POST", "/?v-r=uidl&v-uiId=0", headers, body));
      assertThat(answer.status()).isEqualTo(400);
      // What the product tells is on its way here for a moment
      await()
          .untilAsserted(
              () -> assertThat(told()).filteredOn(line -> line.contains(id + "-0001")).hasSize(1));
    }
    for (var i = 0; i < 5; i++) {
      wire.breakOff(Wire.get("/data/alt.csv", "X-Request-Id: gone-0001"), true);
    }
    assertThat(product.isUp()).isTrue();
    assertThat(told()).filteredOn(line -> line.contains("gone-0001")).hasSizeLessThanOrEqualTo(5);
    assertThat(told()).noneMatch(line -> line.startsWith("\tat "));
  }

  @Test
  void theLogIsAlsoInAFileThatDoesNotGrowForEver() throws IOException {
    assertThat(Files.readString(folder.resolve("fil.log"))).contains("Kommuneblikk er klar på");
  }
}
