package no.kommuneblikk.intake.statbank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.kommuneblikk.intake.feed.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** PxWebApi v2. */
record DialectV2(URI base) implements Dialect {

  /** Longer addresses are not taken; the same query can be sent as a body. */
  static final int LONGEST_ADDRESS = 2100;

  @Override
  public Call metadata(String table) {
    return Call.get(table, base + "/tables/" + table + "/metadata?lang=no");
  }

  @Override
  public TableMetadata described(String table, byte[] answer) {
    return JsonStat2.read(table, answer).metadata();
  }

  @Override
  public Call data(Extract extract) {
    var address = base + "/tables/" + extract.table() + "/data?lang=no&outputFormat=json-stat2";
    var selected =
        extract.chosen().stream().map(DialectV2::parameter).collect(Collectors.joining());
    if (address.length() + selected.length() < LONGEST_ADDRESS) {
      return Call.get(extract.table(), address + selected);
    }
    var body =
        Map.of(
            "selection",
            extract.chosen().stream()
                .map(it -> Map.of("variableCode", it.variable(), "valueCodes", it.codes()))
                .toList());
    return Call.post(extract.table(), address, JsonMapper.shared().writeValueAsString(body));
  }

  /** Tables that have the words in their title or among their variables. */
  Call search(String words) {
    return Call.get(
        words,
        base + "/tables?lang=no&includeDiscontinued=true&pageSize=20&query=" + encoded(words));
  }

  Call config() {
    return Call.get("", base + "/config");
  }

  private static String parameter(Extract.Chosen chosen) {
    return "&valueCodes%5B" + encoded(chosen.variable()) + "%5D=" + list(chosen.codes());
  }

  /** The commas between the codes stay as they are. */
  private static String list(List<String> codes) {
    return codes.stream().map(DialectV2::encoded).collect(Collectors.joining(","));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /**
   * @throws Refused if it is no list of tables
   */
  static List<FoundTable> found(byte[] answer) {
    var tables = read(answer).path("tables");
    var found = new ArrayList<FoundTable>();
    for (var table : tables) {
      var number = table.path("id").asString("");
      if (number.matches("\\d{5}")) {
        found.add(found(number, table));
      }
    }
    return List.copyOf(found);
  }

  /**
   * How many cells a query may have.
   *
   * @throws Refused if it doesn't say
   */
  static long maxDataCells(byte[] answer) {
    var cells = read(answer).path("maxDataCells").asLong(0);
    if (cells <= 0) {
      throw Refused.because("ssb-ikke-json", "");
    }
    return cells;
  }

  private static FoundTable found(String number, JsonNode table) {
    var label = table.path("label").asString("");
    var title = label.startsWith(number + ":") ? label.substring(number.length() + 1) : label;
    return new FoundTable(
        number,
        title.strip(),
        StatBankDates.day(table.path("updated").asString("")),
        table.path("firstPeriod").asString(""),
        table.path("lastPeriod").asString(""),
        table.path("discontinued").asBoolean(false));
  }

  private static JsonNode read(byte[] answer) {
    try {
      return JsonMapper.shared().readTree(answer);
    } catch (JacksonException e) {
      throw Refused.because("ssb-ikke-json", "");
    }
  }
}
