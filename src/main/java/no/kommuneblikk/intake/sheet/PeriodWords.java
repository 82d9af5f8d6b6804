package no.kommuneblikk.intake.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import no.kommuneblikk.intake.sheet.cell.WrittenDates;

/** Knows texts that are about a time that is not one whole year. */
public final class PeriodWords {

  private static final String ANY = "#";
  private static final Pattern LIKE = Pattern.compile("\\b(19|20)\\d\\d([a-z]\\w{0,2})?\\b");

  /** Headers of columns that divide the year. */
  private static final Set<String> DIVIDING =
      Set.of(
          "uke",
          "ukenr",
          "ukenummer",
          "uke nr",
          "rapporteringsuke",
          "maned",
          "maaned",
          "manednr",
          "mnd",
          "rapporteringsmaned",
          "kvartal",
          "tertial",
          "termin",
          "halvar",
          "halvaar",
          "dag",
          "ukedag",
          "week",
          "month",
          "quarter");

  private static final String MONTHS =
      "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember";

  private static final String SHORT_MONTHS = "jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|des";

  private static final String YEAR = "(19|20)\\d\\d";

  /** A month with a day before it is a date, as in «1. januar 2020», which counts are taken on. */
  private static final Pattern MONTH = Pattern.compile("(?<!\\b\\d{1,2} )\\b(" + MONTHS + ")\\b");

  private static final Pattern SHORT_MONTH =
      Pattern.compile("(%s ?)?(%s|%s)( ?%s)?".formatted(YEAR, SHORT_MONTHS, MONTHS, YEAR));

  private static final Pattern DAY =
      Pattern.compile("\\b(per|pr) \\d{1,2} (%s|%s|\\d{1,2})\\b".formatted(MONTHS, SHORT_MONTHS));

  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b(%s ?([kq] ?[1-4]|[mu] ?\\d{1,2}|t ?[1-3]|h ?[12])".formatted(YEAR)
              + "|[kq][1-4]"
              + "|(kvartal|kv|tertial|halvar|uke) ?\\d{1,2}"
              + "|([1-4]|forste|andre|tredje|fjerde) ?(kvartal|kv|tertial|halvar))\\b");

  private static final Pattern YEAR_AND_MONTH = Pattern.compile(YEAR + "[-.](0[1-9]|1[0-2])");

  private static final Pattern YEARS =
      Pattern.compile("(?<!\\d)((19|20)\\d\\d)\\s*[-–—/]\\s*((19|20)?\\d\\d)(?![\\d.\\-–—/])");

  private PeriodWords() {}

  /** The folded words without «per 31. desember», in which «per» makes nothing relative. */
  public static String withoutDay(String folded) {
    return DAY.matcher(folded).replaceAll("");
  }

  /** Whether a column with this header divides the year, such as into weeks. */
  public static boolean divides(String folded) {
    return DIVIDING.contains(folded);
  }

  /** Whether the text is about a month, a quarter, a week or another part of a year. */
  public static boolean isPartOfYear(String text) {
    var folded = PlainWords.fold(text);
    var date = WrittenDates.read(text);
    return date != null
        ? !isTurnOfYear(date)
        : MONTH.matcher(folded).find()
            || SHORT_MONTH.matcher(folded).matches()
            || NUMBERED.matcher(folded).find()
            || (YEAR_AND_MONTH.matcher(text).matches() && !isSeveralYears(text));
  }

  /**
   * Whether a header is about a part of a year. The first of January is the year's own, but not
   * among the firsts of other months.
   *
   * @param all the headers it stands among
   */
  public static boolean isPartOfYear(String header, List<String> all) {
    return isPartOfYear(header)
        || (WrittenDates.read(header) != null
            && all.stream().anyMatch(it -> WrittenDates.read(it) != null && isPartOfYear(it)));
  }

  /** What is counted at the turn of the year is figures of a year, as the population is. */
  private static boolean isTurnOfYear(LocalDate date) {
    return date.getDayOfYear() == 1 || date.getDayOfYear() == date.lengthOfYear();
  }

  /** Whether the text is about several years together, as averages over three years are. */
  public static boolean isSeveralYears(String text) {
    var years = YEARS.matcher(text);
    while (years.find()) {
      var from = Integer.parseInt(years.group(1)) % 100;
      var to = Integer.parseInt(years.group(3)) % 100;
      // 2019-20 is two years; 2020-03 is March
      if (years.group(3).length() == 4 || to > 12 || to == from + 1) {
        return true;
      }
    }
    return PlainWords.fold(text)
        .matches(".*\\b%s (til( og med)?|og) %s\\b.*".formatted(YEAR, YEAR));
  }

  /** The only year among the folded words; 0 if there is none, or more than one. */
  public static int yearIn(String folded) {
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
  public static boolean isLikeYear(String folded) {
    return LIKE.matcher(folded).find();
  }

  /** The folded words with the year left open, so that the headers of two years are alike. */
  public static String withYearOpen(String folded) {
    var year = yearIn(folded);
    return year == 0 ? folded : folded.replace(Integer.toString(year), ANY);
  }

  /** The folded words without the year. */
  public static String withoutYear(String folded) {
    return withYearOpen(folded).replace(ANY, " ").replaceAll(" +", " ").strip();
  }
}
