package no.kommuneblikk.intake.statbank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A StatBank on this machine that answers like Statistics Norway's over v2 and v0: it describes its
 * tables, and computes what a query asks for. Start it from a test, or from a terminal with {@code
 * main}, and point {@code kommuneblikk.ssb.v2} and {@code kommuneblikk.ssb.v0} at it.
 */
public final class StatBankStub implements AutoCloseable {

  private static final String V2 = "/api/pxwebapi/v2";
  private static final String V0 = "/api/v0/no/table";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, StubTable> tables = new ConcurrentHashMap<>();
  private final Queue<StubTrouble> troubles = new ConcurrentLinkedQueue<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicBoolean isV2Away = new AtomicBoolean();
  private volatile int mostCells = 800_000;

  private StatBankStub(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** On a free port, without tables. */
  public static StatBankStub start() {
    return start(0);
  }

  public static StatBankStub start(int port) {
    try {
      return new StatBankStub(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the tables of {@link StubTables}; the first argument is the port. */
  static void main(String[] arguments) throws InterruptedException {
    var stub = start(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0);
    StubTables.all(StubPlaces.reference()).forEach(stub::addTable);
    System.out.println("KOMMUNEBLIKK_SSB_V2=" + stub.baseV2());
    System.out.println("KOMMUNEBLIKK_SSB_V0=" + stub.baseV0());
    Thread.currentThread().join();
  }

  public URI baseV2() {
    return base(V2);
  }

  public URI baseV0() {
    return base(V0);
  }

  private URI base(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** Also replaces a table of the same number. */
  public StatBankStub addTable(StubTable table) {
    tables.put(table.number(), table);
    return this;
  }

  /** The next request, and then the one after that, meet these troubles. */
  public StatBankStub next(StubTrouble... coming) {
    troubles.addAll(List.of(coming));
    return this;
  }

  /** v2 answers 503 to everything, until it is said otherwise. */
  public StatBankStub v2Away(boolean isAway) {
    isV2Away.set(isAway);
    return this;
  }

  public StatBankStub mostCells(int cells) {
    mostCells = cells;
    return this;
  }

  /** Method and address of every request so far. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getPath();
    requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    var trouble = troubles.poll();
    try {
      if (trouble != null) {
        trouble.happen(exchange);
      } else if (path.startsWith(V2) && isV2Away.get()) {
        StubTrouble.closed().happen(exchange);
      } else if (path.startsWith(V2)) {
        answerV2(exchange, path.substring(V2.length()));
      } else if (path.startsWith(V0 + "/")) {
        answerV0(exchange, path.substring(V0.length() + 1));
      } else {
        answer(exchange, 404, "Not Found", Map.of());
      }
    } catch (StubQuery.Wrong e) {
      var title = String.valueOf(e.getMessage());
      answer(exchange, 400, StubAnswers.problem(400, title), Map.of());
    }
  }

  private void answerV2(HttpExchange exchange, String path) throws IOException {
    var parts = path.split("/");
    if (path.equals("/config")) {
      ok(exchange, StubAnswers.config(mostCells));
    } else if (path.equals("/tables")) {
      ok(
          exchange,
          StubAnswers.found(matching(parameters(exchange).getOrDefault("query", List.of("")))));
    } else if (parts.length != 4 || !tables.containsKey(parts[2])) {
      answer(exchange, 404, StubAnswers.problem(404, "Non-existent table"), Map.of());
    } else if (parts[3].equals("metadata")) {
      ok(exchange, StubAnswers.metadataV2(tables.get(parts[2])));
    } else {
      data(exchange, StubQuery.v2(tables.get(parts[2]), selectionV2(exchange)));
    }
  }

  private void answerV0(HttpExchange exchange, String number) throws IOException {
    var table = tables.get(number);
    if (table == null) {
      answer(exchange, 404, "", Map.of());
    } else if (exchange.getRequestMethod().equals("GET")) {
      ok(exchange, StubAnswers.metadataV0(table));
    } else {
      var selection = new LinkedHashMap<String, List<String>>();
      for (var entry : body(exchange).path("query")) {
        var codes = texts(entry.path("selection").path("values"));
        var isTop = entry.path("selection").path("filter").asString().equals("top");
        selection.put(
            entry.path("code").asString(),
            isTop ? List.of("top(" + codes.getFirst() + ")") : codes);
      }
      data(exchange, StubQuery.v0(table, selection));
    }
  }

  private void data(HttpExchange exchange, StubQuery query) throws IOException {
    if (query.cells() > mostCells) {
      answer(exchange, 403, StubAnswers.problem(403, "Too many cells selected"), Map.of());
    } else {
      ok(exchange, StubAnswers.data(query));
    }
  }

  private List<StubTable> matching(List<String> words) {
    var wanted = words.getFirst().toLowerCase(Locale.ROOT);
    return tables.values().stream()
        .filter(it -> it.label().toLowerCase(Locale.ROOT).contains(wanted))
        .sorted(Comparator.comparing(StubTable::number))
        .toList();
  }

  private static Map<String, List<String>> selectionV2(HttpExchange exchange) throws IOException {
    var selection = new LinkedHashMap<String, List<String>>();
    if (exchange.getRequestMethod().equals("POST")) {
      for (var entry : body(exchange).path("selection")) {
        selection.put(entry.path("variableCode").asString(), texts(entry.path("valueCodes")));
      }
    } else {
      parameters(exchange)
          .forEach(
              (name, values) -> {
                if (name.startsWith("valueCodes[")) {
                  selection.put(name.substring(11, name.length() - 1), values);
                }
              });
    }
    return selection;
  }

  private static Map<String, List<String>> parameters(HttpExchange exchange) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (var pair : exchange.getRequestURI().getRawQuery().split("&")) {
      var halves = pair.split("=", 2);
      parameters.put(decoded(halves[0]), List.of(decoded(halves[1]).split(",")));
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static JsonNode body(HttpExchange exchange) throws IOException {
    return JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    list.forEach(node -> texts.add(node.asString()));
    return texts;
  }

  private static void ok(HttpExchange exchange, String json) throws IOException {
    answer(exchange, 200, json, Map.of("Content-Type", "application/json; charset=utf-8"));
  }

  static void answer(HttpExchange exchange, int status, String body, Map<String, String> headers)
      throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
