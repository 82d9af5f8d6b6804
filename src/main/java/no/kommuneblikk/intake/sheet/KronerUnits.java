package no.kommuneblikk.intake.sheet;

import java.util.Map;

/** Finds out how kroner in a file become kroner of a measure. */
final class KronerUnits {

  /** Kroner in one of each unit of the indicator table. */
  private static final Map<String, Double> UNITS = Map.of("nok", 1.0, "knok", 1e3, "mnok", 1e6);

  private KronerUnits() {}

  /**
   * What numbers are multiplied by; 1 where the words or the measure are not about money.
   *
   * @param folded header or title
   * @param unit of the measure
   */
  static double factor(String folded, String unit) {
    var measured = UNITS.get(unit);
    var written = kroner(folded);
    return measured == null || written == 0 ? 1 : written / measured;
  }

  /** Whether a measure is of money in a unit that files often don't share. */
  static boolean isMoney(String unit) {
    return unit.equals("knok") || unit.equals("mnok");
  }

  /** The unit of a measure as a question names it. */
  static String named(String unit) {
    return named(UNITS.getOrDefault(unit, 1.0));
  }

  /** The unit that words tell, as a question names it. */
  static String written(String folded) {
    return named(kroner(folded));
  }

  private static String named(double kroner) {
    return kroner == 1e6 ? "millioner kroner" : kroner == 1e3 ? "1 000 kroner" : "kroner";
  }

  static boolean isTold(String folded) {
    return kroner(folded) != 0;
  }

  /** How many kroner one means; 0 if the words don't tell. */
  private static double kroner(String folded) {
    if (folded.contains("mill kr") || folded.contains("millioner") || folded.contains("mnok")) {
      return 1e6;
    }
    if (folded.contains("1000 kr") || folded.contains("1 000 kr") || folded.contains("tusen kr")) {
      return 1e3;
    }
    return PlainWords.contains(folded, "kroner")
            || PlainWords.contains(folded, "kr")
            || PlainWords.contains(folded, "nok")
        ? 1
        : 0;
  }
}
