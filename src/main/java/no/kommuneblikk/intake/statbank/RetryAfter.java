package no.kommuneblikk.intake.statbank;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** How long the StatBank asks to be left alone: seconds, or a moment. */
final class RetryAfter {

  private RetryAfter() {}

  /** Milliseconds; the other number where it doesn't say, or not so that it can be understood. */
  static long millis(Answer answer, long otherwise) {
    return answer.retryAfter().map(text -> millis(text.strip(), otherwise)).orElse(otherwise);
  }

  private static long millis(String text, long otherwise) {
    if (text.matches("\\d{1,6}")) {
      return Long.parseLong(text) * Pace.SECOND;
    }
    try {
      var moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Math.max(0, Duration.between(Instant.now(), moment).toMillis());
    } catch (DateTimeParseException e) {
      return otherwise;
    }
  }
}
