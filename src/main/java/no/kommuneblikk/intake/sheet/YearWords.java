package no.kommuneblikk.intake.sheet;

import java.util.regex.Pattern;

/** Finds the year that a header is about. */
final class YearWords {

  private static final String ANY = "#";
  private static final Pattern LIKE = Pattern.compile("\\b(19|20)\\d\\d([a-z]\\w{0,2})?\\b");

  private YearWords() {}

  /** The only year among the folded words; 0 if there is none, or more than one. */
  static int in(String folded) {
    var found = 0;
    for (var word : folded.split(" ")) {
      var year = WrittenDates.year(word);
      if (year != 0 && found != 0) {
        return 0;
      }
      found = year == 0 ? found : year;
    }
    return found;
  }

  /** Whether some word is a year, or a year with letters grown on to it, as in «2018a». */
  static boolean isLike(String folded) {
    return LIKE.matcher(folded).find();
  }

  /** The folded words with the year left open, so that the headers of two years are alike. */
  static String open(String folded) {
    var year = in(folded);
    return year == 0 ? folded : folded.replace(Integer.toString(year), ANY);
  }

  /** The folded words without the year. */
  static String without(String folded) {
    return open(folded).replace(ANY, " ").replaceAll(" +", " ").strip();
  }
}
