package no.kommuneblikk.intake.sheet;

import no.kommuneblikk.intake.sheet.cell.PlainWords;
import org.jspecify.annotations.Nullable;

/** Reads what files write where the municipality stands. */
public final class AreaText {

  private static final String[] NOTE_BEGINNINGS = {
    "kilde",
    "source",
    "merknad",
    "note",
    "fotnote",
    "tegnforklaring",
    "forklaring",
    "sist oppdatert"
  };

  private static final int SHORTEST_NUMBER = 3;
  private static final int LONGEST_NUMBER = 4;

  private AreaText() {}

  /**
   * The number of the municipality in texts such as «0301», «301», «K-0301» and «0301 Oslo»; null
   * if the text has none.
   */
  public static @Nullable String number(String text) {
    var from = text.startsWith("K-") || text.startsWith("K_") ? 2 : 0;
    var to = from;
    while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
      to++;
    }
    var digits = to - from;
    if (digits < SHORTEST_NUMBER || digits > LONGEST_NUMBER) {
      return null;
    }
    return to == text.length() || !Character.isLetterOrDigit(text.charAt(to))
        ? text.substring(from, to)
        : null;
  }

  /** Whether the text explains the file, as the lines below a table do. */
  static boolean isNote(String text) {
    if (text.startsWith("*") || text.startsWith("¹")) {
      return true;
    }
    var folded = PlainWords.fold(text);
    for (var beginning : NOTE_BEGINNINGS) {
      if (folded.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
