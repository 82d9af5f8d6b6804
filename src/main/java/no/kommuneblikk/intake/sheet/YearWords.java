package no.kommuneblikk.intake.sheet;

/** Finds the year that a header is about. */
final class YearWords {

  private static final String ANY = "#";

  private YearWords() {}

  /** The only year among the folded words; 0 if there is none, or more than one. */
  static int in(String folded) {
    var found = 0;
    for (var word : folded.split(" ")) {
      var year = Dates.year(word);
      if (year != 0 && found != 0) {
        return 0;
      }
      found = year == 0 ? found : year;
    }
    return found;
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
