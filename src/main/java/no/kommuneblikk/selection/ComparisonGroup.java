package no.kommuneblikk.selection;

import java.util.Arrays;
import java.util.Optional;

/** Whom one municipality is seen against. The municipality itself is always part of the group. */
public enum ComparisonGroup {
  /** The same KOSTRA group of 2020: population, bound costs and free income. */
  KOSTRA("kostra"),
  COUNTY("fylke"),
  /** The same size group under the chosen scheme. */
  SIZE("storrelse"),
  /** The same county and the same size group under the chosen scheme. */
  COUNTY_AND_SIZE("fylke-storrelse"),
  /** The nearest neighbours by {@link Likeness}. */
  ALIKE("lignende"),
  /** The first of the reader's own areas. */
  OWN("eget"),
  COUNTRY("landet");

  private final String code;

  ComparisonGroup(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<ComparisonGroup> of(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
