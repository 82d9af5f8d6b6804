package no.kommuneblikk.intake.statbank;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.intake.feed.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what v2 says of itself and its tables. */
final class Search {

  private Search() {}

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
