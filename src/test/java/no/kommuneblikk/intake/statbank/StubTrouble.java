package no.kommuneblikk.intake.statbank;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** What may go wrong on the way to an answer, for one request. */
@FunctionalInterface
public interface StubTrouble {

  void happen(HttpExchange exchange) throws IOException;

  /** An answer with this status and body, whatever was asked. */
  static StubTrouble status(int status, String body) {
    return exchange -> StatBankStub.answer(exchange, status, body, Map.of());
  }

  static StubTrouble busy(String retryAfter) {
    return exchange -> StatBankStub.answer(exchange, 429, "", Map.of("Retry-After", retryAfter));
  }

  static StubTrouble closed() {
    return status(503, "<html><body>Service Unavailable</body></html>");
  }

  static StubTrouble webPage() {
    return status(200, "\n<!DOCTYPE html><html><body>Vedlikehold</body></html>");
  }

  static StubTrouble sentTo(String location) {
    return exchange -> StatBankStub.answer(exchange, 302, "", Map.of("Location", location));
  }

  /** Says that more is to come, and hangs up. */
  static StubTrouble cutOff() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 10_000);
      exchange.getResponseBody().write("{\"version\":\"2.0\",".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  /** Begins to answer, and says nothing more until the stub is closed. */
  static StubTrouble silent() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 10_000);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      exchange.close();
    };
  }

  /** Goes on and on. */
  static StubTrouble endless() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (var body = exchange.getResponseBody()) {
        body.write("{\"version\":\"2.0\",\"value\":[".getBytes(StandardCharsets.UTF_8));
        var numbers = "1,".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < 10_000; i++) {
          body.write(numbers);
        }
      }
    };
  }
}
