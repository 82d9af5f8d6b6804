package no.kommuneblikk.selection;

import java.util.Arrays;
import java.util.Optional;
import no.kommuneblikk.indicator.MeasureCodes;

/** What free funds, which were never published by municipality, are distributed by. */
public enum FundingKey {
  /** Recipients of social assistance: nearer to the one published figure there is. */
  SOCIAL_ASSISTANCE("sosialhjelp", MeasureCodes.FREE_FUNDS_BY_RECIPIENTS),
  /** Inhabitants, as a popular text says. */
  POPULATION("folketall", MeasureCodes.FREE_FUNDS_BY_INHABITANTS);

  private final String code;
  private final String measure;

  FundingKey(String code, String measure) {
    this.code = code;
    this.measure = measure;
  }

  public String code() {
    return code;
  }

  /** The measure that holds the estimate by this key. */
  public String measure() {
    return measure;
  }

  /**
   * Whether a measure is of free funds: an estimate, and stored as what was new in each year. That
   * stays in every later year, so a lower figure is less growth and no less money; it has sums and
   * levels, but no change.
   */
  public static boolean isYearlyGrowth(String measure) {
    return ofMeasure(measure).isPresent();
  }

  /** The key that this measure holds the estimate by, if it is one of free funds. */
  public static Optional<FundingKey> ofMeasure(String measure) {
    return Arrays.stream(values()).filter(key -> key.measure.equals(measure)).findFirst();
  }

  /** The key that is not this one. */
  public FundingKey other() {
    return this == POPULATION ? SOCIAL_ASSISTANCE : POPULATION;
  }

  static Optional<FundingKey> of(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
