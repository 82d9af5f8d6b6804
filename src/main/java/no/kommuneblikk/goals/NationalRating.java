package no.kommuneblikk.goals;

import no.kommuneblikk.indicator.Source;
import org.jspecify.annotations.Nullable;

/**
 * Fafo's rating of the country on one goal, or on a part of it. Never a municipality's.
 *
 * @param goal number of the goal; 0 is the plan's money as a whole, which is no goal
 * @param scope overall, individual or service_system; null where Fafo has not rated the goal
 * @param rating code of a {@link Rating} for goals; another word for the plan as a whole
 */
record NationalRating(
    int goal,
    String shortName,
    @Nullable String scope,
    @Nullable String rating,
    @Nullable String wording,
    @Nullable String sourceId,
    @Nullable String publisher,
    @Nullable String title,
    @Nullable String url,
    @Nullable String licence,
    @Nullable String sourceNote) {

  @Nullable Source source() {
    return sourceId == null
            || publisher == null
            || title == null
            || url == null
            || licence == null
            || sourceNote == null
        ? null
        : new Source(sourceId, publisher, title, url, licence, sourceNote);
  }
}
