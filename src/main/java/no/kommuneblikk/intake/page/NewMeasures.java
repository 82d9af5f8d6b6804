package no.kommuneblikk.intake.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.intake.job.NewMeasure;

/** Makes measures of what a steward calls them. */
public final class NewMeasures {

  /** The units that a measure can be stored in. */
  public static final List<String> UNITS =
      List.of("persons", "fte", "households", "mnok", "knok", "nok", "per_1000", "percent");

  private static final int LONGEST = 40;

  private NewMeasures() {}

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

  public static NewMeasure of(String code, String name, String unit) {
    return new NewMeasure(code, name.strip(), unit, kind(unit));
  }

  /** What a unit says of how values may be put together. */
  private static Indicator.Kind kind(String unit) {
    return switch (unit) {
      case "nok", "knok", "mnok" -> Indicator.Kind.AMOUNT;
      case "per_1000", "percent" -> Indicator.Kind.RATE;
      default -> Indicator.Kind.COUNT;
    };
  }
}
