package no.kommuneblikk.selection;

import java.util.Arrays;
import java.util.Optional;

/** How the values of a map are divided into classes. */
public enum Classes {
  /** As many municipalities in each. */
  QUANTILE("kvantil"),
  /** As wide intervals. */
  EQUAL("lik"),
  /** Not by value at all: who reported a figure, and for whom another stands in. */
  REPORTING("rapportering");

  private final String code;

  Classes(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  static Optional<Classes> of(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
