package no.kommuneblikk.intake.sheet.xlsx;

import no.kommuneblikk.intake.feed.Refused;
import org.jspecify.annotations.Nullable;

/** The numbers and letters that name rows and columns in a workbook. */
final class CellReference {

  private static final int MOST_DIGITS = 9;

  /** No spreadsheet has more columns than three letters can name. */
  private static final int MOST_LETTERS = 3;

  private static final int LETTERS = 26;

  private CellReference() {}

  /**
   * The column of a reference such as {@code AB12}, from 1.
   *
   * @param otherwise where there is no reference: the column after the last
   */
  static int column(@Nullable String reference, int otherwise) {
    if (reference == null) {
      return otherwise;
    }
    var column = 0;
    var letters = 0;
    while (letters < reference.length() && isLetter(reference.charAt(letters))) {
      if (letters == MOST_LETTERS) {
        throw Refused.because("odelagt");
      }
      column = column * LETTERS + reference.charAt(letters++) - 'A' + 1;
    }
    if (letters == 0) {
      throw Refused.because("odelagt");
    }
    return column;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** A whole number without sign. */
  static int number(String text) {
    var number = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < '0' || c > '9' || i == MOST_DIGITS) {
        throw Refused.because("odelagt");
      }
      number = number * 10 + (c - '0');
    }
    if (text.isEmpty()) {
      throw Refused.because("odelagt");
    }
    return number;
  }
}
