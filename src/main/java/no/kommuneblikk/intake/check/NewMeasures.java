package no.kommuneblikk.intake.check;

import java.util.List;
import java.util.Map;
import no.kommuneblikk.indicator.Belonging;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.MeasureName;
import no.kommuneblikk.text.TextCatalog;
import org.jspecify.annotations.Nullable;

/** Measures that come into being with the figures that are first published for them. */
public final class NewMeasures {

  /** The id of a measure that the database does not know yet. */
  public static final int UNKNOWN = 0;

  /** The units that a measure can be stored in. */
  public static final List<String> UNITS =
      List.of("persons", "fte", "households", "mnok", "knok", "nok", "per_1000", "percent");

  private static final String INHABITANTS = MeasureCodes.INHABITANTS;

  private NewMeasures() {}

  /**
   * A measure that is not known yet.
   *
   * @param whole code of what a rate or share is of; null where nobody has said. It is then never
   *     put together over borders: weighted by the wrong whole it would be wrong, and not missing
   */
  public static Indicator measure(
      String code, @Nullable String name, String unit, @Nullable String whole) {
    var kind = Indicator.Kind.of(unit);
    return new Indicator(
        UNKNOWN,
        code,
        unit,
        kind,
        kind.isSummed() ? INHABITANTS : whole,
        false,
        Belonging.NEW,
        name == null
            ? Map.of()
            : Map.of(TextCatalog.BOKMAL.getLanguage(), MeasureName.of(name, TextCatalog.BOKMAL)));
  }
}
