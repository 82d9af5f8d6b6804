package no.kommuneblikk.intake.page;

import java.text.Normalizer;
import java.util.Locale;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.intake.job.NewMeasure;

/** Makes measures of what a steward calls them. */
public final class NamedMeasures {

  private static final int LONGEST = 40;

  private NamedMeasures() {}

  /** «Årsverk i barnevernet» is {@code arsverk-i-barnevernet}. */
  public static String code(String name) {
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
