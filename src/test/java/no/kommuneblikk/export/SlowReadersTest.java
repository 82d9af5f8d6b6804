package no.kommuneblikk.export;

import static no.kommuneblikk.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import javax.sql.DataSource;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.web.Raw;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** More readers of everything than there are connections to the database, and none in a hurry. */
@ProductTest
class SlowReadersTest {

  private static final int READERS = 12;
  private static final int ROOM = 8 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @LocalServerPort int port;
  @Autowired DataSource connections;

  private HttpResponse<byte[]> get(String address) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).timeout(PATIENCE);
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    }
  }

  private HikariDataSource pool() {
    try {
      return connections.unwrap(HikariDataSource.class);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void slowReadersHoldNoConnectionToTheDatabaseAndOthersAreServedMeanwhile() throws Exception {
    var pool = pool();
    assertThat(READERS).isGreaterThan(pool.getMaximumPoolSize());
    var readers = new ArrayList<Raw>();
    try {
      for (var reader = 0; reader < READERS; reader++) {
        readers.add(Raw.to(port, ROOM).say("GET /data/alt.csv HTTP/1.1", "Host: localhost", ""));
      }
      for (var reader : readers) {
        assertThat(reader.head()).startsWith("HTTP/1.1 200");
      }
      // The product itself has a few, by which it tells others on the database that it lives
      await().until(() -> 2 * pool.getHikariPoolMXBean().getActiveConnections() < READERS);
      var drawn = get("/figur/midler-netto.json?ar=2016-2018&fylke=38");
      assertThat(drawn.statusCode()).isEqualTo(200);
      var thirteenth = get("/data/alt.csv");
      assertThat(thirteenth.statusCode()).isEqualTo(200);
      var length = thirteenth.headers().firstValueAsLong("Content-Length").orElseThrow();
      assertThat(thirteenth.body()).hasSize(Math.toIntExact(length));
      assertThat(length).as("more than lies on its way to a reader").isGreaterThan(1024 * 1024);
    } finally {
      for (var reader : readers) {
        reader.close();
      }
    }
  }
}
