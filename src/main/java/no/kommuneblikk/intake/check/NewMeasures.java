package no.kommuneblikk.intake.check;

import no.kommuneblikk.indicator.Indicator;

/** Measures that come into being with the figures that are first published for them. */
public final class NewMeasures {

  /** The id of a measure that the database does not know yet. */
  public static final int UNKNOWN = 0;

  private NewMeasures() {}

  /** A measure in the given unit, per inhabitant where that makes sense. */
  static Indicator measure(String code, String unit) {
    return new Indicator(UNKNOWN, code, unit, kind(unit), "folketall", false);
  }

  /** How values in this unit may be put together. */
  public static Indicator.Kind kind(String unit) {
    return switch (unit) {
      case "nok", "knok", "mnok" -> Indicator.Kind.AMOUNT;
      case "per_1000" -> Indicator.Kind.RATE;
      case "percent" -> Indicator.Kind.SHARE;
      default -> Indicator.Kind.COUNT;
    };
  }
}
