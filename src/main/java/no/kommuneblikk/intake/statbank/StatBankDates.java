package no.kommuneblikk.intake.statbank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as the StatBank tells them. */
final class StatBankDates {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("nb"));

  private StatBankDates() {}

  /** The day in Norway of a moment, such as {@code 2026-06-15T06:00:00Z}; null if it is none. */
  static @Nullable LocalDate day(String moment) {
    try {
      return OffsetDateTime.parse(moment).atZoneSameInstant(NORWAY).toLocalDate();
    } catch (DateTimeException e) {
      return plain(moment);
    }
  }

  static String written(LocalDate day) {
    return WRITTEN.format(day);
  }

  private static @Nullable LocalDate plain(String moment) {
    try {
      return LocalDate.parse(moment.substring(0, Math.min(10, moment.length())));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
