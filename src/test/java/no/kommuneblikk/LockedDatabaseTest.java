package no.kommuneblikk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import no.kommuneblikk.indicator.ReleasesChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Somebody holds a table, for as long as it takes the reader to be told. Nobody else has asked for
 * these selections, so that no figure is kept from before.
 */
@Slow
@ProductTest
@Timeout(180)
class LockedDatabaseTest {

  private static final Pattern SECURITY_KEY =
      Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

  private final HttpClient reader =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @LocalServerPort private int port;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private DataSource connections;

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return reader.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build(),
        BodyHandlers.ofString());
  }

  /** What the server has to say of a page that is opened, as the browser gets it. */
  private String open(String page, String query) throws IOException, InterruptedException {
    assertThat(get("/" + page + "?" + query).statusCode()).isEqualTo(200);
    var begun = get("/?v-r=init&location=" + page).body();
    var key = SECURITY_KEY.matcher(begun);
    assertThat(key.find()).as(begun).isTrue();
    var navigation =
        """
        {"csrfToken": "%s", "syncId": 0, "clientId": 0, "rpc": [{"type": "event", "node": 1,
         "event": "ui-navigate", "data": {"route": "%s", "query": "%s", "appShellTitle": "",
         "historyState": null, "trigger": ""}}]}
        """
            .formatted(key.group(1), page, query);
    var uri = URI.create("http://127.0.0.1:" + port + "/?v-r=uidl&v-uiId=0");
    return reader
        .send(
            HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(navigation))
                .build(),
            BodyHandlers.ofString())
        .body();
  }

  private interface Act {
    void run() throws IOException, InterruptedException;
  }

  private void whileHeld(String tables, Act act)
      throws SQLException, IOException, InterruptedException {
    try (var holder = connections.getConnection()) {
      execute(holder, "LOCK TABLES " + tables);
      try {
        act.run();
      } finally {
        execute(holder, "UNLOCK TABLES");
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aFigureThatIsHeldUpDoesNotTakeThePageWithIt() throws Exception {
    whileHeld(
        "goal_rating WRITE",
        () ->
            assertThat(open("mal", "fylke=18"))
                .contains("Noe kunne ikke vises denne gangen", "Databasen svarte ikke i tide")
                .contains("\"landet-mal\"", "innsatsomrader")
                .doesNotContain("Databasen svarer ikke akkurat nå"));
    assertThat(open("mal", "fylke=18"))
        .as("tried again when it is let go")
        .doesNotContain("Noe kunne ikke vises denne gangen");
  }

  @Test
  void aPageOfWhichNothingCanBeHadStillStands() throws Exception {
    whileHeld(
        "observation WRITE",
        () ->
            assertThat(open("arsverk", "fylke=50"))
                .contains("Årsverk", "Noe kunne ikke vises denne gangen")
                .doesNotContain("Noe gikk galt"));
  }

  /** As after a publication: all that was kept of figures is forgotten. */
  @ParameterizedTest
  @CsvSource({"arsverk, fylke=55", "kommune/3801, fylke=55", "kommune/3801, mot=lignende"})
  void aPageForWhichNothingIsKeptStillStands(String page, String query) throws Exception {
    events.publishEvent(new ReleasesChanged());
    whileHeld(
        "observation WRITE, goal_rating WRITE",
        () ->
            assertThat(open(page, query))
                .contains("Noe kunne ikke vises denne gangen")
                .doesNotContain("Databasen svarer ikke akkurat nå", "Noe gikk galt"));
  }

  @Test
  void aProgramIsToldWhenToComeBack() throws Exception {
    whileHeld(
        "observation WRITE",
        () -> {
          var answer = get("/figur/arsverk-vekst.json?fylke=11");
          assertThat(answer.statusCode()).isEqualTo(503);
          assertThat(answer.headers().firstValue("Retry-After")).contains("10");
          assertThat(answer.body()).contains("Databasen svarer ikke akkurat nå");
        });
    assertThat(get("/figur/arsverk-vekst.json?fylke=11").statusCode()).isEqualTo(200);
  }
}
