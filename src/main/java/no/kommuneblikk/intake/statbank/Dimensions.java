package no.kommuneblikk.intake.statbank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.statbank.Variable.Role;
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
}
