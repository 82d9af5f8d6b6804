package no.kommuneblikk.intake.statbank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of the stub.
 *
 * @param updated as the StatBank writes it, such as {@code 2026-06-15T06:00:00Z}
 * @param figures what a cell holds, from the codes by variable: a number, null, or the sign that
 *     stands there instead
 */
public record StubTable(
    String number,
    String title,
    String updated,
    List<StubVariable> variables,
    Function<Map<String, String>, @Nullable Object> figures) {

  /**
   * @param role time, geo or metric; empty for none
   * @param values label by code
   */
  public record StubVariable(
      String code, String label, String role, boolean optional, Map<String, String> values) {

    public StubVariable {
      values = new LinkedHashMap<>(values);
    }
  }

  /** As v2 and v0 give it: the number, and what the table is spread by. */
  String label() {
    return number
        + ": "
        + title
        + ", etter "
        + String.join(", ", variables.stream().map(StubVariable::label).toList());
  }

  long cells() {
    return variables.stream().mapToLong(it -> it.values().size()).reduce(1, (a, b) -> a * b);
  }
}
