package no.kommuneblikk.intake.job;

import java.text.Normalizer;
import java.util.Locale;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.intake.check.NewMeasures;
import org.jspecify.annotations.Nullable;

/**
 * A measure that a data steward adds.
 *
 * @param code small letters, digits and hyphens
 * @param name what people call it
 * @param unit one of {@link NewMeasures#UNITS}, which decides how values are put together
 * @param whole code of what a rate or share is of; null where the steward has not said
 */
public record NewMeasure(String code, String name, String unit, @Nullable String whole) {

  private static final int LONGEST = 40;

  /** The measure as it will be when something is stored for it. */
  Indicator indicator() {
    return NewMeasures.measure(code, name, unit, whole);
  }

  /** «Årsverk i barnevernet» is {@code arsverk-i-barnevernet}. */
  public static String codeFor(String name) {
    var plain =
        Normalizer.normalize(
                name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o"),
                Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-+$", "");
  }

  public static boolean isCode(String code) {
    return code.matches("[a-z][a-z0-9-]{1,39}");
  }

  /**
   * The measure that a steward has described.
   *
   * @param whole what a rate or share is of; empty where that is not said
   */
  public static NewMeasure of(String code, String name, String unit, String whole) {
    return new NewMeasure(
        code, name.strip(), unit, hasWhole(unit) && !whole.isEmpty() ? whole : null);
  }

  /** Whether values in this unit are a part of something, so that one has to say of what. */
  public static boolean hasWhole(String unit) {
    return !unit.isEmpty() && !Indicator.Kind.of(unit).isSummed();
  }
}
