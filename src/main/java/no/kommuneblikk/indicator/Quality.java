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
  /** Generated as if the figure of the year before stood in for it: no municipality was silent. */
  ILLUSTRATION_CARRIED_FORWARD,
  /** Exists, but is kept back because it counts too few people. */
  SUPPRESSED,
  /** Does not exist here. Never the same as zero. */
  MISSING;

  /**
   * As in the database and in open data. A generated value is {@code illustration} and nothing else
   * there, whatever it plays.
   */
  public String code() {
    return isGenerated() ? ILLUSTRATION.key() : key();
  }

  /** As in the message keys and in what the charts are given: one for each constant. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the value says nothing about any municipality. */
  public boolean isGenerated() {
    return this == ILLUSTRATION || this == ILLUSTRATION_CARRIED_FORWARD;
  }

  /** Whether the figure of the year before stands in for this one, or plays that it does. */
  public boolean isCarriedForward() {
    return this == CARRIED_FORWARD || this == ILLUSTRATION_CARRIED_FORWARD;
  }

  public static Quality of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /**
   * The lesser of two: a sum is worth what its weakest part is worth. One generated part makes all
   * of it generated, and what is carried forward stays so.
   */
  public Quality weakest(Quality other) {
    var lesser = compareTo(other) >= 0 ? this : other;
    return lesser == ILLUSTRATION && (isCarriedForward() || other.isCarriedForward())
        ? ILLUSTRATION_CARRIED_FORWARD
        : lesser;
  }
}
