package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.FigureSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenDataTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Autowired FigureCatalog catalog;
  @LocalServerPort int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode json(String address) throws IOException, InterruptedException {
    var answer = get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  Stream<String> figures() {
    return catalog.all().stream().map(FigureSource::id);
  }

  @Test
  void listsEveryFigureWithTitleAndQuestion() throws Exception {
    var list = json("/figur");
    assertThat(list.valueStream().map(it -> it.get("id").asString()))
        .containsExactlyElementsOf(figures().toList());
    list.valueStream()
        .forEach(
            line -> {
              assertThat(line.get("title").asString()).as(line.toString()).isNotBlank();
              assertThat(line.get("question").asString()).as(line.toString()).endsWith("?");
            });
  }

  @Test
  void hasTheFirstFiguresOfTheContract() {
    assertThat(figures())
        .contains("landet-arsverk", "arsverk-utvikling", "arsverk-vekst", "arsverk-spredning");
  }

  @Test
  void tellsThePublishedNationalFtesAndTheirGrowth() throws Exception {
    var figure = json("/figur/landet-arsverk.json");
    assertThat(
            figure
                .get("series")
                .get(0)
                .get("points")
                .valueStream()
                .map(point -> point.get("x").asInt() + ": " + point.get("y").asInt()))
        .containsExactly(
            "2015: 13131",
            "2016: 13936",
            "2017: 14633",
            "2018: 15894",
            "2019: 16399",
            "2020: 16569");
    assertThat(figure.get("title").asString().replace('\u00a0', ' '))
        .contains("+2 633", "18,9 %", "4,4 %");
    assertThat(figure.get("illustration").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void answersEveryFigureAsJsonWithTheFieldsOfTheContract(String id) throws Exception {
    var figure = json("/figur/" + id + ".json");
    assertThat(figure.propertyNames())
        .contains(
            "id", "title", "question", "unit", "selection", "n", "series", "notes", "sources");
    assertThat(figure.get("id").asString()).isEqualTo(id);
    assertThat(figure.get("title").asString()).isNotBlank();
    assertThat(figure.get("series").isEmpty() || !figure.get("sources").isEmpty())
        .as("what has values has a source")
        .isTrue();
    for (var series : figure.get("series")) {
      assertThat(series.get("name").asString()).isNotBlank();
      for (var point : series.get("points")) {
        assertThat(point.propertyNames()).contains("x", "y", "quality");
        assertThat(point.get("y").isNumber() || point.get("y").isNull()).isTrue();
        assertThat(point.get("quality").asString().equals("missing"))
            .as("%s of %s: missing has no value", point, id)
            .isEqualTo(
                point.get("y").isNull() && point.get("quality").asString().equals("missing"));
      }
    }
    for (var source : figure.get("sources")) {
      assertThat(source.propertyNames()).contains("name", "release", "url");
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void flagsEveryGeneratedFigureAndHidesItOnDemand(String id) throws Exception {
    var figure = json("/figur/" + id + ".json");
    if (figure.get("illustration").asBoolean()) {
      assertThat(texts(figure.get("notes"))).anyMatch(note -> note.startsWith("Eksempeltall"));
    }
    var hidden = json("/figur/" + id + ".json?illustrasjon=nei");
    assertThat(hidden.get("illustration").asBoolean()).isFalse();
    assertThat(hidden.get("series").toString()).doesNotContain("\"quality\":\"illustration\"");
    assertThat(hidden.get("title").asString()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void answersEveryFigureAsCsvWithQualitySourceAndNotesOnEveryRow(String id) throws Exception {
    var answer = get("/figur/" + id + ".csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(it -> assertThat(it).contains("attachment", id + ".csv"));
    var notes = json("/figur/" + id + ".json").get("notes");
    for (var row : rows(answer.body(), CSVFormat.RFC4180)) {
      assertThat(row.get("kvalitet")).isNotBlank();
      assertThat(row.get("kilder")).isNotBlank();
      assertThat(row.get("forbehold").isBlank()).isEqualTo(notes.isEmpty());
    }
  }

  @Test
  void theSpreadsheetFormOpensInColumnsAtANorwegianDesk() throws Exception {
    var body = get("/figur/arsverk-utvikling.csv?format=regneark").body();
    assertThat(body).startsWith("\ufeffserie;navn;");
    var rows = rows(body.substring(1), CSVFormat.RFC4180.builder().setDelimiter(';').get());
    assertThat(rows)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("y")).matches("-?\\d+(,\\d+)?"));
  }

  @Test
  void theSameQueryGivesTheSameFigureAsJsonAndAsCsv() throws Exception {
    var query = "?per=antall&grupper=fylke&fra=2017";
    var values = new ArrayList<Double>();
    for (var series : json("/figur/arsverk-utvikling.json" + query).get("series")) {
      series.get("points").forEach(point -> values.add(point.get("y").asDouble()));
    }
    assertThat(rows(get("/figur/arsverk-utvikling.csv" + query).body(), CSVFormat.RFC4180))
        .extracting(row -> Double.parseDouble(row.get("y")))
        .usingElementComparator(
            (one, other) -> Math.abs(one - other) < 1e-6 ? 0 : Double.compare(one, other))
        .containsExactlyElementsOf(values);
  }

  private static List<CSVRecord> rows(String body, CSVFormat format) throws IOException {
    try (var parser =
        format
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(body))) {
      return parser.getRecords();
    }
  }

  @Test
  void everyReleaseAndTheirWholeAreFilesThatCanBeReadInAgain() throws Exception {
    for (var file : List.of("ssb-07459-2015-2021", "alt")) {
      var answer = get("/data/" + file + ".csv");
      assertThat(answer.statusCode()).as(file).isEqualTo(200);
      assertThat(answer.body())
          .startsWith("\ufeffmåling;kommunenummer;kommune;år;verdi;kvalitet;inndeling")
          .contains("folketall;3801;Horten;2020;27351;rapportert;2020");
    }
    assertThat(get("/data/illustrasjon-1.csv").statusCode()).isEqualTo(200);
    assertThat(get("/data/alt.csv").body()).doesNotContain("illustrasjon");
    var unknown = get("/data/finnes-ikke.csv");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("/data");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/figur/ukjent.json", "/figur/ukjent.csv", "/figur/%3Cscript%3E.json"})
  void anUnknownFigureIsA404WithASentence(String address) throws Exception {
    var answer = get(address);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    assertThat(JSON.readTree(answer.body()).get("error").asString())
        .isEqualTo("Figuren finnes ikke. Alle figurer står på /figur.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fra=abc",
        "fra=2020&til=2016",
        "fylke=99",
        "uthev=9999",
        "ukjent=1",
        "struktur=%00",
        "per=%27%20OR%201%3D1--",
        "utgave=%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void aBadParameterIsToldInTheNotesAndTheDefaultIsGiven(String query) throws Exception {
    var standard = json("/figur/arsverk-utvikling.json");
    var figure = json("/figur/arsverk-utvikling.json?" + query);
    assertThat(figure.get("series")).isEqualTo(standard.get("series"));
    assertThat(figure.get("notes").size()).isEqualTo(standard.get("notes").size() + 1);
    assertThat(figure.get("notes").get(0).asString()).endsWith(".");
    assertThat(get("/figur/arsverk-utvikling.csv?" + query).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv"})
  void tenThousandCharactersGiveASentenceAndNoTrace(String type) throws Exception {
    var answer = get("/figur/arsverk-utvikling." + type + "?uthev=" + "9".repeat(10_000));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Adressen var for lang til å leses.")
        .doesNotContain("Exception", "\tat ");
  }

  @Test
  void aHundredThousandCharactersGiveNoTraceEither() throws Exception {
    var answer = get("/figur/arsverk-utvikling.json?uthev=" + "9".repeat(100_000));
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("Exception", "Tomcat", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/figur", "/figur/landet-arsverk.csv", "/figur/ukjent.json", "/"})
  void everyAnswerForbidsTheBrowserWhatNoPageNeeds(String address) throws Exception {
    var headers = get(address).headers();
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).isPresent();
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'"));
  }

  @Test
  void healthAnswersAndTellsNothingElse() throws Exception {
    assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"");
    for (var other :
        List.of("/actuator", "/actuator/env", "/actuator/beans", "/actuator/loggers")) {
      assertThat(get(other).body()).doesNotContain("propertySources", "contexts", "loggers\"");
    }
  }
}
