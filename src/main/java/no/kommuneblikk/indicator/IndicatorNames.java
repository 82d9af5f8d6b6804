package no.kommuneblikk.indicator;

import java.util.Optional;
import no.kommuneblikk.text.Texts;

/** What indicators are called where readers see them. */
public final class IndicatorNames {

  private IndicatorNames() {}

  /** Ours by our words, a data steward's own by the steward's. */
  public static String of(Indicator indicator, Texts texts) {
    return given("indicator.name.", indicator.code(), texts)
        .or(() -> Optional.ofNullable(indicator.name()))
        .orElse(indicator.code());
  }

  /** The same in few words, for an axis or a row of a table. */
  public static String brief(Indicator indicator, Texts texts) {
    return given("indicator.brief.", indicator.code(), texts).orElseGet(() -> of(indicator, texts));
  }

  /** The name of a measure that came with the product. */
  public static String ofOurs(String code, Texts texts) {
    return given("indicator.name.", code, texts).orElse(code);
  }

  /** The same in few words. */
  public static String briefOfOurs(String code, Texts texts) {
    return given("indicator.brief.", code, texts).orElseGet(() -> ofOurs(code, texts));
  }

  private static Optional<String> given(String words, String code, Texts texts) {
    return texts.has(words + code) ? Optional.of(texts.text(words + code)) : Optional.empty();
  }

  /** The same within a sentence; an abbreviation, such as IPLOS, keeps its capitals. */
  public static String inSentence(Indicator indicator, Texts texts) {
    return texts.inSentence(brief(indicator, texts));
  }
}
