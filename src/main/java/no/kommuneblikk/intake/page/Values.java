package no.kommuneblikk.intake.page;

import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** How a value is written, with what it is worth where that is not simply reported. */
public final class Values {

  private static final int MOST_DECIMALS = 2;

  private Values() {}

  /** «12,5», «12,5 (videreført)», «mangler»; a dash where there is nothing. */
  public static String of(@Nullable Double value, @Nullable Quality quality, Texts texts) {
    if (quality == null) {
      return "–";
    }
    var word = texts.text("quality." + quality.code());
    if (value == null) {
      return word;
    }
    var number = number(value, texts);
    return quality == Quality.REPORTED ? number : number + " (" + word + ")";
  }

  /** With as many decimals as it has, up to two. */
  public static String number(double value, Texts texts) {
    for (var decimals = 0; decimals < MOST_DECIMALS; decimals++) {
      var scale = Math.pow(10, decimals);
      if (Math.abs(Math.rint(value * scale) / scale - value) < 1e-9) {
        return texts.number(value, decimals);
      }
    }
    return texts.number(value, MOST_DECIMALS);
  }
}
