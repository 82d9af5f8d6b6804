package no.kommuneblikk.figure;

import no.kommuneblikk.statistics.Printed;
import no.kommuneblikk.text.Texts;

/**
 * How the numbers of an axis are written, with the same decimals in the chart, the table and the
 * sentences. Each has a formatter of the same name in {@code frontend/chart/formats.ts}.
 */
public enum Format {
  /** Whole numbers: people, municipalities. */
  COUNT(0),
  /** Full-time equivalents. */
  FTE(1),
  /** FTEs per 10 000 inhabitants. */
  RATE(1),
  /** A quantity whose small moves matter, such as a median with and without some values. */
  PRECISE(2),
  /** Percent; 18.9 is 18,9 %. */
  PERCENT(1),
  /** A share told in whole percent; a change of it is in percentage points. */
  SHARE(0),
  /** Index; the first year is 100. */
  INDEX(1),
  /** Million kroner. */
  MNOK(1),
  /** Kroner. */
  NOK(0),
  /** A year or a category: not a quantity. */
  LABEL(0);

  private final int decimals;

  Format(int decimals) {
    this.decimals = decimals;
  }

  /** Whether a change is large because what changed is: whole people, posts and millions. */
  boolean followsSize() {
    return this == COUNT || this == FTE || this == MNOK;
  }

  public int decimals() {
    return decimals;
  }

  /**
   * 1 for what is printed above zero, −1 for what is printed below it. A change that is printed as
   * zero is 0: it has neither risen nor fallen.
   */
  public int sign(double value) {
    return Printed.sign(value, decimals);
  }

  /** Whether the one value is printed as more than the other. */
  public boolean isAbove(double one, double other) {
    return Printed.units(one, decimals) > Printed.units(other, decimals);
  }

  public String write(double value, Texts texts) {
    return switch (this) {
      case PERCENT, SHARE -> texts.percent(value, decimals);
      default -> texts.number(value, decimals);
    };
  }

  public String writeSigned(double value, Texts texts) {
    return switch (this) {
      case PERCENT -> texts.signedPercent(value, decimals);
      case SHARE -> texts.text("figure.percentagePoints", texts.signed(value, decimals));
      default -> texts.signed(value, decimals);
    };
  }
}
