package no.kommuneblikk.indicator;

/**
 * A published figure for the country, which is not a sum of municipalities here.
 *
 * @param carriedForward how many municipalities stand in it with their figure of the year before
 */
public record NationalValue(
    String indicator,
    int year,
    double value,
    String quality,
    int carriedForward,
    String note,
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
