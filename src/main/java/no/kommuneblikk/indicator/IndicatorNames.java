package no.kommuneblikk.indicator;

import no.kommuneblikk.text.Texts;

/** What indicators are called where readers see them. */
public final class IndicatorNames {

  private IndicatorNames() {}

  /** In full. */
  public static String of(Indicator indicator, Texts texts) {
    return texts.told(indicator.named(texts.locale()).name());
  }

  /** The same in few words, for an axis or a row of a table. */
  public static String brief(Indicator indicator, Texts texts) {
    return texts.told(indicator.named(texts.locale()).shortName());
  }

  /** The same within a sentence; an abbreviation, such as IPLOS, keeps its capitals. */
  public static String inSentence(Indicator indicator, Texts texts) {
    return texts.told(indicator.named(texts.locale()).inSentence());
  }
}
