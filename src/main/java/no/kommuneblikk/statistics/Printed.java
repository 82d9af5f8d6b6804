package no.kommuneblikk.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as they are printed, rounded half away from zero: what reads the same is the same, and
 * what is printed as zero has neither risen nor fallen.
 */
public final class Printed {

  /** More than what a sum misses its decimal value by; as in {@code Texts}. */
  private static final double HAIR = 1 + 1e-12;

  private Printed() {}

  /** The value in units of the last printed decimal: 12.34 with one decimal is 123. */
  public static long units(double value, int decimals) {
    return new BigDecimal(value * HAIR)
        .setScale(decimals, RoundingMode.HALF_UP)
        .unscaledValue()
        .longValueExact();
  }

  /** 1 for what is printed above zero, −1 for what is printed below it, 0 for a printed zero. */
  public static int sign(double value, int decimals) {
    return Long.signum(units(value, decimals));
  }
}
