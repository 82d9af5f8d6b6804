package no.kommuneblikk.intake.sheet.cell;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: small letters from a to z and digits, with single spaces between. */
public final class PlainWords {

  private PlainWords() {}

  /** «Kommune-nr.» is {@code kommune nr} and «Årsverk (2016)» is {@code arsverk 2016}. */
  public static String fold(String text) {
    var folded = new StringBuilder(text.length());
    var plain = Normalizer.isNormalized(text, Normalizer.Form.NFD) ? text : decomposed(text);
    for (var i = 0; i < plain.length(); i++) {
      append(folded, Character.toLowerCase(plain.charAt(i)));
    }
    var end = folded.length();
    if (end > 0 && folded.charAt(end - 1) == ' ') {
      folded.setLength(end - 1);
    }
    return folded.toString();
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static void append(StringBuilder folded, char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      folded.append(c);
    } else if (c == 'ø') {
      folded.append('o');
    } else if (c == 'æ') {
      folded.append("ae");
    } else if (Character.isLetter(c)) {
      // Sami letters that don't come apart
      folded.append(c);
    } else if (Character.getType(c) != Character.NON_SPACING_MARK
        && !folded.isEmpty()
        && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  /** Whether these words stand in the text, as words of their own. */
  public static boolean contains(String folded, String words) {
    return (" " + folded + " ").contains(" " + words + " ");
  }

  /** Small letters, for marks and words that keep their signs. */
  public static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
