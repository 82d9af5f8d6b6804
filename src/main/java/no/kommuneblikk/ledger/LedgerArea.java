package no.kommuneblikk.ledger;

import java.util.List;
import java.util.function.Predicate;
import no.kommuneblikk.figure.SeriesRole;
import org.jspecify.annotations.Nullable;

/**
 * One of the areas that books are shown for.
 *
 * @param code number of the municipality or county, for links; null for others
 * @param highlight 1–4 where the reader has highlighted this municipality, otherwise 0
 * @param inSentence the name in the middle of a sentence
 * @param includes whether a municipality is in it
 */
record LedgerArea(
    String name,
    @Nullable String code,
    String inSentence,
    SeriesRole role,
    int highlight,
    Predicate<Municipal> includes) {

  List<Municipal> members(List<Municipal> all) {
    return all.stream().filter(includes).toList();
  }

  /** Whether a municipality is in any of these, highlights beside them apart. */
  static Predicate<Municipal> anyOf(List<LedgerArea> areas) {
    return municipal ->
        areas.stream()
            .filter(area -> area.highlight == 0 || area.isFocus())
            .anyMatch(area -> area.includes.test(municipal));
  }

  /** Whether it is the municipality in focus, which comes first. */
  boolean isFocus() {
    return role == SeriesRole.EMPHASIS;
  }

  boolean isCountry() {
    return role == SeriesRole.BENCHMARK;
  }
}
