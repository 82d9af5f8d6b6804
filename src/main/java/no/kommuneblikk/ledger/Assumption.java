package no.kommuneblikk.ledger;

import no.kommuneblikk.indicator.Source;

/**
 * Something that is taken to be so because nobody has published it.
 *
 * @param reason sentences for readers: why just this
 */
record Assumption(
    double value,
    String reason,
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
