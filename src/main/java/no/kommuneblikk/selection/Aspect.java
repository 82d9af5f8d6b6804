package no.kommuneblikk.selection;

import java.util.Arrays;
import java.util.Optional;

/** What of a measure is looked at. */
public enum Aspect {
  /** The value in the last chosen year. */
  LEVEL("niva"),
  /** From the first chosen year to the last. */
  CHANGE("endring"),
  /** All the chosen years together; of counts and amounts only. */
  SUM("sum");

  private final String code;

  Aspect(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The aspect with this code. */
  public static Optional<Aspect> of(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
