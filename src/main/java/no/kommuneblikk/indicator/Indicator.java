package no.kommuneblikk.indicator;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured for municipalities, by year.
 *
 * @param code the measure code of files and addresses, such as {@code arsverk}
 * @param unit persons, fte, mnok, knok, nok, per_1000 or percent
 * @param kind how values of several areas are put together
 * @param denominator code of the indicator that a rate or share is computed by, and that a count or
 *     amount is shown per; null where there is none
 * @param producerCaveat the producer warns against comparing levels between single municipalities
 * @param belonging where it stands among the others
 * @param names what it is called, by language
 */
public record Indicator(
    int id,
    String code,
    String unit,
    Kind kind,
    @Nullable String denominator,
    boolean producerCaveat,
    Belonging belonging,
    Map<String, MeasureName> names) {

  /** The language in which every measure has a name. */
  private static final String BOKMAL = "nb";

  public Indicator {
    names = Map.copyOf(names);
  }

  /** What it is called in a language, or in bokmål; by its code where nobody has named it. */
  MeasureName named(Locale language) {
    var name = names.getOrDefault(language.getLanguage(), names.get(BOKMAL));
    return name == null ? new MeasureName(code, code, code) : name;
  }

  /** How values of several municipalities may be put together. */
  public enum Kind {
    /** Summed. */
    COUNT,
    /** Kroner; summed. */
    AMOUNT,
    /**
     * So many for each 1 000 of a whole: recomputed from sums of numerators and of denominators.
     */
    RATE,
    /** Percent of a whole: recomputed like a rate. */
    SHARE,
    /** The middle one of many: known for the areas it was published for, and for no others. */
    MEDIAN,
    /** Ordinal: only ever counted. */
    RATING;

    /** How values of a new measure in this unit are put together. */
    public static Kind of(String unit) {
      return switch (unit) {
        case "nok", "knok", "mnok" -> AMOUNT;
        case "per_1000", "per_10000" -> RATE;
        case "percent" -> SHARE;
        case "rating" -> RATING;
        default -> COUNT;
      };
    }

    /** Whether the values of an area are the sum of those of its parts. */
    public boolean isSummed() {
      return this == COUNT || this == AMOUNT;
    }
  }

  /** Whether it has sums and levels but no change; see {@link Belonging}. */
  public boolean isYearlyGrowth() {
    return belonging.yearlyGrowth();
  }

  /** Whether values of several areas can be put together: a rate has to know what it is of. */
  public boolean canBeJoined() {
    return kind.isSummed() || denominator != null;
  }

  /**
   * What a rate or share is multiplied by: value = numerator / denominator × scale. 1 where the
   * value is no rate.
   */
  public int scale() {
    return switch (unit) {
      case "percent" -> 100;
      case "per_1000" -> 1_000;
      case "per_10000" -> 10_000;
      default -> 1;
    };
  }
}
