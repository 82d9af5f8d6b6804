package no.kommuneblikk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What strangers send along, or begin to. */
@ProductTest
class HalfSentTest {

  private static final int MANY = 250;

  @LocalServerPort int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<String> send(String address, String method, byte[] body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
            .timeout(Duration.ofSeconds(60))
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?v-r=uidl&v-uiId=0", "/VAADIN/dynamic/resource/0/x/fil", "/figur"})
  void twoHundredAndFiftyHalfSentBodiesStopNobody(String address) throws Exception {
    var half = new ArrayList<Raw>();
    try (var drip = Executors.newSingleThreadScheduledExecutor()) {
      for (var i = 0; i < MANY; i++) {
        half.add(
            Raw.to(port, 0)
                .say("POST " + address + " HTTP/1.1", "Host: localhost", "Content-Length: 1000", "")
                .send("begynnelsen"));
      }
      // So that none of them is silent for long enough to be given up
      drip.scheduleAtFixedRate(() -> half.forEach(HalfSentTest::drop), 1, 1, TimeUnit.SECONDS);
      assertThat(send("/actuator/health", "GET", new byte[0]).statusCode()).isEqualTo(200);
      assertThat(send("/figur/landet-arsverk.json", "GET", new byte[0]).statusCode())
          .isEqualTo(200);
    } finally {
      for (var each : half) {
        each.close();
      }
    }
  }

  private static void drop(Raw half) {
    try {
      half.send("x");
    } catch (IOException e) {
      // It has been refused
    }
  }

  @Test
  void whoSendsTooManyAtOnceIsToldSo() throws Exception {
    var half = new ArrayList<Raw>();
    try {
      for (var i = 0; i < MANY; i++) {
        half.add(
            Raw.to(port, 0)
                .say("POST /figur HTTP/1.1", "Host: localhost", "Content-Length: 1000", ""));
      }
      assertThat(half.getLast().everything())
          .startsWith("HTTP/1.1 429")
          .contains("Retry-After: 10", "application/problem+json", "vent noen sekunder");
    } finally {
      for (var each : half) {
        each.close();
      }
    }
  }

  @Test
  void twoHundredAndFiftyHalfSentHeadsStopNobodyEither() throws Exception {
    var half = new ArrayList<Raw>();
    try {
      for (var i = 0; i < MANY; i++) {
        half.add(Raw.to(port, 0).say("GET / HTTP/1.1", "Host: localhost"));
      }
      assertThat(send("/figur/landet-arsverk.json", "GET", new byte[0]).statusCode())
          .isEqualTo(200);
    } finally {
      for (var each : half) {
        each.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/figur", "/?v-r=uidl&v-uiId=0"})
  void moreThanAnyPageSendsIsRefusedInASentence(String address) throws Exception {
    var answer = send(address, "POST", new byte[300 * 1024]);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).contains("256 kB", "Ingenting er lagret");
  }

  @Test
  void whatDoesNotSayHowLongItIsIsMeasured() throws Exception {
    var piece = "x".repeat(0x4000);
    try (var raw = Raw.to(port, 0)) {
      raw.say("POST /figur HTTP/1.1", "Host: localhost", "Transfer-Encoding: chunked", "");
      for (var i = 0; i < 17; i++) {
        raw.say("4000", piece);
      }
      assertThat(raw.head()).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void aBodyThatCanNotBeReadIsToldInASentence() throws Exception {
    try (var raw = Raw.to(port, 0)) {
      raw.say("POST /figur HTTP/1.1", "Host: localhost", "Transfer-Encoding: chunked", "", "zz");
      assertThat(raw.everything()).startsWith("HTTP/1.1 400").contains("Ingenting er lagret");
    }
  }

  @Test
  void whoAsksWhetherToSendIsToldToOnce() throws Exception {
    try (var raw = Raw.to(port, 0)) {
      raw.say(
          "POST /figur HTTP/1.1",
          "Host: localhost",
          "Content-Length: 2",
          "Expect: 100-continue",
          "Connection: close",
          "");
      assertThat(raw.head()).isEqualTo("HTTP/1.1 100");
      raw.send("{}");
      assertThat(raw.head()).startsWith("HTTP/1.1 4").doesNotContain("413", "429");
    }
  }

  @Test
  void whatIsSentAlongReachesTheApplicationAndTheConnectionStaysOpen() throws Exception {
    try (var raw = Raw.to(port, 0)) {
      for (var connection : List.of("keep-alive", "close")) {
        raw.say(
                "POST /figur/landet-arsverk.json HTTP/1.1",
                "Host: localhost",
                "Content-Length: 5",
                "Connection: " + connection,
                "")
            .send("hallo");
        var head = raw.head();
        assertThat(head).startsWith("HTTP/1.1 405");
        assertThat(raw.body(head)).contains("405");
      }
    }
  }
}
