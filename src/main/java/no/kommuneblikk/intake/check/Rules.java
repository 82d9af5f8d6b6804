package no.kommuneblikk.intake.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a source is to be checked and what it stands for.
 *
 * @param structure the division that all numbers belong to; null for each year's own
 * @param scope what the figures replace
 * @param markRepeated store values that equal last year's to the decimal as carried forward
 * @param newUnit unit of measures that are made when the file names one that does not exist; null
 *     where that is a mistake
 * @param newWhole code of what such measures are a rate or share of; null where nobody has said
 * @param lastYear the last year that figures can be from
 */
public record Rules(
    @Nullable Integer structure,
    Scope scope,
    boolean markRepeated,
    @Nullable String newUnit,
    @Nullable String newWhole,
    int lastYear) {

  /** Rules by which no rate or share comes into being that is of anything known. */
  public Rules(
      @Nullable Integer structure,
      Scope scope,
      boolean markRepeated,
      @Nullable String newUnit,
      int lastYear) {
    this(structure, scope, markRepeated, newUnit, null, lastYear);
  }

  /** What new figures replace of the ones in force. */
  public enum Scope {
    /** The years that the source has, for the measures it has; other years are kept. */
    YEARS,
    /** Only the figures that the source has; everything else is kept. */
    FIGURES,
    /** All years of the measures that the source has. */
    ALL
  }

  /** Units of which nothing can be below zero. */
  static final Set<String> NEVER_NEGATIVE =
      Set.of("persons", "fte", "households", "nok", "per_1000", "percent");

  /** Units in which two years seldom agree to the decimal. */
  static final Set<String> SELDOM_REPEATED = Set.of("fte", "knok", "mnok");

  /** How many times larger or smaller than the year before is worth a look. */
  static final double JUMP_FACTOR = 3;

  /** A share of the country's published figure that a sum may differ by. */
  static final double NATIONAL_TOLERANCE = 0.02;

  /** So far below the country's figure a sum is of something else, such as of rates. */
  static final double FAR_BELOW = -0.5;

  /** A share that a rate in the source may differ by from the count it stands beside. */
  static final double RATE_TOLERANCE = 0.02;

  /**
   * More than this per inhabitant is more than a municipality spends on everything, in the unit of
   * the measure: 200 000 kroner. A fifth of the inhabitants can't be posts either.
   */
  static double mostPerInhabitant(String unit) {
    return switch (unit) {
      case "fte" -> 0.2;
      case "knok" -> 200;
      case "mnok" -> 0.2;
      default -> Double.POSITIVE_INFINITY;
    };
  }

  /** Below this a jump is a post or two, in the unit of the measure. */
  static double smallest(String unit) {
    return switch (unit) {
      case "fte" -> 5;
      case "persons", "households" -> 50;
      case "knok" -> 1_000;
      case "mnok" -> 1;
      case "nok" -> 50_000;
      default -> 2;
    };
  }

  /** Below this an equal value is no wonder, in the unit of the measure. */
  static double noWonder(String unit) {
    return unit.equals("fte") ? 5 : 0;
  }
}
