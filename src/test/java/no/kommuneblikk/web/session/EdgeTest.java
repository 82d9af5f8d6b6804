package no.kommuneblikk.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What comes to the product from outside, before any page is made. */
@ProductTest
class EdgeTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @LocalManagementPort private int management;
  @Autowired private Room room;

  private static HttpResponse<String> get(int port, String address)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
            .header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8")
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  /** As a program does, which has no use for a page. */
  private HttpResponse<String> fetch(String address) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
            .header("Accept", "*/*")
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/robots.txt",
        "/favicon.ico",
        "/icons/kommuneblikk.svg",
        "/figur",
        "/figur/landet-arsverk.json",
        "/figur/landet-arsverk.csv",
        "/figur/finnes-ikke.json",
        "/data/arsverk.csv",
        "/data/arsverk.json",
        "/kart/omriss/finnes-ikke.json",
        "/actuator/health",
        "/apple-touch-icon.png",
        "/wp-login.php",
        "/.env"
      })
  void whatNeedsNoSessionBeginsNone(String address) throws Exception {
    var before = room.taken();
    var answer = get(port, address);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.statusCode()).isIn(200, 404);
    assertThat(room.taken()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/finnes-ikke", "/finnes/heller/ikke", "/kommune/9999", "/data/innlesing/x/y/z"})
  void aProgramAtAnAddressOfNoPageIsToldSoWithoutASession(String address) throws Exception {
    var before = room.taken();
    var answer = fetch(address);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(room.taken()).isEqualTo(before);
  }

  @Test
  void aPersonAtAnAddressOfNoPageGetsThePageWithTheSearch() throws Exception {
    assertThat(get(port, "/finnes-ikke").body()).contains("<div id=\"outlet\">");
  }

  @Test
  void robotsAndTabsAreGivenWhatTheyAskFor() throws Exception {
    assertThat(get(port, "/robots.txt").body()).contains("User-agent: *");
    var icon = get(port, "/favicon.ico");
    assertThat(icon.statusCode()).isEqualTo(200);
    assertThat(icon.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("image/"));
  }

  @Test
  void aPageTakesOnePlace() throws Exception {
    var before = room.taken();
    assertThat(get(port, "/arsverk").headers().allValues("Set-Cookie")).hasSize(1);
    assertThat(room.taken()).isEqualTo(before + 1);
  }

  /** Until nobody is left who gives way, such as the visitors of other tests. */
  private void fill(List<Seat> seats) {
    try {
      while (seats.size() <= 2 * room.most()) {
        seats.add(room.take("visitor " + seats.size()));
      }
    } catch (Room.Full _) {
      return;
    }
    throw new AssertionError("There is room for whoever comes");
  }

  @Test
  void whenItIsFullWhoComesIsToldSoAndOpenDataAreGivenAsBefore() throws Exception {
    var seats = new ArrayList<Seat>();
    try {
      fill(seats);
      var answer = get(port, "/arsverk");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).contains("30");
      assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
      assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
      assertThat(answer.body())
          .contains("Fullt akkurat nå", "Ingenting er gått tapt")
          .doesNotContain("<script", "Exception");
      assertThat(get(port, "/figur/landet-arsverk.json").statusCode()).isEqualTo(200);
      assertThat(get(port, "/actuator/health").statusCode()).isEqualTo(200);
    } finally {
      seats.forEach(room::leave);
    }
    assertThat(get(port, "/arsverk").statusCode()).isEqualTo(200);
  }

  @Test
  void everybodyIsToldWhetherItServesAndNothingMore() throws Exception {
    var answer = get(port, "/actuator/health");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void whoRunsItIsToldWhatItIs() throws Exception {
    assertThat(get(management, "/actuator/health").body())
        .contains("\"memory\"", "\"disk\"", "\"db\"", "\"status\":\"UP\"");
    assertThat(get(management, "/actuator/health/readiness").body()).contains("\"db\"");
    assertThat(get(management, "/actuator/health/liveness").body())
        .contains("\"status\":\"UP\"")
        .doesNotContain("\"db\"");
  }

  @Test
  void whatIsMeasuredIsToldOnItsOwnPortOnly() throws Exception {
    get(port, "/figur/landet-arsverk.json");
    assertThat(get(management, "/actuator/prometheus").body())
        .contains(
            "kommuneblikk_sessions{",
            "kommuneblikk_sessions_most{",
            "kommuneblikk_figure_seconds_count{",
            "kommuneblikk_figures_kept{",
            "hikaricp_connections_active{",
            "hikaricp_connections_timeout_total{",
            "jvm_memory_used_bytes{",
            "kommuneblikk_intake_busy{",
            "kommuneblikk_disk_free_bytes{");
    assertThat(get(port, "/actuator/prometheus").body()).doesNotContain("jvm_memory_used_bytes");
  }

  @Test
  void thatPortIsOfTheMachineItselfOnly() throws Exception {
    for (var network : NetworkInterface.networkInterfaces().toList()) {
      for (var address : network.inetAddresses().toList()) {
        assertThat(answers(address.getHostAddress()))
            .as(address.toString())
            .isEqualTo(address.getHostAddress().equals("127.0.0.1"));
      }
    }
  }

  private boolean answers(String address) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, management), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
