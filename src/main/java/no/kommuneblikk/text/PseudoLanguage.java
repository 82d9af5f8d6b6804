package no.kommuneblikk.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A language for whoever tests, made of bokmål: every text is wrapped, so that what is not a
 * message stands out, and longer by a third, as texts are in many languages, so that what has no
 * room for it does. What is put into a message is left as it is. Numbers and dates are Norwegian.
 */
final class PseudoLanguage {

  /** What an address names it by. */
  static final String CODE = "qps";

  /** Tells it from bokmål wherever something is kept by language. */
  static final Locale LOCALE = Locale.forLanguageTag("nb-NO-pseudo");

  private static final double LONGER = 0.35;
  private static final String BEGINNING = "[!! ";
  private static final String END = " !!]";

  /** Room is made in words, as long ones are not broken where texts are. */
  private static final String FILLING = "xxxx ";

  private PseudoLanguage() {}

  static Texts of(Map<String, String> bokmal) {
    var messages = new HashMap<String, String>();
    bokmal.forEach((key, pattern) -> messages.put(key, wrapped(pattern)));
    return new Texts(CODE, LOCALE, messages, PseudoLanguage::wrapped);
  }

  /** Nothing stays nothing, as where a unit has no name. */
  private static String wrapped(String pattern) {
    if (pattern.isBlank()) {
      return pattern;
    }
    var more = (int) Math.ceil(pattern.replaceAll("[{}]", "").length() * LONGER);
    return BEGINNING
        + pattern
        + " "
        + FILLING.repeat(more / FILLING.length() + 1).substring(0, Math.max(1, more)).strip()
        + END;
  }
}
