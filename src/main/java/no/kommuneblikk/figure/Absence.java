package no.kommuneblikk.figure;

import java.util.List;
import no.kommuneblikk.indicator.IndicatorNames;
import no.kommuneblikk.text.Texts;

/**
 * Why a figure has nothing to draw.
 *
 * @param reason what is wanting and what can be done about it, as a sentence
 * @param lacking the measures that nobody has loaded, or that are shown on generated values only
 *     and those are hidden; empty where it is something else
 */
public record Absence(String reason, List<Lacking> lacking) {

  /**
   * A measure without figures.
   *
   * @param code by which it is loaded
   */
  public record Lacking(String code, String name) {

    /** One that came with the product. */
    public static Lacking ofOurs(String code, Texts texts) {
      return new Lacking(code, IndicatorNames.briefOfOurs(code, texts));
    }
  }

  public Absence {
    lacking = List.copyOf(lacking);
  }
}
