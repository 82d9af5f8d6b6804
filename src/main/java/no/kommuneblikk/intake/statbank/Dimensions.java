package no.kommuneblikk.intake.statbank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.statbank.Variable.Role;
import no.kommuneblikk.intake.statbank.Variable.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the dimensions of JSON-stat. */
record Dimensions(String table, @Nullable JsonNode roles, @Nullable JsonNode dimensions) {

  /** The dimensions in the order that the figures are laid out in. */
  List<Variable> variables(@Nullable JsonNode id, @Nullable JsonNode size) {
    if (id == null || !id.isArray() || id.isEmpty()) {
      throw unreadable("id");
    }
    if (size == null || !size.isArray() || size.size() != id.size()) {
      throw unreadable("size");
    }
    if (dimensions == null || !dimensions.isObject()) {
      throw unreadable("dimension");
    }
    var variables = new ArrayList<Variable>();
    var seen = new HashSet<String>();
    for (var i = 0; i < id.size(); i++) {
      var code = id.get(i).asString("");
      var dimension = dimensions.get(code);
      if (dimension == null || !dimension.isObject() || !seen.add(code)) {
        throw unreadable("dimension." + code);
      }
      var variable = variable(code, dimension);
      if (!size.get(i).isInt() || size.get(i).intValue() != variable.values().size()) {
        throw unreadable("size");
      }
      variables.add(variable);
    }
    return variables;
  }

  private Variable variable(String code, JsonNode dimension) {
    return new Variable(
        code,
        dimension.path("label").asString(code),
        role(code),
        dimension.path("extension").path("elimination").asBoolean(false),
        new Categories(table, code, dimension.path("category")).values());
  }

  private Role role(String code) {
    if (names("time", code)) {
      return Role.TIME;
    }
    if (names("metric", code)) {
      return Role.CONTENTS;
    }
    return names("geo", code) ? Role.REGION : Role.OTHER;
  }

  private boolean names(String role, String code) {
    if (roles != null) {
      for (var name : roles.path(role)) {
        if (name.asString("").equals(code)) {
          return true;
        }
      }
    }
    return false;
  }

  private Refused unreadable(String member) {
    return Refused.because("ssb-uleselig", table, member);
  }

  /** Reads the categories of one dimension of JSON-stat: which there are, and in which order. */
  private record Categories(String table, String variable, JsonNode category) {

    private static final int MOST = 200_000;

    List<Value> values() {
      var codes = codes();
      if (codes.isEmpty() || new HashSet<>(codes).size() != codes.size()) {
        throw unreadable();
      }
      return codes.stream().map(this::value).toList();
    }

    /** In a list, by their place in an object, or the only one there is a label of. */
    private List<String> codes() {
      var index = category.path("index");
      if (index.isArray()) {
        var codes = new ArrayList<String>();
        index.forEach(code -> codes.add(code.asString("")));
        return codes;
      }
      if (index.isObject()) {
        return ordered(index);
      }
      var labels = category.path("label");
      if (index.isMissingNode() && labels.isObject() && labels.size() == 1) {
        return List.copyOf(labels.propertyNames());
      }
      throw unreadable();
    }

    private List<String> ordered(JsonNode index) {
      if (index.size() > MOST) {
        throw unreadable();
      }
      var codes = new String[index.size()];
      for (var entry : index.properties()) {
        var place = entry.getValue();
        if (!place.isInt()
            || place.intValue() < 0
            || place.intValue() >= codes.length
            || codes[place.intValue()] != null) {
          throw unreadable();
        }
        codes[place.intValue()] = entry.getKey();
      }
      return Arrays.stream(codes).map(Objects::requireNonNull).toList();
    }

    private Value value(String code) {
      var unit = category.path("unit").path(code);
      var decimals = unit.path("decimals");
      var base = unit.path("base").isString() ? unit.path("base").asString() : null;
      return new Value(
          code,
          category.path("label").path(code).asString(code),
          base,
          decimals.isInt() ? (Integer) decimals.intValue() : null);
    }

    private Refused unreadable() {
      return Refused.because("ssb-uleselig", table, "dimension." + variable + ".category");
    }
  }
}
