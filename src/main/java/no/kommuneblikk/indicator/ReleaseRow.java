package no.kommuneblikk.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A release with its source, once for each indicator it brings.
 *
 * @param firstYear of its values of the indicator; null where it has none, as is the last
 */
record ReleaseRow(
    int id,
    String code,
    String label,
    @Nullable LocalDate published,
    boolean illustration,
    boolean draft,
    String indicator,
    boolean inForce,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    String sourceId,
    String publisher,
    String title,
    String url,
    String licence,
    String note) {

  Release release() {
    return new Release(
        id,
        code,
        label,
        published,
        illustration,
        new Source(sourceId, publisher, title, url, licence, note));
  }
}
