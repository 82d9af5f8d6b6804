package no.kommuneblikk.intake.sheet;

/** The signs that numbers are written with. */
final class NumberSigns {

  private NumberSigns() {}

  /** Only the ten that everybody types; other scripts have digits of their own. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isPointOrComma(char c) {
    return c == '.' || c == ',';
  }

  /** Also those that don't break a line, and the thin ones. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\t';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  static boolean isMinus(char c) {
    return c == '-' || c == '\u2212' || c == '\u2013';
  }

  /** Asterisks, daggers, parentheses and raised or lowered digits refer to a note. */
  static boolean isNote(char c) {
    return c == '*'
        || c == '\u2020'
        || c == ')'
        || c == '\u00b9'
        || c == '\u00b2'
        || c == '\u00b3'
        || c == '\u2070'
        || (c >= '\u2074' && c <= '\u2079')
        || (c >= '\u2080' && c <= '\u2089');
  }
}
