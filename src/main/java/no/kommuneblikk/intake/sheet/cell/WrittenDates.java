package no.kommuneblikk.intake.sheet.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as Norwegians and programs write them. */
public final class WrittenDates {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private static final String MONTH =
      "(jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\\p{L}*";

  private static final Pattern LIKE =
      Pattern.compile(
          "(\\d{1,2}[. /-]{1,2}%1$s([. /-]{1,2}\\d{2,4})?|%1$s[. /-]{1,2}\\d{1,4}".formatted(MONTH)
              + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})( \\d\\d:\\d\\d(:\\d\\d)?)?\\.?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private WrittenDates() {}

  /**
   * Reads 22.11.2026 or 2026-11-22; null if the text is neither. Other ways, such as with the month
   * first, can't be told apart and are not read.
   */
  public static @Nullable LocalDate read(String text) {
    var norwegian = text.split("\\.", -1);
    if (norwegian.length == 3) {
      return date(norwegian[2], norwegian[1], norwegian[0]);
    }
    var iso = text.split("-", -1);
    return iso.length == 3 ? date(iso[0], iso[1], iso[2]) : null;
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    if (year.length() != 4 || !isDigits(year) || !isShort(month) || !isShort(day)) {
      return null;
    }
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isShort(String text) {
    return !text.isEmpty() && text.length() <= 2 && isDigits(text);
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Whether the text looks like a date, also one that can't be read for certain, such as «3.jan» or
   * «3/1/2020»: what spreadsheets make of 3.1 and 3-1.
   */
  public static boolean isLike(String text) {
    return read(text) != null || LIKE.matcher(text).matches();
  }

  /** A year of four digits; 0 if the text is none. */
  public static int year(String text) {
    if (text.length() != 4 || !isDigits(text)) {
      return 0;
    }
    var year = Integer.parseInt(text);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }
}
