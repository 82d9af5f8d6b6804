package no.kommuneblikk.intake.statbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.statbank.Variable.Role;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the product hands out as JSON-stat is read by the product as it reads a StatBank. */
@ProductTest
class OwnTableTest {

  @LocalServerPort int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private Dataset measure(String code) throws IOException, InterruptedException {
    var address = URI.create("http://127.0.0.1:" + port + "/data/" + code + ".json");
    var answer =
        client.send(
            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    return JsonStat2.read(code, answer.body());
  }

  @Test
  void knowsWhichVariableIsWhat() throws Exception {
    var variables = measure("folketall").metadata().variables();
    assertThat(variables)
        .extracting(Variable::code, Variable::role)
        .containsExactly(
            Tuple.tuple("region", Role.REGION),
            Tuple.tuple("measure", Role.CONTENTS),
            Tuple.tuple("year", Role.TIME));
  }

  @ParameterizedTest
  @CsvSource({
    "0701, 2015, 26903",
    "0701, 2016, 27178",
    "0701, 2020, ",
    "3801, 2016, ",
    "3801, 2020, 27351"
  })
  void readsTheInhabitantsOfHortenUnderTheNumberOfEachYear(
      String number, String year, Double inhabitants) throws Exception {
    var table = measure("folketall");
    var place = table.offset("region", number) + table.offset("year", year);
    assertThat(table.number(place)).isEqualTo(inhabitants);
    assertThat(table.quality(place))
        .isEqualTo(inhabitants == null ? Quality.MISSING : Quality.REPORTED);
  }

  @Test
  void addsUpToTheCountry() throws Exception {
    var table = measure("folketall");
    var people =
        table.metadata().variables().getFirst().values().stream()
            .map(region -> table.offset("region", region.code()) + table.offset("year", "2020"))
            .map(table::number)
            .filter(number -> number != null)
            .mapToDouble(Double::doubleValue)
            .sum();
    assertThat(people).isEqualTo(5_367_580);
  }
}
