package no.kommuneblikk.intake.statbank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.kommuneblikk.intake.statbank.Variable.Value;

/**
 * Tells the municipalities of a table from all else that it calls a region: the country ({@code
 * EAK}, {@code 0}), counties, groups, districts of a town, Svalbard, and figures of unknown place.
 */
final class Regions {

  private static final Pattern NUMBER = Pattern.compile("(?:K[-_])?(\\d{4})");

  /** Svalbard, Jan Mayen, the continental shelf and abroad; unknown; no place at all. */
  private static final Pattern NO_MUNICIPALITY = Pattern.compile("2[1235]..|99..|00..|..00|..99");

  private Regions() {}

  /** The number of the municipality that the code stands for; empty if it stands for none. */
  static Optional<String> number(String code) {
    var matcher = NUMBER.matcher(code);
    return matcher.matches()
        ? Optional.of(matcher.group(1)).filter(it -> !NO_MUNICIPALITY.matcher(it).matches())
        : Optional.empty();
  }

  static boolean isMunicipality(String code) {
    return number(code).isPresent();
  }

  /** The codes of all municipalities, former ones too, with their numbers; each number once. */
  static Map<String, String> numbers(Variable region) {
    var codes = new LinkedHashMap<String, String>();
    for (var value : region.values()) {
      if (!isUnknown(value)) {
        number(value.code()).ifPresent(number -> codes.putIfAbsent(number, value.code()));
      }
    }
    var numbers = new LinkedHashMap<String, String>();
    codes.forEach((number, code) -> numbers.put(code, number));
    return numbers;
  }

  private static boolean isUnknown(Value value) {
    return value.label().startsWith("Uoppgitt");
  }
}
