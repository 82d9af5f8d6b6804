package no.kommuneblikk.intake.statbank;

import java.util.Map;

/**
 * Which cells of a table become which measure.
 *
 * @param measure code of the measure, such as {@code netto-243}
 * @param picks by the code of the variable; region and time are never among them
 * @param factor turns the table's unit into the measure's, such as 0.001 from kroner to thousands
 */
public record Target(String measure, Map<String, Pick> picks, double factor) {

  public Target {
    picks = Map.copyOf(picks);
  }

  /** A measure in the same unit as the table's. */
  public static Target of(String measure, Map<String, Pick> picks) {
    return new Target(measure, picks, 1);
  }
}
