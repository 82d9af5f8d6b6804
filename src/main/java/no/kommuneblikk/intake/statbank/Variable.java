package no.kommuneblikk.intake.statbank;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the directions that a table spreads its figures in, such as region or year.
 *
 * @param code such as {@code KOKkommuneregion0000}
 * @param label such as {@code region}
 * @param optional may be left out of a query, and the StatBank then counts its values together
 * @param values in the order of the table
 */
public record Variable(String code, String label, Role role, boolean optional, List<Value> values) {

  /** What a variable says of a figure. */
  public enum Role {
    /** Which municipality. */
    REGION,
    /** Which year. */
    TIME,
    /** What is counted. */
    CONTENTS,
    /** Anything else, such as sex, age or the kind of expense. */
    OTHER
  }

  /**
   * One value of a variable.
   *
   * @param unit such as {@code personer}; only contents have one, and only in v2
   */
  public record Value(
      String code, String label, @Nullable String unit, @Nullable Integer decimals) {}

  public Variable {
    values = List.copyOf(values);
  }

  public Optional<Value> value(String code) {
    return values.stream().filter(value -> value.code().equals(code)).findFirst();
  }

  public List<String> codes() {
    return values.stream().map(Value::code).toList();
  }

  Variable as(Role other) {
    return new Variable(code, label, other, optional, values);
  }
}
