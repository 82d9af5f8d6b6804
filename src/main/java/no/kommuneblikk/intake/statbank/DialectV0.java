package no.kommuneblikk.intake.statbank;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.statbank.Variable.Role;
import no.kommuneblikk.intake.statbank.Variable.Value;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The older interface, which Statistics Norway keeps running beside v2 for some years. */
record DialectV0(URI base) implements Dialect {

  @Override
  public Call metadata(String table) {
    return Call.get(table, base + "/" + table);
  }

  @Override
  public Call data(Extract extract) {
    var query =
        extract.chosen().stream()
            .map(
                it ->
                    Map.of(
                        "code",
                        it.variable(),
                        "selection",
                        Map.of("filter", "item", "values", it.codes())))
            .toList();
    var body = Map.of("query", query, "response", Map.of("format", "json-stat2"));
    return Call.post(
        extract.table(),
        base + "/" + extract.table(),
        JsonMapper.shared().writeValueAsString(body));
  }

  @Override
  public TableMetadata described(String table, byte[] answer) {
    try {
      var json = JsonMapper.shared().readTree(answer);
      var variables = new ArrayList<Variable>();
      json.path("variables").forEach(node -> variables.add(variable(table, node)));
      if (variables.isEmpty()) {
        throw Refused.because("ssb-uleselig", table, "variables");
      }
      return TableMetadata.of(table, json.path("title").asString(""), null, variables);
    } catch (JacksonException e) {
      throw Refused.because("ssb-ikke-json", table);
    }
  }

  private static Variable variable(String table, JsonNode node) {
    var codes = node.path("values");
    var labels = node.path("valueTexts");
    if (!node.path("code").isString() || codes.isEmpty() || codes.size() != labels.size()) {
      throw Refused.because("ssb-uleselig", table, "variables");
    }
    var values = new ArrayList<Value>();
    for (var i = 0; i < codes.size(); i++) {
      values.add(new Value(codes.get(i).asString(""), labels.get(i).asString(""), null, null));
    }
    return new Variable(
        node.path("code").asString(),
        node.path("text").asString(""),
        node.path("time").asBoolean(false) ? Role.TIME : Role.OTHER,
        node.path("elimination").asBoolean(false),
        List.copyOf(values));
  }
}
