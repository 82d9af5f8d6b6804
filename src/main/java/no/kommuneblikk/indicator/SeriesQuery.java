package no.kommuneblikk.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which values a figure needs, in the database's own terms.
 *
 * @param measures the indicators, each from one release
 * @param denominators what the rates and shares among the measures are computed by
 * @param population the release that inhabitants are read from
 * @param structure year of the municipal division the values are carried into
 * @param years the years asked for
 * @param balanced keep only municipalities that have a value in every one of the years, so that
 *     sums of different years are sums of the same municipalities
 * @param counties numbers of the counties kept; empty keeps all
 * @param scheme code of the size scheme
 * @param size code of the size group kept; null keeps all
 * @param groupBy what municipalities are gathered by: {@code fylke}, {@code storrelse}, or each for
 *     itself, {@code kommune}
 * @param carriedForward false leaves out of each measure the municipalities that have a carried
 *     forward value of it in any of the years
 * @param municipalities numbers of the only municipalities wanted; empty keeps all
 */
public record SeriesQuery(
    List<Released> measures,
    List<Released> denominators,
    Released population,
    int structure,
    List<Integer> years,
    boolean balanced,
    List<String> counties,
    String scheme,
    @Nullable String size,
    String groupBy,
    boolean carriedForward,
    List<String> municipalities) {

  /** The id of no indicator. */
  private static final int NONE = 0;

  public List<Integer> releaseIds() {
    return measures.stream().map(measure -> measure.release().id()).distinct().toList();
  }

  /** Whether there are only counts and amounts to read. */
  boolean isOfSums() {
    return measures.stream().allMatch(measure -> measure.indicator().kind().isSummed());
  }

  /** Counts and amounts. Never empty, as SQL knows no empty list. */
  public List<Integer> summedIds() {
    return ids(true);
  }

  /** Rates and shares. Never empty, as SQL knows no empty list. */
  public List<Integer> ratedIds() {
    return ids(false);
  }

  private List<Integer> ids(boolean summed) {
    var ids =
        measures.stream()
            .map(Released::indicator)
            .filter(indicator -> indicator.kind().isSummed() == summed)
            .map(Indicator::id)
            .distinct()
            .toList();
    return ids.isEmpty() ? List.of(NONE) : ids;
  }

  public List<String> keys() {
    return measures.stream().map(Released::key).toList();
  }

  /** Never empty, as SQL knows no empty list; no key looks like a dash. */
  public List<String> denominatorKeys() {
    return denominators.isEmpty()
        ? List.of("-")
        : denominators.stream().map(Released::key).toList();
  }

  public int yearCount() {
    return years.size();
  }

  public boolean allCounties() {
    return counties.isEmpty();
  }

  /** Never empty, as SQL knows no empty list; unused when all counties are kept. */
  public List<String> countyList() {
    return allCounties() ? List.of("-") : counties;
  }

  public boolean allMunicipalities() {
    return municipalities.isEmpty();
  }

  /** Never empty, as SQL knows no empty list; unused when all municipalities are kept. */
  public List<String> municipalityList() {
    return allMunicipalities() ? List.of("-") : municipalities;
  }

  public int populationRelease() {
    return population.release().id();
  }

  public int populationIndicator() {
    return population.indicator().id();
  }

  public SeriesQuery balancedOver(List<Integer> wanted) {
    return new SeriesQuery(
        measures,
        denominators,
        population,
        structure,
        wanted,
        true,
        counties,
        scheme,
        size,
        groupBy,
        carriedForward,
        municipalities);
  }

  /** The same query about other areas. */
  public SeriesQuery about(
      List<String> wantedCounties, @Nullable String wantedSize, List<String> wanted) {
    return new SeriesQuery(
        measures,
        denominators,
        population,
        structure,
        years,
        balanced,
        wantedCounties,
        scheme,
        wantedSize,
        groupBy,
        carriedForward,
        wanted);
  }
}
