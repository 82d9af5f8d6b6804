package no.kommuneblikk.selection;

import java.util.List;
import java.util.Optional;

/** What municipalities are gathered by in a figure. */
public enum GroupBy {
  SIZE("storrelse"),
  COUNTY("fylke"),
  /** Each for itself: the highlighted ones, beside groups of others. Never in an address. */
  MUNICIPALITY("kommune");

  private final String code;

  GroupBy(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** What a reader can choose. */
  public static List<GroupBy> offered() {
    return List.of(SIZE, COUNTY);
  }

  static Optional<GroupBy> of(String code) {
    return offered().stream().filter(value -> value.code.equals(code)).findFirst();
  }
}
