package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.FigureSource;
import no.kommuneblikk.indicator.ReleasesChanged;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenDataTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Autowired FigureCatalog catalog;
  @Autowired ApplicationEventPublisher events;
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
      assertThat(source.propertyNames()).contains("name", "release", "url", "licence");
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
  void answersEveryFigureAsCsvWithAQualityOnEveryRowAndItsMetadataBeside(String id)
      throws Exception {
    var answer = get("/figur/" + id + ".csv?kommune=3801");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
    assertThat(answer.headers().firstValue("Link"))
        .hasValue(
            "<"
                + id
                + ".csv-metadata.json?kommune=3801>; rel=\"describedby\";"
                + " type=\"application/csvm+json\"");
    var rows = rows(answer.body(), CSVFormat.RFC4180);
    assertThat(rows).allMatch(row -> !row.get("kvalitet").isBlank());
    var metadata = get("/figur/" + id + ".csv-metadata.json?kommune=3801");
    assertThat(metadata.headers().firstValue("Content-Type")).hasValue("application/csvm+json");
    var described = JSON.readTree(metadata.body());
    assertThat(described.get("url").asString()).isEqualTo(id + ".csv?kommune=3801");
    assertThat(
            described
                .get("tableSchema")
                .get("columns")
                .valueStream()
                .map(column -> column.get("titles").asString())
                .collect(Collectors.joining(",")))
        .isEqualTo(answer.body().lines().findFirst().orElseThrow());
    assertThat(rows.isEmpty() || described.hasNonNull("dc:source")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void aFileWithAnyGeneratedValueSaysSoInItsName(String id) throws Exception {
    for (var query : List.of("?kommune=3801", "?kommune=3801&illustrasjon=nei")) {
      var generated = json("/figur/" + id + ".json" + query).get("illustration").asBoolean();
      for (var format : List.of("", "&format=regneark")) {
        assertThat(
                get("/figur/" + id + ".csv" + query + format)
                    .headers()
                    .firstValue("Content-Disposition"))
            .hasValue("attachment; filename=\"" + (generated ? "EKSEMPEL-" : "") + id + ".csv\"");
      }
      assertThat(get("/figur/" + id + ".json" + query).headers().firstValue("Content-Disposition"))
          .hasValue("inline; filename=\"" + (generated ? "EKSEMPEL-" : "") + id + ".json\"");
    }
  }

  /** The whole country under the name of a county that does not exist would be misread. */
  @Test
  void theFormThatCantSayWhatItCouldNotUseRefusesIt() throws Exception {
    var refused = get("/figur/arsverk-vekst.csv?fylke=99");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(refused.body()).contains("99", "Rett adressen");
    assertThat(get("/figur/arsverk-vekst.csv?fylke=99&format=regneark").body()).contains("99");
    assertThat(texts(json("/figur/arsverk-vekst.json?fylke=99").get("notes")))
        .anyMatch(note -> note.contains("99"));
  }

  @Test
  void theSpreadsheetFormOpensInColumnsAtANorwegianDesk() throws Exception {
    var lines = get("/figur/arsverk-vekst.csv?format=regneark").body().lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo("\ufeffEksempel: Hvilke kommuner fikk flere årsverk, og hvilke fikk det ikke?");
    assertThat(lines.get(1)).isEqualTo("Enhet;Årsverk per 10 000 innbyggere");
    assertThat(lines.get(3))
        .isEqualTo("kommunenummer;kommune;verdi 2016;verdi 2020;endring;kvalitet;merknad");
    assertThat(lines.subList(4, 360))
        .allMatch(line -> line.matches("\"=\"\"\\d{4}\"\"\";.+;[\\d,]+;[\\d,]+;-?[\\d,]+;\\D+;.*"))
        .anyMatch(line -> line.startsWith("\"=\"\"0301\"\"\";Oslo;"));
    assertThat(lines)
        .filteredOn(line -> line.startsWith("Kilde;"))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void aFormatThatNobodyKnowsIsTold() throws Exception {
    assertProblem(
        get("/figur/arsverk-vekst.csv?format=xlsx"), 400, "Ukjent format", "format=regneark");
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

  @ParameterizedTest
  @ValueSource(strings = {"ssb-07459-2015-2021", "folketall", "alt"})
  void aReleaseAMeasureAndTheWholeAreFilesThatCanBeReadInAgain(String file) throws Exception {
    var answer = get("/data/" + file + ".csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("\ufeffmåling;kommunenummer;kommune;år;verdi;kvalitet;merknad;inndeling")
        .contains(
            "folketall;0701;Horten;2016;27178;rapportert;;2015;",
            "folketall;3801;Horten;2020;27351;rapportert;;2020;")
        .doesNotContain("eksempeltall");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(name -> assertThat(name).doesNotContain("EKSEMPEL"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"illustrasjon-1", "arsverk", "mal-vurderinger"})
  void everyRowOfAGeneratedFileSaysThatItIsAndSoDoesItsName(String file) throws Exception {
    var answer = get("/data/" + file + ".csv");
    var rows = rows(answer.body().substring(1), Fields.SPREADSHEET);
    assertThat(rows)
        .hasSizeGreaterThan(1_000)
        .allMatch(row -> row.get("kvalitet").equals("eksempeltall"));
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"EKSEMPEL-" + file + ".csv\"");
  }

  @Test
  void aValueThatIsSimulatedAsCarriedForwardIsToldAsThatAndAsGenerated() throws Exception {
    var rows = rows(get("/data/arsverk.csv").body().substring(1), Fields.SPREADSHEET);
    assertThat(rows)
        .filteredOn(row -> row.get("merknad").equals("simulert videreført"))
        .hasSize(66)
        .allMatch(row -> row.get("år").equals("2020"));
  }

  @Test
  void aMeasureIsATableOfJsonStatWithTheNumbersOfEachYear() throws Exception {
    var table = json("/data/folketall.json");
    assertThat(table.get("class").asString()).isEqualTo("dataset");
    assertThat(texts(table.get("id"))).containsExactly("region", "measure", "year");
    assertThat(table.get("value").size())
        .isEqualTo(
            table.get("size").valueStream().mapToInt(JsonNode::asInt).reduce(1, (a, b) -> a * b));
    assertThat(table.get("extension").get("illustration").asBoolean()).isFalse();
    assertThat(json("/data/arsverk.json").get("label").asString()).startsWith("Eksempel: ");
  }

  @Test
  void whatHidesGeneratedValuesHidesThemHereToo() throws Exception {
    assertProblem(
        get("/data/arsverk.csv?illustrasjon=nei"),
        404,
        "Ingen tall",
        "ingen tall for målingen arsverk");
    assertProblem(get("/data/arsverk.json?illustrasjon=nei"), 404, "Ingen tall", "arsverk");
    assertProblem(
        get("/data/illustrasjon-1.csv?illustrasjon=nei"),
        404,
        "Eksempeltallene er skjult",
        "illustrasjon-1 har bare eksempeltall");
    assertThat(get("/data/folketall.json?illustrasjon=nei").statusCode()).isEqualTo(200);
    assertProblem(
        get("/data/arsverk.csv?illustrasjon=kanskje"),
        400,
        "Parameteren kan ikke brukes",
        "ja eller nei");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/figur/ukjent.json", "/figur/ukjent.csv", "/figur/%3Cscript%3E.json"})
  void anUnknownFigureIsToldInASentence(String address) throws Exception {
    assertProblem(
        get(address), 404, "Ukjent figur", "Figuren finnes ikke. Alle figurer står på /figur.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data/finnes-ikke.csv", "/data/finnes-ikke.json"})
  void anUnknownMeasureIsToldInASentence(String address) throws Exception {
    assertProblem(get(address), 404, "Ukjent utgave eller måling", "Alle står på /data.");
  }

  @Test
  void ratingsAreWordsAndNoTableOfNumbers() throws Exception {
    assertProblem(
        get("/data/mal-vurderinger.json"),
        404,
        "Vurderinger er ikke tall",
        "/data/mal-vurderinger.csv");
  }

  private static void assertProblem(
      HttpResponse<String> answer, int status, String title, String words) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    var problem = JSON.readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asString()).isEqualTo(title);
    assertThat(problem.get("detail").asString()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/figur",
        "/figur/landet-arsverk.json",
        "/figur/landet-arsverk.csv",
        "/figur/landet-arsverk.csv-metadata.json",
        "/data/alt.csv",
        "/data/folketall.csv",
        "/data/folketall.json"
      })
  void openDataIsReadFromAnyOriginKeptAndAskedForAgain(String address) throws Exception {
    var answer = send(address, "GET", "Origin", "https://example.org");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache, public");
    var tag = answer.headers().firstValue("ETag").orElseThrow();
    var again = send(address, "GET", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(send(address, "GET", "If-None-Match", "*").statusCode()).isEqualTo(304);
    assertThat(send(address, "HEAD", "Origin", "https://example.org").statusCode()).isEqualTo(200);
    events.publishEvent(new ReleasesChanged());
    assertThat(send(address, "GET", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data/alt.csv", "/data/folketall.csv", "/data/folketall.json"})
  void aFileTellsItsLengthAndItsHashBeforeItComes(String address) throws Exception {
    for (var encoding : List.of("identity", "gzip;q=0", "br, gzip")) {
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
              .header("Accept-Encoding", encoding)
              .build();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      var headers = answer.headers();
      assertThat(headers.firstValue("Content-Encoding").isPresent())
          .as(encoding)
          .isEqualTo(encoding.equals("br, gzip"));
      assertThat(headers.firstValue("Content-Length"))
          .hasValue(String.valueOf(answer.body().length));
      assertThat(headers.firstValue("Repr-Digest"))
          .hasValue(
              "sha-256=:"
                  + Base64.getEncoder()
                      .encodeToString(MessageDigest.getInstance("SHA-256").digest(answer.body()))
                  + ":");
      assertThat(headers.allValues("Vary")).contains("Accept-Encoding");
      var head = send(address, "HEAD", "Accept-Encoding", encoding).headers();
      for (var told : List.of("Content-Length", "Repr-Digest", "Content-Type")) {
        assertThat(head.firstValue(told)).isEqualTo(headers.firstValue(told));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data/alt.csv", "/data/folketall.csv", "/data/folketall.json"})
  void aFileComesFromItsBeginningAndSaysSo(String address) throws Exception {
    var whole = get(address);
    var part = send(address, "GET", "Range", "bytes=100-199");
    assertThat(part.statusCode()).isEqualTo(200);
    assertThat(part.body()).isEqualTo(whole.body());
    for (var answer : List.of(whole, part, send(address, "HEAD", "Range", "bytes=100-199"))) {
      assertThat(answer.headers().allValues("Accept-Ranges")).containsExactly("none");
      assertThat(answer.headers().firstValue("Content-Range")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/health",
        "/figur",
        "/figur/landet-arsverk.json",
        "/data/folketall.json",
        "/kart/omriss/kommuner-2020.json"
      })
  void whatIsJsonIsGivenAlsoToWhoeverAsksForAPage(String address) throws Exception {
    var answer = send(address, "GET", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/figur/ukjent.json", "/data/finnes-ikke.csv"})
  void whatIsNotThereIsNotThereForWhoeverAsksOnlyForThat(String address) throws Exception {
    assertThat(send(address, "GET", "If-None-Match", "*").statusCode()).isEqualTo(404);
  }

  @Test
  void anotherOriginMayReadAndNothingElse() throws Exception {
    assertThat(asked("/figur/landet-arsverk.json", "GET").statusCode()).isEqualTo(200);
    assertThat(asked("/data/folketall.json", "GET").statusCode()).isEqualTo(200);
    for (var closed :
        List.of(
            asked("/figur/landet-arsverk.json", "DELETE"),
            asked("/data/innlesing", "POST"),
            send("/data", "GET", "Origin", "https://example.org"))) {
      assertThat(closed.headers().map()).doesNotContainKey("access-control-allow-origin");
    }
    assertThat(
            send("/figur/ukjent.json", "GET", "Origin", "https://example.org")
                .headers()
                .firstValue("Access-Control-Allow-Origin"))
        .as("a program is told what is wrong, too")
        .hasValue("*");
  }

  private HttpResponse<String> asked(String address, String method) throws Exception {
    return send(
        address,
        "OPTIONS",
        "Origin",
        "https://example.org",
        "Access-Control-Request-Method",
        method);
  }

  private HttpResponse<String> send(String address, String method, String... headers)
      throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .headers(headers)
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
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
  void aBadParameterIsToldWithTheDefaultAndRefusedWhereItCantBeTold(String query) throws Exception {
    var standard = json("/figur/arsverk-utvikling.json");
    var figure = json("/figur/arsverk-utvikling.json?" + query);
    assertThat(figure.get("series")).isEqualTo(standard.get("series"));
    assertThat(figure.get("notes").size()).isEqualTo(standard.get("notes").size() + 1);
    assertThat(figure.get("notes").get(0).asString()).endsWith(".");
    assertThat(get("/figur/arsverk-utvikling.csv?" + query).statusCode()).isEqualTo(400);
    var remark = figure.get("notes").get(0).asString();
    assertThat(json("/figur/arsverk-utvikling.csv-metadata.json?" + query).get("notes").get(0))
        .asString()
        .contains(remark.replace("\"", "\\\""));
    assertThat(get("/figur/arsverk-utvikling.csv?format=regneark&" + query).body())
        .contains("Forbehold;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json?", "csv?format=regneark&", "csv-metadata.json?"})
  void tenThousandCharactersGiveASentenceAndNoTrace(String form) throws Exception {
    var answer = get("/figur/arsverk-utvikling." + form + "uthev=" + "9".repeat(10_000));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Adressen var for lang til å leses.")
        .doesNotContain("Exception", "\tat ");
  }

  @Test
  void aFileForProgramsIsRefusedAtSuchAnAddress() throws Exception {
    var answer = get("/figur/arsverk-utvikling.csv?uthev=" + "9".repeat(10_000));
    assertThat(answer.statusCode()).isEqualTo(400);
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
  @CsvSource({
    "/figur, none",
    "/figur/landet-arsverk.csv, none",
    "/figur/ukjent.json, none",
    "/, self"
  })
  void everyAnswerForbidsTheBrowserWhatItDoesNotNeed(String address, String source)
      throws Exception {
    var headers = get(address).headers();
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).isPresent();
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains(
                        "default-src '" + source + "'",
                        "object-src 'none'",
                        "frame-ancestors 'none'"));
  }

  @Test
  void healthAnswersAndTellsNothingElse() throws Exception {
    assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"");
    for (var other :
        List.of("/actuator", "/actuator/env", "/actuator/beans", "/actuator/loggers")) {
      assertThat(get(other).body()).doesNotContain("propertySources", "contexts", "\"levels\"");
    }
  }
}
