package no.kommuneblikk.selection;

import java.util.Arrays;
import java.util.Optional;

/** What municipalities are gathered by in a figure. */
public enum GroupBy {
  SIZE("storrelse"),
  COUNTY("fylke");

  private final String code;

  GroupBy(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  static Optional<GroupBy> of(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
