package no.kommuneblikk.intake.check;

import no.kommuneblikk.indicator.Indicator;

/** Measures that come into being with the figures that are first published for them. */
public final class NewMeasures {

  /** The id of a measure that the database does not know yet. */
  public static final int UNKNOWN = 0;

  private NewMeasures() {}

  /** A measure that counts something in the given unit; amounts are in kroner. */
  static Indicator measure(String code, String unit) {
    var kind =
        switch (unit) {
          case "nok", "knok", "mnok" -> Indicator.Kind.AMOUNT;
          case "per_1000", "percent" -> Indicator.Kind.RATE;
          default -> Indicator.Kind.COUNT;
        };
    return new Indicator(UNKNOWN, code, unit, kind, "folketall", false);
  }
}
