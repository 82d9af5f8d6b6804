package no.kommuneblikk.intake.job;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is old by the calendar, and has been so at every look for a day that the product has
 * counted. The calendar alone is not enough to throw something away by: a machine whose clock was
 * wrong makes all of it old at once.
 */
final class SeenOld {

  static final Duration LONG_ENOUGH = Duration.ofDays(1);

  private final Map<String, Long> since = new HashMap<>();

  /**
   * Those that have been old for long enough.
   *
   * @param old what is old by the calendar now; whatever is not begins anew
   * @param count the time that has passed, in nanoseconds, from where nobody can set it
   */
  synchronized Set<String> confirmed(Set<String> old, long count) {
    since.keySet().retainAll(old);
    old.forEach(id -> since.putIfAbsent(id, count));
    return since.entrySet().stream()
        .filter(seen -> count - seen.getValue() >= LONG_ENOUGH.toNanos())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
