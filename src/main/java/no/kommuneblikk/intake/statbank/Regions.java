package no.kommuneblikk.intake.statbank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.feed.MunicipalityNumber;
import no.kommuneblikk.intake.statbank.Variable.Value;

/**
 * Tells the municipalities of a table from all else that it calls a region: the country ({@code
 * EAK}, {@code 0}), counties, groups, districts of a town, Svalbard, and figures of unknown place.
 */
final class Regions {

  private static final Pattern NUMBER = Pattern.compile("(?:K[-_])?(\\d{4})");

  private Regions() {}

  /** The number of the municipality that the code stands for; empty if it stands for none. */
  static Optional<String> number(String code) {
    var matcher = NUMBER.matcher(code);
    return matcher.matches()
        ? Optional.of(matcher.group(1)).filter(it -> !MunicipalityNumber.isNone(it))
        : Optional.empty();
  }

  static boolean isMunicipality(String code) {
    return number(code).isPresent();
  }

  /**
   * The municipalities of a table by their codes, former ones too, each with its number and what
   * the table calls it; each number once.
   */
  static Map<String, Area> areas(Variable region) {
    var codes = new LinkedHashMap<String, Value>();
    for (var value : region.values()) {
      if (!isUnknown(value)) {
        number(value.code()).ifPresent(number -> codes.putIfAbsent(number, value));
      }
    }
    var areas = new LinkedHashMap<String, Area>();
    codes.forEach((number, value) -> areas.put(value.code(), Area.of(number, value.label())));
    return areas;
  }

  private static boolean isUnknown(Value value) {
    return value.label().startsWith("Uoppgitt");
  }
}
