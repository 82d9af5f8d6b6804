package no.kommuneblikk.measure;

import java.util.Locale;
import java.util.Set;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Growth;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;

/**
 * In which unit a quantity is shown. Rates and shares are always shown as they are; counts and
 * amounts as the reader has chosen. An index has a meaning for changes only, so that levels and
 * sums are shown per inhabitant where the reader has chosen it.
 *
 * @param years a level is of the last, a change from the first to the last, a sum of all
 */
public record Yardstick(Indicator indicator, Aspect aspect, Per per, Years years) {

  static final String INHABITANTS = MeasureCodes.INHABITANTS;

  /** The units in which rates are stored. */
  private static final Set<String> OF_SO_MANY = Set.of("per_1000", "per_10000");

  private enum Unit {
    AS_IT_IS,
    PER_10000,
    PER_1000,
    KRONER,
    FTE,
    COUNT,
    MNOK,
    PERCENT
  }

  private Unit unit() {
    if (!indicator.kind().isSummed()) {
      return Unit.AS_IT_IS;
    }
    if (per == Per.CHANGE && aspect == Aspect.CHANGE) {
      return Unit.PERCENT;
    }
    var asItIs = per == Per.COUNT || indicator.denominator() == null;
    return switch (indicator.unit()) {
      case "fte" -> asItIs ? Unit.FTE : Unit.PER_10000;
      case "mnok", "knok", "nok" -> asItIs ? Unit.MNOK : Unit.KRONER;
      default -> asItIs ? Unit.COUNT : Unit.PER_1000;
    };
  }

  /** What the quantity is called, with its unit and its years. */
  public Axis axis(Texts texts) {
    var words =
        aspect == Aspect.CHANGE
            ? texts.text("measure.axis.change", phrase(texts), years.period())
            : inYears(IndicatorNames.brief(indicator, texts), texts);
    return aspect == Aspect.CHANGE ? Axis.ofChange(words, format()) : Axis.of(words, format());
  }

  /** The title of the axis within a sentence. */
  public String axisPhrase(Texts texts) {
    return aspect == Aspect.CHANGE
        ? texts.text("measure.axis.change.phrase", phrase(texts), years.period())
        : inYears(IndicatorNames.inSentence(indicator, texts), texts);
  }

  private String inYears(String name, Texts texts) {
    return aspect == Aspect.SUM
        ? texts.text(
            "measure.axis.sum", named(texts.text("measure.sum", name), texts), years.period())
        : texts.text("measure.axis.level", named(name, texts), String.valueOf(years.to()));
  }

  /**
   * What lines over the years show: the quantity in its unit, or where the change is wanted in
   * percent, an index in which the first year is 100.
   */
  public Axis overTime(Texts texts) {
    return isPercent()
        ? Axis.of(index(IndicatorNames.brief(indicator, texts), texts), Format.INDEX)
        : Axis.of(words(texts), format());
  }

  /** The same within a sentence. */
  public String overTimePhrase(Texts texts) {
    return isPercent() ? index(IndicatorNames.inSentence(indicator, texts), texts) : phrase(texts);
  }

  private String index(String name, Texts texts) {
    return texts.text("measure.axis.index", name, String.valueOf(years.from()));
  }

  /** What is measured and its unit: «Årsverk per 10 000 innbyggere». */
  public String words(Texts texts) {
    return named(IndicatorNames.brief(indicator, texts), texts);
  }

  /** The same within a sentence: «årsverk per 10 000 innbyggere». */
  public String phrase(Texts texts) {
    return named(IndicatorNames.inSentence(indicator, texts), texts);
  }

  private String named(String name, Texts texts) {
    return texts.text("measure.named." + unitCode(), name);
  }

  /** The unit alone: «per 10 000 innbyggere»; empty for what is merely counted. */
  public String unitName(Texts texts) {
    return texts.text("measure.unit." + unitCode());
  }

  private String unitCode() {
    var unit = unit();
    return unit == Unit.AS_IT_IS
        ? "own-" + indicator.unit() + (isOfInhabitants() ? "" : ".other")
        : unit.name().toLowerCase(Locale.ROOT);
  }

  /** Whether the unit is a part of what is measured, so many per so many, and no remark on it. */
  public boolean isPerSoMany() {
    return switch (unit()) {
      case PER_10000, PER_1000 -> true;
      case AS_IT_IS -> OF_SO_MANY.contains(indicator.unit());
      case KRONER, FTE, COUNT, MNOK, PERCENT -> false;
    };
  }

  /** A rate of anything else must not be read as one of inhabitants. */
  private boolean isOfInhabitants() {
    return indicator.kind() != Indicator.Kind.RATE
        || indicator.scale() == 1
        || MeasureCodes.INHABITANTS.equals(indicator.denominator());
  }

  public Format format() {
    return switch (unit()) {
      case PER_10000, PER_1000 -> Format.RATE;
      case KRONER -> Format.NOK;
      case FTE -> Format.FTE;
      case COUNT -> Format.COUNT;
      case MNOK -> Format.MNOK;
      case PERCENT -> Format.PERCENT;
      case AS_IT_IS ->
          switch (indicator.unit()) {
            case "percent" -> Format.PERCENT;
            case "nok" -> Format.NOK;
            default -> Format.RATE;
          };
    };
  }

  /** Whether the unit needs to know how many inhabitants there are. */
  public boolean isPerInhabitant() {
    return switch (unit()) {
      case PER_10000, PER_1000, KRONER -> true;
      case AS_IT_IS, FTE, COUNT, MNOK, PERCENT -> false;
    };
  }

  /** Codes of what a value is divided by in the unit that is shown. */
  Set<String> divisors() {
    var own = indicator.denominator();
    return isPerInhabitant()
        ? Set.of(INHABITANTS)
        : unit() == Unit.AS_IT_IS && own != null ? Set.of(own) : Set.of();
  }

  /** Whether a value is large because the municipality is: counts, posts and millions. */
  public boolean followsSize() {
    return switch (unit()) {
      case FTE, COUNT, MNOK -> true;
      case AS_IT_IS, PER_10000, PER_1000, KRONER, PERCENT -> false;
    };
  }

  /** A value of the indicator in the unit that is shown; of percent nothing is known from one. */
  public double shown(double value, double population) {
    return switch (unit()) {
      case AS_IT_IS, FTE, COUNT, PERCENT -> value;
      case MNOK -> kroner(value) / 1_000_000;
      case KRONER -> kroner(value) / population;
      case PER_10000 -> value * 10_000 / population;
      case PER_1000 -> value * 1_000 / population;
    };
  }

  private double kroner(double value) {
    return switch (indicator.unit()) {
      case "mnok" -> value * 1_000_000;
      case "knok" -> value * 1_000;
      default -> value;
    };
  }

  /** Whether the first year is the base, 100, of all that is shown. */
  public boolean isPercent() {
    return unit() == Unit.PERCENT;
  }

  /** No percentage of a base under five FTEs, nor of nothing. */
  public boolean isTooSmall(double base) {
    return isPercent()
        && (base <= 0 || indicator.unit().equals("fte") && base < Growth.SMALLEST_BASE_FTE);
  }
}
