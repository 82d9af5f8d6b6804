package no.kommuneblikk.intake.sheet.cell;

import no.kommuneblikk.intake.sheet.cell.NumberText.Value;
import no.kommuneblikk.intake.sheet.cell.NumberText.Wrong;
import org.jspecify.annotations.Nullable;

/** Reads one number in one pass, without exceptions or patterns: files have a million of them. */
final class NumberReader {

  private static final Wrong NOT_A_NUMBER = new Wrong("ikke-tall");
  private static final Wrong AMBIGUOUS = new Wrong("tvetydig-tall");
  private static final Wrong OTHER_STYLE = new Wrong("feil-desimaltegn");
  private static final Wrong FOOTNOTE = new Wrong("fotnotetegn");
  private static final Wrong TOO_LONG = new Wrong("for-mange-sifre");

  private static final int MOST_WHOLE_DIGITS = 15;
  private static final int MOST_DIGITS = 40;
  private static final int GROUP = 3;
  private static final long EXACT = 1L << 53;
  private static final double[] POWERS = powers();

  private final String text;
  private final @Nullable DecimalStyle style;

  private int from;
  private int to;
  private boolean negative;

  NumberReader(String text, @Nullable DecimalStyle style) {
    this.text = text;
    this.style = style;
    this.to = text.length();
  }

  private static double[] powers() {
    // Every power up to the 22nd is exact, so that dividing by it rounds only once
    var powers = new double[23];
    powers[0] = 1;
    for (var i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  NumberText read() {
    trim();
    stripPercent();
    stripSign();
    if (from == to || !isDigit(text.charAt(from))) {
      return NOT_A_NUMBER;
    }
    if (!isDigit(text.charAt(to - 1))) {
      return isFootnote() ? FOOTNOTE : NOT_A_NUMBER;
    }
    return digits();
  }

  private void trim() {
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
  }

  private void stripPercent() {
    if (from < to && text.charAt(to - 1) == '%') {
      to--;
      trim();
    }
  }

  /** Accountants write a negative number in parentheses. */
  private void stripSign() {
    if (to - from > 2 && text.charAt(from) == '(' && text.charAt(to - 1) == ')') {
      negative = true;
      from++;
      to--;
      return;
    }
    if (from < to && (isMinus(text.charAt(from)) || text.charAt(from) == '+')) {
      negative = isMinus(text.charAt(from));
      from++;
      trim();
    }
  }

  /** Whether a number is followed by a mark that refers to a note. */
  private boolean isFootnote() {
    var end = to;
    while (end > from && (isNote(text.charAt(end - 1)) || isSpace(text.charAt(end - 1)))) {
      end--;
    }
    return end < to && end > from && isDigit(text.charAt(end - 1));
  }

  private NumberText digits() {
    char grouping = 0;
    char decimal = 0;
    var groups = 0;
    var lead = 0;
    var run = 0;
    for (var i = from; i < to; i++) {
      var c = text.charAt(i);
      if (isDigit(c)) {
        run++;
        continue;
      }
      if (isNote(c)) {
        return FOOTNOTE;
      }
      var separator = isSpace(c) ? ' ' : isApostrophe(c) ? '\'' : c;
      if (decimal != 0 || (separator != ' ' && separator != '\'' && !isPointOrComma(c))) {
        return NOT_A_NUMBER;
      }
      if (groups > 0 && run != GROUP) {
        return NOT_A_NUMBER;
      }
      if (groups == 0) {
        lead = run;
      }
      run = 0;
      if (groups == 0 && (!isPointOrComma(c) || isGroupedFurther(i, c))) {
        grouping = separator;
        groups++;
      } else if (separator == grouping) {
        groups++;
      } else {
        decimal = c;
      }
    }
    return decimal == 0 && groups == 0
        ? value(-1)
        : separated(grouping, decimal, groups, lead, run);
  }

  /**
   * Whether the same sign comes again, or another one after three digits: then it is no decimal.
   */
  private boolean isGroupedFurther(int at, char c) {
    for (var i = at + 1; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return text.charAt(i) == c || isPointOrComma(text.charAt(i));
      }
    }
    return false;
  }

  private NumberText separated(char grouping, char decimal, int groups, int lead, int run) {
    if (groups > 0 && (lead == 0 || lead > GROUP || (decimal == 0 && run != GROUP))) {
      return NOT_A_NUMBER;
    }
    if (groups > 0) {
      return conflicts(grouping, decimal) ? OTHER_STYLE : value(decimal == 0 ? -1 : run);
    }
    var zeroLed = lead == 1 && text.charAt(from) == '0';
    if (run != GROUP || lead > GROUP || zeroLed) {
      return conflicts(grouping, decimal) ? OTHER_STYLE : value(run);
    }
    if (style == null) {
      return AMBIGUOUS;
    }
    return value(isDecimal(decimal) ? run : -1);
  }

  /** Whether the column writes numbers the other way. */
  private boolean conflicts(char grouping, char decimal) {
    return style != null
        && ((decimal != 0 && !isDecimal(decimal))
            || (isPointOrComma(grouping) && isDecimal(grouping)));
  }

  private boolean isDecimal(char c) {
    return c == (style == DecimalStyle.COMMA ? ',' : '.');
  }

  /**
   * The number of all the digits.
   *
   * @param decimals how many of them are decimals; negative for none
   */
  private NumberText value(int decimals) {
    var all = 0;
    var mantissa = 0L;
    var scale = Math.max(decimals, 0);
    for (var i = from; i < to; i++) {
      var c = text.charAt(i);
      if (isDigit(c)) {
        all++;
        mantissa = mantissa < EXACT ? mantissa * 10 + (c - '0') : EXACT;
      }
    }
    if (all - scale > MOST_WHOLE_DIGITS || all > MOST_DIGITS) {
      return TOO_LONG;
    }
    var value =
        mantissa < EXACT && scale < POWERS.length ? mantissa / POWERS[scale] : exact(scale, all);
    // Adding zero keeps minus zero away
    return new Value((negative ? -value : value) + 0.0);
  }

  private double exact(int scale, int all) {
    var digits = new StringBuilder(all + 1);
    for (var i = from; i < to; i++) {
      if (isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return Double.parseDouble(digits.insert(all - scale, '.').toString());
  }

  /** Only the ten that everybody types; other scripts have digits of their own. */
  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPointOrComma(char c) {
    return c == '.' || c == ',';
  }

  /** Also those that don't break a line, and the thin ones. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\t';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2212' || c == '\u2013';
  }

  /** Asterisks, daggers, parentheses and raised or lowered digits refer to a note. */
  private static boolean isNote(char c) {
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
