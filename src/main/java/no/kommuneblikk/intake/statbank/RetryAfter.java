package no.kommuneblikk.intake.statbank;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** How long the StatBank asks to be left alone: seconds, or a moment. */
final class RetryAfter {

  private static final Duration LONGEST = Duration.ofHours(1);

  private RetryAfter() {}

  /** Milliseconds; the other number where it doesn't say, or not so that it can be understood. */
  static long millis(Answer answer, long otherwise) {
    return answer
        .retryAfter()
        .map(text -> millis(text.strip(), otherwise, Clock.systemUTC()))
        .orElse(otherwise);
  }

  /** A moment further off than anybody is asked to wait says that one of the clocks is wrong. */
  static long millis(String text, long otherwise, Clock clock) {
    if (text.matches("\\d{1,6}")) {
      return Long.parseLong(text) * PauseClock.SECOND;
    }
    try {
      var moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      var wait = Duration.between(clock.instant(), moment);
      return wait.compareTo(LONGEST) > 0 ? otherwise : Math.max(0, wait.toMillis());
    } catch (DateTimeParseException e) {
      return otherwise;
    }
  }
}
