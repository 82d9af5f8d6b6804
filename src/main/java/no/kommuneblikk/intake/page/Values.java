package no.kommuneblikk.intake.page;

import java.util.Set;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** How a value is written, with what it is worth where that is not simply reported. */
public final class Values {

  private static final int MOST_DECIMALS = 2;

  private Values() {}

  /** Units of which there are no halves. */
  private static final Set<String> WHOLE = Set.of("persons", "households", "nok", "knok");

  /** «12,5», «12,5 (videreført)», «mangler»; a dash where there is nothing. */
  public static String of(
      @Nullable Double value, @Nullable Quality quality, String unit, Texts texts) {
    if (quality == null) {
      return "–";
    }
    var word = texts.text("quality." + quality.code());
    if (value == null) {
      return word;
    }
    var number = number(value, unit, texts);
    return quality == Quality.REPORTED ? number : number + " (" + word + ")";
  }

  /** With as many decimals as it has, up to two; at least one where its unit has halves. */
  public static String number(double value, String unit, Texts texts) {
    for (var decimals = WHOLE.contains(unit) ? 0 : 1; decimals < MOST_DECIMALS; decimals++) {
      var scale = Math.pow(10, decimals);
      if (Math.abs(Math.rint(value * scale) / scale - value) < 1e-9) {
        return texts.number(value, decimals);
      }
    }
    return texts.number(value, MOST_DECIMALS);
  }
}
