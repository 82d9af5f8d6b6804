package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Random;
import no.kommuneblikk.web.Raw;
import no.kommuneblikk.web.limit.BoundedProtocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.http.ResponseEntity;

/** Files on their way over slow lines, from the product's web server without the product. */
class SlowReaderTest {

  private static final int LENGTH = 6 * 1024 * 1024;
  private static final int ROOM = 8 * 1024;
  private static final int THREADS = 2;
  private static final int ANSWER_LIMIT_MILLIS = 300;
  private static final String[] REQUEST = {
    "GET / HTTP/1.1", "Host: localhost", "Connection: close", ""
  };

  private final byte[] content = new byte[LENGTH];
  private final Path file;
  private final WebServer server;

  SlowReaderTest(@TempDir Path folder) throws IOException {
    new Random(1).nextBytes(content);
    file = Files.write(folder.resolve("fil"), content);
    var form = new Spooled.Form(file, LENGTH, "sha-256=:x:");
    var spooled = new Spooled(form, form);
    var factory = new TomcatServletWebServerFactory(0);
    factory.setProtocol(BoundedProtocol.class.getName());
    factory.addConnectorCustomizers(
        connector -> {
          var protocol = (BoundedProtocol) connector.getProtocolHandler();
          protocol.setMaxThreads(THREADS);
          protocol.setMinSpareThreads(THREADS);
          connector.setAsyncTimeout(ANSWER_LIMIT_MILLIS);
        });
    server =
        factory.getWebServer(
            context -> {
              context.addServlet("fil", new Sender(spooled)).addMapping("/");
              var never = context.addServlet("aldri", new Never());
              never.addMapping("/aldri");
              never.setAsyncSupported(true);
            });
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  /** Sends as the controllers do. */
  private static final class Sender extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private final transient Spooled file;

    Sender(Spooled file) {
      this.file = file;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      var answer = Shipment.of(file, ResponseEntity.ok(), request);
      answer.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    }
  }

  /** Never answers, so that the server's limit on answers ends it. */
  private static final class Never extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      request.startAsync();
    }
  }

  @Test
  void aDownloadOutlastsTheLimitOnAnswers() throws Exception {
    try (var slow = Raw.to(server.getPort(), ROOM).say(REQUEST);
        var never = Raw.to(server.getPort(), 0)) {
      assertThat(slow.head()).contains("Content-Length: " + LENGTH);
      never.say("GET /aldri HTTP/1.1", "Host: localhost", "Connection: close", "");
      assertThat(never.everything()).as("the limit is over").startsWith("HTTP/1.1 5");
      assertThat(slow.answer().readAllBytes()).isEqualTo(content);
    }
  }

  @Test
  void aSlowReaderGetsTheWholeFileAndHoldsNoThreadThatAnswersOthers() throws Exception {
    var readers = new ArrayList<Raw>();
    try {
      for (var i = 0; i < 6 * THREADS; i++) {
        readers.add(Raw.to(server.getPort(), ROOM).say(REQUEST));
      }
      for (var reader : readers) {
        assertThat(reader.head()).contains("200", "Content-Length: " + LENGTH);
      }
      try (var quick = Raw.to(server.getPort(), 0).say(REQUEST)) {
        quick.head();
        assertThat(quick.answer().readAllBytes()).isEqualTo(content);
      }
      var slow = readers.getLast();
      var read = new ByteArrayOutputStream();
      var piece = new byte[ROOM];
      for (var next = slow.answer().read(piece); next >= 0; next = slow.answer().read(piece)) {
        read.write(piece, 0, next);
      }
      assertThat(read.toByteArray()).isEqualTo(content);
    } finally {
      for (var reader : readers) {
        reader.close();
      }
    }
  }

  @Test
  void aFileThatBreaksOffOnItsWayNeverLooksWhole() throws Exception {
    try (var reader = Raw.to(server.getPort(), ROOM).say(REQUEST)) {
      assertThat(reader.head()).contains("Content-Length: " + LENGTH);
      try (var cut = FileChannel.open(file, StandardOpenOption.WRITE)) {
        cut.truncate(LENGTH / 2);
      }
      assertThat(reader.answer().readAllBytes().length).isLessThan(LENGTH);
    }
  }
}
