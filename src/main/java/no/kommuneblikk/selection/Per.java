package no.kommuneblikk.selection;

import java.util.Arrays;
import java.util.Optional;

/** How a count or an amount is expressed. */
public enum Per {
  /** Per 10 000 inhabitants for FTEs, per inhabitant for kroner: sums over sums, never averages. */
  INHABITANTS("10000"),
  /** As it is. */
  COUNT("antall"),
  /** Indexed: the first chosen year is 100. */
  CHANGE("endring");

  private final String code;

  Per(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  static Optional<Per> of(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
