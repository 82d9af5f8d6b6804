package no.kommuneblikk.intake.statbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.kommuneblikk.intake.statbank.StubTable.StubVariable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The stub's answers, in the shape of the StatBank's. */
final class StubAnswers {

  private StubAnswers() {}

  static String config(int cells) {
    return json(
        Map.of(
            "apiVersion",
            "2.0.0",
            "languages",
            List.of(Map.of("id", "no", "label", "Norsk")),
            "defaultLanguage",
            "no",
            "maxDataCells",
            cells,
            "maxCallsPerTimeWindow",
            30,
            "timeWindow",
            60,
            "license",
            "https://creativecommons.org/licenses/by/4.0/"));
  }

  static String found(List<StubTable> tables) {
    var found = new ArrayList<Object>();
    for (var table : tables) {
      var entry = new LinkedHashMap<String, Object>();
      entry.put("type", "Table");
      entry.put("id", table.number());
      entry.put("label", table.label());
      entry.put("updated", table.updated());
      entry.put("firstPeriod", periods(table).getFirst());
      entry.put("lastPeriod", periods(table).getLast());
      entry.put("variableNames", table.variables().stream().map(StubVariable::label).toList());
      entry.put("discontinued", table.title().contains("avslutta"));
      found.add(entry);
    }
    return json(
        Map.of(
            "language",
            "no",
            "tables",
            found,
            "page",
            Map.of("pageNumber", 1, "pageSize", 20, "totalElements", found.size())));
  }

  private static List<String> periods(StubTable table) {
    var time =
        table.variables().stream().filter(it -> it.role().equals("time")).findFirst().orElseThrow();
    return List.copyOf(time.values().keySet());
  }

  static String metadataV2(StubTable table) {
    var whole = new LinkedHashMap<String, List<String>>();
    table.variables().forEach(it -> whole.put(it.code(), List.copyOf(it.values().keySet())));
    var answer = dataset(new StubQuery(table, whole), true);
    answer.put("value", null);
    return json(answer);
  }

  static String metadataV0(StubTable table) {
    var variables = new ArrayList<Object>();
    for (var variable : table.variables()) {
      var entry = new LinkedHashMap<String, Object>();
      entry.put("code", variable.code());
      entry.put("text", variable.label());
      entry.put("values", List.copyOf(variable.values().keySet()));
      entry.put("valueTexts", List.copyOf(variable.values().values()));
      if (variable.optional()) {
        entry.put("elimination", true);
      }
      if (variable.role().equals("time")) {
        entry.put("time", true);
      }
      variables.add(entry);
    }
    return json(Map.of("title", table.label(), "variables", variables));
  }

  static String data(StubQuery query) {
    var answer = dataset(query, false);
    var values = new ArrayList<@Nullable Object>();
    var status = new LinkedHashMap<String, String>();
    for (var figure : query.figures()) {
      if (figure instanceof String sign && !sign.isEmpty()) {
        status.put(String.valueOf(values.size()), sign);
      }
      values.add(figure instanceof Number ? figure : null);
    }
    answer.put("value", values);
    if (!status.isEmpty()) {
      answer.put("status", status);
    }
    return json(answer);
  }

  private static Map<String, @Nullable Object> dataset(StubQuery query, boolean describes) {
    var variables = query.variables();
    var answer = new LinkedHashMap<String, @Nullable Object>();
    answer.put("version", "2.0");
    answer.put("class", "dataset");
    answer.put("label", query.table().label());
    answer.put("source", "Statistisk sentralbyrå");
    answer.put("updated", query.table().updated());
    answer.put("role", roles(variables));
    answer.put("id", variables.stream().map(StubVariable::code).toList());
    answer.put("size", variables.stream().map(it -> codes(query, it).size()).toList());
    var dimensions = new LinkedHashMap<String, Object>();
    for (var variable : variables) {
      dimensions.put(variable.code(), dimension(variable, codes(query, variable), describes));
    }
    answer.put("dimension", dimensions);
    return answer;
  }

  private static List<String> codes(StubQuery query, StubVariable variable) {
    return Objects.requireNonNull(query.codes().get(variable.code()));
  }

  private static Map<String, List<String>> roles(List<StubVariable> variables) {
    var roles = new LinkedHashMap<String, List<String>>();
    for (var role : List.of("time", "geo", "metric")) {
      var codes =
          variables.stream().filter(it -> it.role().equals(role)).map(StubVariable::code).toList();
      if (!codes.isEmpty()) {
        roles.put(role, codes);
      }
    }
    return roles;
  }

  private static Map<String, Object> dimension(
      StubVariable variable, List<String> codes, boolean describes) {
    var index = new LinkedHashMap<String, Object>();
    var labels = new LinkedHashMap<String, Object>();
    var units = new LinkedHashMap<String, Object>();
    for (var code : codes) {
      var label = Objects.requireNonNull(variable.values().get(code));
      index.put(code, index.size());
      labels.put(code, label);
      units.put(code, Map.of("base", label.replaceAll(".*\\((.*)\\)", "$1"), "decimals", 0));
    }
    var category = new LinkedHashMap<String, Object>();
    category.put("index", index);
    category.put("label", labels);
    if (variable.role().equals("metric")) {
      category.put("unit", units);
    }
    var dimension = new LinkedHashMap<String, Object>();
    dimension.put("label", variable.label());
    dimension.put("category", category);
    if (describes) {
      dimension.put("extension", Map.of("elimination", variable.optional(), "show", "value"));
    }
    return dimension;
  }

  static String problem(int status, String title) {
    return json(Map.of("type", "Parameter error", "title", title, "status", status));
  }

  static String json(Object content) {
    return JsonMapper.shared().writeValueAsString(content);
  }
}
