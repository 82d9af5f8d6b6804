package no.kommuneblikk.web.limit;

import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import no.kommuneblikk.Slow;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.web.Raw;
import no.kommuneblikk.web.language.ReaderLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Bodies that are begun and not ended, at the product's web server without the product. */
class BodyValveTest {

  private final WebServer server;

  BodyValveTest() {
    var bounds =
        new Binder(new MapConfigurationPropertySource(Map.of("limits.body-time", "300ms")))
            .bindOrCreate("limits", Bounds.class);
    var factory = new TomcatServletWebServerFactory(0);
    factory.setProtocol(BoundedProtocol.class.getName());
    factory.addContextValves(new BodyValve(bounds, new ReaderLanguage(new TextCatalog())));
    server = factory.getWebServer();
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private Raw begun() throws IOException {
    return Raw.to(server.getPort(), 0)
        .say("POST / HTTP/1.1", "Host: localhost", "Content-Length: 100000", "")
        .send("begynnelsen");
  }

  private static void assertToldToBeTooSlow(Raw reader) throws IOException {
    var head = reader.head();
    assertThat(head).startsWith("HTTP/1.1 408").contains("application/problem+json");
    assertThat(reader.body(head)).contains("Ingenting er lagret");
  }

  @Test
  void whoSendsLetterByLetterIsToldThatItTakesTooLong() throws Exception {
    try (var trickling = begun()) {
      await()
          .pollInterval(Duration.ofMillis(20))
          .until(() -> trickling.send("x").answer().available() > 0);
      assertToldToBeTooSlow(trickling);
    }
  }

  @Test
  @Slow
  void whoSendsNothingMoreIsToldSoToo() throws Exception {
    try (var silent = begun()) {
      assertToldToBeTooSlow(silent);
    }
  }
}
