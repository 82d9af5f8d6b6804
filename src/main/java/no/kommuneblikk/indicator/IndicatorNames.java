package no.kommuneblikk.indicator;

import java.util.Optional;
import no.kommuneblikk.text.Texts;

/** What indicators are called where readers see them. */
public final class IndicatorNames {

  private IndicatorNames() {}

  /** The name of an indicator; empty where a data steward has brought a new one. */
  public static Optional<String> find(String code, Texts texts) {
    var key = "indicator.name." + code;
    return texts.has(key) ? Optional.of(texts.text(key)) : Optional.empty();
  }

  /** The name of an indicator, or its code where it has none. */
  public static String of(String code, Texts texts) {
    return find(code, texts).orElse(code);
  }

  /** The same in few words, for an axis or a row of a table. */
  public static String brief(String code, Texts texts) {
    var key = "indicator.brief." + code;
    return texts.has(key) ? texts.text(key) : of(code, texts);
  }
}
