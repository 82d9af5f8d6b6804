package no.kommuneblikk.intake.statbank;

import java.util.List;
import java.util.Locale;

/** Which values of a variable go into a figure. More than one are added up. */
public sealed interface Pick {

  static Pick of(String... codes) {
    return new Codes(List.of(codes));
  }

  /** These values and no others. */
  record Codes(List<String> codes) implements Pick {

    public Codes {
      codes = codes.stream().distinct().toList();
    }
  }

  /**
   * The one value whose label contains the words. For presets of tables whose codes have not been
   * seen; where no value or several fit, the steward has to pick.
   */
  record Labelled(String words) implements Pick {

    List<String> codes(Variable variable) {
      var wanted = words.toLowerCase(Locale.ROOT);
      return variable.values().stream()
          .filter(value -> value.label().toLowerCase(Locale.ROOT).contains(wanted))
          .map(Variable.Value::code)
          .toList();
    }
  }

  /**
   * All values counted together: by the StatBank where it offers to, otherwise added up here. Only
   * for a variable whose values don't contain each other.
   */
  record Together() implements Pick {}
}
