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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.kommuneblikk.indicator.ReleasesChanged;
import no.kommuneblikk.selection.SelectionReader;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final Pattern SECURITY_KEY =
      Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

  /** With the holder of a table they take no more than half of the product's connections. */
  private static final int READERS_AT_ONCE = 4;

  @LocalServerPort private int port;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private DataSource connections;
  @Autowired private SelectionReader selections;

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (var reader = HttpClient.newHttpClient()) {
      return get(reader, address);
    }
  }

  private HttpResponse<String> get(HttpClient reader, String address)
      throws IOException, InterruptedException {
    return reader.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build(),
        BodyHandlers.ofString());
  }

  /** What the server has to say of a page that somebody new opens, as the browser gets it. */
  private String open(String address) throws IOException, InterruptedException {
    var page = address.substring(0, address.indexOf('?'));
    var query = address.substring(page.length() + 1);
    try (var reader = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      assertThat(get(reader, "/" + address).statusCode()).isEqualTo(200);
      var begun = get(reader, "/?v-r=init&location=" + page).body();
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
  }

  /** What each of these addresses is answered, some of them at once. */
  private static <T> Map<String, T> each(List<String> addresses, Asking<T> asking) {
    try (var readers = Executors.newFixedThreadPool(READERS_AT_ONCE)) {
      var answers = new LinkedHashMap<String, Future<T>>();
      addresses.forEach(address -> answers.put(address, readers.submit(() -> asking.ask(address))));
      return answers.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, entry -> answered(entry.getValue())));
    }
  }

  private interface Asking<T> {
    T ask(String address) throws IOException, InterruptedException;
  }

  private static <T> T answered(Future<T> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError("No answer", e);
    }
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
            assertThat(open("mal?fylke=18"))
                .contains("Noe kunne ikke vises denne gangen", "Databasen svarte ikke i tide")
                .contains("\"landet-mal\"", "innsatsomrader")
                .doesNotContain("Databasen svarer ikke akkurat nå"));
    assertThat(open("mal?fylke=18"))
        .as("tried again when it is let go")
        .doesNotContain("Noe kunne ikke vises denne gangen");
  }

  @Test
  void aPageOfWhichNothingCanBeHadStillStands() throws Exception {
    whileHeld(
        "observation WRITE",
        () ->
            assertThat(open("arsverk?fylke=50"))
                .contains("Årsverk", "Noe kunne ikke vises denne gangen")
                .doesNotContain("Noe gikk galt"));
  }

  /** As after a publication: all that was kept of figures is forgotten. */
  @Test
  void pagesForWhichNothingIsKeptStillStand() throws Exception {
    var addresses =
        List.of(
            "?fra=2017",
            "arsverk?fra=2017&til=2019",
            "arsverk?fra=1990",
            "kommune/3801?fylke=55",
            "kommune/3801?til=2019&mot=lignende",
            "midler?til=2019&fordeling=folketall",
            "stillinger?fra=2017&kommune=3801",
            "mal?fra=2017",
            "sammenlign?enheter=3801,5401&til=2019",
            "sammenlign?kommune=3801&mot=lignende",
            "variasjon?uthev=3801&maling=ruslovbrudd",
            "kart?fra=2017&klasser=rapportering",
            "om-tallene?fra=2017");
    events.publishEvent(new ReleasesChanged());
    whileHeld(
        "observation WRITE, goal_rating WRITE",
        () ->
            assertThat(each(addresses, this::open))
                .allSatisfy(
                    (_, page) ->
                        assertThat(page)
                            .contains("Noe kunne ikke vises denne gangen")
                            .doesNotContain("Databasen svarer ikke akkurat nå", "Noe gikk galt")));
  }

  /** Not the usual ones: what is drawn of a wrong selection would be kept as if it were right. */
  @Test
  void theYearsOfAnAddressAreReadWithoutTheFigures() throws Exception {
    events.publishEvent(new ReleasesChanged());
    whileHeld(
        "observation WRITE, goal_rating WRITE",
        () -> {
          var read = selections.read(Map.of("fra", List.of("2017"), "til", List.of("2019")), TEXTS);
          assertThat(read.selection().years()).isEqualTo(new Years(2017, 2019));
          assertThat(read.remarks()).isEmpty();
          assertThat(selections.read(Map.of("fra", List.of("1990")), TEXTS).remarks()).hasSize(1);
        });
  }

  @Test
  void theReleasesAreToldOfWithoutTheirFigures() throws Exception {
    events.publishEvent(new ReleasesChanged());
    whileHeld(
        "observation WRITE, goal_rating WRITE",
        () ->
            assertThat(open("data?fra=2017"))
                .contains("fulgte-med")
                .doesNotContain("Databasen svarer ikke akkurat nå", "Noe gikk galt"));
  }

  @Test
  void aLinkThatNeedsNoFiguresIsFollowed() throws Exception {
    events.publishEvent(new ReleasesChanged());
    whileHeld(
        "observation WRITE, goal_rating WRITE",
        () ->
            assertThat(get("/fylke/39?struktur=2024&fra=2017").headers().firstValue("Location"))
                .hasValueSatisfying(
                    address -> assertThat(address).contains("/arsverk?", "fra=2017")));
  }

  /** Where a link leads is known from the releases, as it may name one. */
  @Test
  void aLinkThatCannotBeFollowedNowIsWorthTryingAgain() throws Exception {
    events.publishEvent(new ReleasesChanged());
    whileHeld(
        "release_indicator WRITE",
        () -> {
          var answer = get("/fylke/39?struktur=2024&fra=2017");
          assertThat(answer.statusCode()).isEqualTo(503);
          assertThat(answer.headers().firstValue("Retry-After")).contains("10");
          assertThat(answer.body()).contains("Kommuneblikk kan ikke svare akkurat nå");
        });
  }

  @Test
  void programsAreToldWhenToComeBack() throws Exception {
    var addresses =
        List.of(
            "/figur/arsverk-vekst.json?fylke=11&fra=2017",
            "/figur/arsverk-vekst.csv?fylke=11&til=2019",
            "/figur?fra=2017",
            "/data/arsverk.csv",
            "/data/arsverk.json",
            "/data/alt.csv");
    events.publishEvent(new ReleasesChanged());
    whileHeld(
        "observation WRITE, goal_rating WRITE",
        () ->
            assertThat(each(addresses, this::get))
                .allSatisfy(
                    (_, answer) -> {
                      assertThat(answer.statusCode()).isEqualTo(503);
                      assertThat(answer.headers().firstValue("Retry-After")).contains("10");
                      assertThat(answer.body()).contains("Databasen svarer ikke akkurat nå");
                    }));
    assertThat(each(addresses, this::get))
        .allSatisfy((_, answer) -> assertThat(answer.statusCode()).isEqualTo(200));
  }
}
