package no.kommuneblikk.funding;

import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.selection.Years;

/**
 * The estimate of free funds held against the only published sum for a county, in million kroner,
 * with what was announced for and promised to the country in the same years.
 *
 * @param area the county
 * @param published what the county governor states that its municipalities got
 */
record KeyCheckRow(
    String area,
    int fromYear,
    int toYear,
    double published,
    double byPopulation,
    double bySocialAssistance,
    double announced,
    double promised,
    String sourceId,
    String publisher,
    String title,
    String url,
    String licence,
    String sourceNote) {

  Source source() {
    return new Source(sourceId, publisher, title, url, licence, sourceNote);
  }

  String period() {
    return Years.period(fromYear, toYear);
  }
}
