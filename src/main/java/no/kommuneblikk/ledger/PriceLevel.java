package no.kommuneblikk.ledger;

import no.kommuneblikk.indicator.Source;

/**
 * The consumer price index of one year.
 *
 * @param value average of the year, 2015 = 100
 */
record PriceLevel(
    int year,
    double value,
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
