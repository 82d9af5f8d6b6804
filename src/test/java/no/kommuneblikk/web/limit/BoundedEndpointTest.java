package no.kommuneblikk.web.limit;

import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import no.kommuneblikk.web.Raw;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** The product's web server without the product. */
class BoundedEndpointTest {

  private static final int MOST = 5;
  private static final Duration HEAD_TIME = Duration.ofMillis(300);
  private static final String[] REQUEST = {"GET / HTTP/1.1", "Host: localhost", ""};

  private final Deque<Raw> open = new ArrayDeque<>();
  private final WebServer server;

  BoundedEndpointTest() {
    var factory = new TomcatServletWebServerFactory(0);
    factory.setProtocol(BoundedProtocol.class.getName());
    factory.addConnectorCustomizers(
        connector -> {
          var protocol = (BoundedProtocol) connector.getProtocolHandler();
          protocol.accept(MOST);
          protocol.endHeadsAfter(HEAD_TIME);
        });
    server = factory.getWebServer();
    server.start();
  }

  @AfterEach
  void stop() throws IOException {
    for (var each : open) {
      each.close();
    }
    server.stop();
  }

  /** True if a new connection is answered on; it is left open. */
  private boolean isAnswered() throws IOException {
    var connection = Raw.to(server.getPort(), 0);
    open.push(connection);
    try {
      return connection.say(REQUEST).head().startsWith("HTTP/1.1 404");
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void anAddressHasSoManyConnectionsAndAnotherWhenOneIsClosed() throws Exception {
    var answered = new ArrayList<Boolean>();
    for (var i = 0; i < MOST; i++) {
      answered.add(isAnswered());
    }
    assertThat(answered).containsOnly(true);
    assertThat(isAnswered()).isFalse();
    for (var each : open) {
      each.close();
    }
    await().untilAsserted(() -> assertThat(isAnswered()).isTrue());
  }

  @Test
  void aHeadThatComesLetterByLetterHasAnEnd() throws Exception {
    var trickling = Raw.to(server.getPort(), 0);
    open.push(trickling);
    trickling.say(REQUEST[0]).send("X-Letters: ");
    await().pollInterval(Duration.ofMillis(20)).until(() -> isClosed(trickling));
  }

  private static boolean isClosed(Raw connection) {
    try {
      connection.send("x");
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  void aHeadThatIsThereInTimeIsAnsweredHoweverLongTheConnectionIsOpen() throws Exception {
    var slow = Raw.to(server.getPort(), 0);
    open.push(slow);
    slow.say(REQUEST);
    assertThat(slow.body(slow.head())).isNotEmpty();
    // Another's end shows that the time has passed
    aHeadThatComesLetterByLetterHasAnEnd();
    slow.send(REQUEST[0] + "\r\nHo").send("st: localhost\r\n\r\n");
    assertThat(slow.head()).startsWith("HTTP/1.1 404");
  }
}
