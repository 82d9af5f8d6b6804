package no.kommuneblikk.selection;

import java.util.Arrays;
import java.util.Optional;

/** How municipalities are drawn on a map. */
public enum MapForm {
  /** As they are: large where there is much land. */
  OUTLINE("omriss"),
  /** One circle of the same size for each. */
  CIRCLES("sirkler");

  private final String code;

  MapForm(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  static Optional<MapForm> of(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
