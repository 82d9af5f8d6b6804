package no.kommuneblikk.funding;

import no.kommuneblikk.indicator.Source;

/**
 * An amount that was announced, promised or paid, as it was published.
 *
 * @param status how far it had come when the source wrote: proposed, announced, computed
 * @param note what the source or we have to add; empty if nothing
 */
record AnnouncedAmount(
    String code,
    int fromYear,
    int toYear,
    String kind,
    double amountMnok,
    String status,
    String note,
    String sourceId,
    String publisher,
    String title,
    String url,
    String licence,
    String sourceNote) {

  Source source() {
    return new Source(sourceId, publisher, title, url, licence, sourceNote);
  }
}
