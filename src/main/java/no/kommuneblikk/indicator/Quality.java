package no.kommuneblikk.indicator;

import java.util.Locale;

/** What one value is worth. The order is from the best to the one that says least. */
public enum Quality {
  /** Reported by the municipality for that year. */
  REPORTED,
  /** Computed from reported figures without assumptions. */
  DERIVED,
  /** Computed with an assumption, such as a distribution key or a split municipality. */
  ESTIMATED,
  /** Not reported that year: the figure of the year before stands in for it. */
  CARRIED_FORWARD,
  /** Generated to show the product at work; says nothing about any municipality. */
  ILLUSTRATION,
  /** Exists, but is kept back because it counts too few people. */
  SUPPRESSED,
  /** Does not exist here. Never the same as zero. */
  MISSING;

  /** As in the database, in open data and in the message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Quality of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The lesser of two: a sum is worth what its weakest part is worth. */
  public Quality weakest(Quality other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
