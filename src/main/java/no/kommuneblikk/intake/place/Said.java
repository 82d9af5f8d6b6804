package no.kommuneblikk.intake.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a row says of where it belongs, taken apart but not yet believed.
 *
 * @param numbers four digits each, such as {@code 0301}
 * @param names what stands beside the numbers, one text for each cell
 * @param brackets what stands in brackets after a name: a county, as a rule
 * @param from the first year that the text says it is about
 * @param to the last year that the text says it is about
 */
record Said(List<String> numbers, List<String> names, List<String> brackets, int from, int to) {

  /** «0301», «301», «K-0301», «301.0», and whatever signs come before the name. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[Kk][-_ ]?)?(\\d{3,4})(?:[.,]0+)?(?![\\p{L}\\d])[\\s,;:/&+_|–-]*(?:og\\s+(?=\\d))?");

  private static final Pattern BRACKET = Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)$");
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
  private static final Pattern FROM_TO = Pattern.compile("(\\d{4})?\\s*[-–—]\\s*(\\d{4})?");
  private static final Pattern UNTIL =
      Pattern.compile("(?:til og med|til|t\\.?o\\.?m\\.?)\\s*(\\d{4})");
  private static final Pattern SINCE =
      Pattern.compile("(?:fra og med|fra|f\\.?o\\.?m\\.?)\\s*(\\d{4})");

  /**
   * @param texts of the cells for the municipality, in the order of their columns
   */
  static Said of(List<String> texts) {
    var parts = new Parts();
    texts.forEach(parts::take);
    return parts.said();
  }

  /** A text as it is taken apart: with plain single spaces. */
  static String clean(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ').strip().replaceAll("\\s+", " ");
  }

  /** Whether the text is about this year. */
  boolean isAbout(int year) {
    return year >= from && year <= to;
  }

  /** Collects what the cells of one row say. */
  private static final class Parts {

    private final List<String> numbers = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> brackets = new ArrayList<>();
    private final List<String> years = new ArrayList<>();
    private int from = Integer.MIN_VALUE;
    private int to = Integer.MAX_VALUE;

    void take(String text) {
      var rest = clean(text);
      for (var match = BRACKET.matcher(rest); match.matches(); match = BRACKET.matcher(rest)) {
        bracket(match.group(2).strip());
        rest = match.group(1).strip();
      }
      for (var match = NUMBER.matcher(rest); match.lookingAt(); match = NUMBER.matcher(rest)) {
        numbers.add(padded(match.group(1)));
        rest = rest.substring(match.end());
      }
      if (!rest.isBlank()) {
        names.add(rest.strip());
      }
    }

    private void bracket(String text) {
      var range = FROM_TO.matcher(text);
      var until = UNTIL.matcher(text);
      var since = SINCE.matcher(text);
      if (FOUR_DIGITS.matcher(text).matches()) {
        years.add(text);
      } else if (range.matches()) {
        from = range.group(1) == null ? from : Integer.parseInt(range.group(1));
        to = range.group(2) == null ? to : Integer.parseInt(range.group(2));
      } else if (until.matches()) {
        to = Integer.parseInt(until.group(1));
      } else if (since.matches()) {
        from = Integer.parseInt(since.group(1));
      } else if (!text.isEmpty()) {
        brackets.add(text);
      }
    }

    /** Four digits in brackets are the number where there is no other, and else a year. */
    Said said() {
      return new Said(
          List.copyOf(numbers.isEmpty() ? years : numbers),
          List.copyOf(names),
          List.copyOf(brackets),
          from,
          to);
    }

    private static String padded(String digits) {
      return digits.length() == 3 ? "0" + digits : digits;
    }
  }
}
