package no.kommuneblikk.intake.sheet;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what files write where the municipality stands. */
final class AreaText {

  /** Sums and notes that stand where a municipality would. */
  private static final Set<String> TOTALS =
      Set.of(
          "sum",
          "i alt",
          "ialt",
          "alle",
          "alle kommuner",
          "total",
          "totalt",
          "landet",
          "hele landet",
          "landet i alt",
          "norge",
          "gjennomsnitt",
          "snitt");

  private static final String[] TOTAL_BEGINNINGS = {"sum ", "i alt ", "totalt ", "landet "};

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
  static @Nullable String number(String text) {
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

  /** Whether the row is a sum of other rows. */
  static boolean isTotal(String text) {
    if (text.isEmpty() || isDigit(text.charAt(0))) {
      return false;
    }
    var folded = Words.fold(text);
    if (TOTALS.contains(folded)) {
      return true;
    }
    for (var beginning : TOTAL_BEGINNINGS) {
      if (folded.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text explains the file, as the lines below a table do. */
  static boolean isNote(String text) {
    if (text.startsWith("*") || text.startsWith("¹")) {
      return true;
    }
    var folded = Words.fold(text);
    for (var beginning : NOTE_BEGINNINGS) {
      if (folded.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
