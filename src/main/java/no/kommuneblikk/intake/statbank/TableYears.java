package no.kommuneblikk.intake.statbank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import no.kommuneblikk.intake.statbank.Variable.Value;

/**
 * The years of a table. An average over several, such as {@code 2015-2016} of table 08487, counts
 * as the first of them, as everywhere in the product.
 */
final class TableYears {

  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*\\d{4})?");

  private TableYears() {}

  /** Empty for months, quarters and weeks. */
  static OptionalInt of(Value value) {
    var label = YEAR.matcher(value.label().strip());
    if (label.matches()) {
      return OptionalInt.of(Integer.parseInt(label.group(1)));
    }
    var code = YEAR.matcher(value.code());
    return code.matches() ? OptionalInt.of(Integer.parseInt(code.group(1))) : OptionalInt.empty();
  }

  /** The codes of the years from the first to the last, both included, with their year. */
  static Map<String, Integer> within(Variable time, int first, int last) {
    var years = new LinkedHashMap<String, Integer>();
    for (var value : time.values()) {
      var year = of(value);
      if (year.isPresent() && year.getAsInt() >= first && year.getAsInt() <= last) {
        years.put(value.code(), year.getAsInt());
      }
    }
    return years;
  }
}
