package no.kommuneblikk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the web server answers by itself, before anything of the product has seen the request. */
@ProductTest
class AnswersOfTheServerTest {

  private static final int PATIENCE = 120_000;
  private static final String HOST = "Host: localhost\r\n";

  @LocalServerPort int port;

  static Stream<Arguments> requestsThatTheServerRefuses() {
    return Stream.of(
        refused("no sentence of HTTP", 400, "TULL\r\n\r\n"),
        refused("no host", 400, "GET / HTTP/1.1\r\n\r\n"),
        refused("two hosts", 400, "GET / HTTP/1.1\r\n" + HOST + HOST + "\r\n"),
        refused("a host that is none", 400, "GET / HTTP/1.1\r\nHost: a_b<c>\r\n\r\n"),
        refused("a sign no address has", 400, "GET /a|b HTTP/1.1\r\n" + HOST + "\r\n"),
        refused(
            "a way out of the folder", 400, "GET /../../etc/passwd HTTP/1.1\r\n" + HOST + "\r\n"),
        refused("an end within the path", 400, "GET /%00 HTTP/1.1\r\n" + HOST + "\r\n"),
        refused("a later HTTP", 400, "GET / HTTP/9.9\r\n" + HOST + "\r\n"),
        refused("a head without an end", 400, "GET / HTTP/1.1\r\nA: " + "a".repeat(100_000)),
        refused(
            "a length that is none",
            400,
            "POST /figur HTTP/1.1\r\n" + HOST + "Content-Length: mye\r\n\r\n"),
        refused(
            "two lengths",
            400,
            "POST /figur HTTP/1.1\r\n" + HOST + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n"),
        refused(
            "an encoding nobody knows",
            400,
            "POST /figur HTTP/1.1\r\n" + HOST + "Transfer-Encoding: tull\r\n\r\n"),
        refused(
            "a wish nobody can meet", 417, "GET / HTTP/1.1\r\n" + HOST + "Expect: tull\r\n\r\n"),
        refused("an echo", 405, "TRACE / HTTP/1.1\r\n" + HOST + "\r\n"));
  }

  private static Arguments refused(String what, int status, String request) {
    return Arguments.of(what, status, request);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("requestsThatTheServerRefuses")
  void theyForbidTheBrowserTheSameAsAllOthers(String what, int status, String request)
      throws IOException {
    var answer = answer(request);
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer)
        .containsIgnoringCase("\nX-Content-Type-Options: nosniff\r\n")
        .containsIgnoringCase("\nX-Frame-Options: DENY\r\n")
        .containsIgnoringCase("\nContent-Security-Policy: default-src 'none'")
        .containsIgnoringCase("\nReferrer-Policy: ")
        .containsAnyOf("<html lang=\"nb\">", "application/problem+json")
        .doesNotContain("Tomcat", "Exception", "\tat ");
  }

  /** All that comes until the server has nothing more to say. */
  private String answer(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
