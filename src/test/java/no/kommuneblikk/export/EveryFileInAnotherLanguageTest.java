package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.ProperNames;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.text.Unwrapped;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that a file of open data or a refusal says is put together outside the messages. */
@ProductTest
class EveryFileInAnotherLanguageTest {

  /** A goal and its rating, which a file names by their codes in every language. */
  private static final Pattern RATED = Pattern.compile("\\d+:[a-z_]+");

  @Autowired FigureCatalog catalog;
  @Autowired Geography geography;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<String> get(String address) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private Unwrapped unwrapped() {
    return new Unwrapped(
        Stream.concat(
                ProperNames.of(geography, jdbc).stream(),
                catalog.all().stream().map(FigureSource::id))
            .toList());
  }

  @Test
  void isMadeOfMessagesAndNamesAlone() throws Exception {
    var unwrapped = unwrapped();
    for (var source : catalog.all()) {
      for (var format : List.of("?", "?format=regneark&")) {
        var address = "/figur/" + source.id() + ".csv" + format + "kommune=3801&sprak=qps";
        var answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        var body = answer.body().replace("\ufeff", "");
        var separator = format.contains("regneark") ? ';' : ',';
        var rows = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        rows.parse(new StringReader(body))
            .forEach(
                row ->
                    row.stream()
                        .filter(cell -> !RATED.matcher(cell).matches())
                        .forEach(cell -> unwrapped.look(address, cell)));
      }
    }
    assertThat(unwrapped.found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/figur/finnes-ikke.json",
        "/figur/folketall.csv?format=tull",
        "/figur/folketall.csv?fra=1900",
        "/data/finnes-ikke.csv",
        "/data/mal-vurderinger.json",
        "/data/arsverk.csv?illustrasjon=tull",
        "/figur/..%2f"
      })
  void refusalsAreToo(String address) throws Exception {
    var answer = get(address + (address.contains("?") ? "&" : "?") + "sprak=qps");
    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(answer.body()).contains("\"title\":\"[!! ", "\"detail\":\"[!! ");
  }
}
