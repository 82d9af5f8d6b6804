package no.kommuneblikk.context;

import no.kommuneblikk.indicator.Source;
import org.jspecify.annotations.Nullable;

/**
 * A published fact of the country: one value, or one before and one after.
 *
 * @param unit of the values, such as {@code percent} or {@code fte}
 * @param wording what the values are of, and how they were told
 * @param shortName the name of its line in a figure; null if it has none
 */
public record PublishedFact(
    String code,
    @Nullable Integer fromYear,
    @Nullable Double fromValue,
    @Nullable Integer toYear,
    @Nullable Double toValue,
    String unit,
    String wording,
    @Nullable String shortName,
    String sourceId,
    String publisher,
    String title,
    String url,
    String licence,
    String sourceNote) {

  public Source source() {
    return new Source(sourceId, publisher, title, url, licence, sourceNote);
  }
}
