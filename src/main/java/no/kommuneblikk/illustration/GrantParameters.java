package no.kommuneblikk.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * Assumptions about grants (chapter 765 item 62), in million kroner.
 *
 * @param national year to the total of the country
 * @param counties amounts that the municipalities of a county sum to
 * @param postsPer10000 posts held on grants per 10 000 inhabitants in the year of the published
 *     national total
 * @param eagerness standard deviation of the logarithm of how eagerly areas apply
 * @param lowestPost the smallest grant for one post
 * @param highestPost the largest grant for one post
 * @param ending the probability that a post held on a grant is gone the next year
 */
public record GrantParameters(
    SortedMap<Integer, Double> national,
    List<CountyAmount> counties,
    double postsPer10000,
    double eagerness,
    double lowestPost,
    double highestPost,
    double ending) {

  private static final Pattern COUNTY_AND_YEARS =
      Pattern.compile("(\\d\\d)\\.(\\d{4})(?:-(\\d{4}))?");

  /**
   * A published amount of one county.
   *
   * @param border 2020 or 2018: whose counties {@code county} is one of
   * @param fromYear first year the amount covers
   * @param toYear last year the amount covers
   */
  public record CountyAmount(int border, String county, int fromYear, int toYear, double amount) {

    boolean covers(StableArea area) {
      return county.equals(border == 2020 ? area.county() : area.county2018());
    }

    boolean covers(int year) {
      return fromYear <= year && year <= toYear;
    }

    /** Its part of one year. A period is spread over its years as the national totals are. */
    double amount(int year, SortedMap<Integer, Double> national) {
      var period =
          national.subMap(fromYear, toYear + 1).values().stream().mapToDouble(d -> d).sum();
      return amount * Lookup.in(national, year, "national grants") / period;
    }
  }

  static GrantParameters read(ParameterReader keys) {
    var counties = new ArrayList<CountyAmount>();
    for (var border : List.of(2018, 2020)) {
      var prefix = "grants.county-%d.".formatted(border);
      for (var suffix : keys.suffixes(prefix)) {
        counties.add(county(border, suffix, keys.number(prefix + suffix)));
      }
    }
    return new GrantParameters(
        keys.byYear("grants.national."),
        counties,
        keys.number("grants.posts-per-10000"),
        keys.number("grants.eagerness"),
        keys.number("grants.post.lowest"),
        keys.number("grants.post.highest"),
        keys.number("grants.post.ending"));
  }

  /** Reads {@code 15.2016-2020} or {@code 34.2019}. */
  private static CountyAmount county(int border, String suffix, double amount) {
    var matcher = COUNTY_AND_YEARS.matcher(suffix);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "Illustration parameter grants.county-%d.%s is not county.year or county.year-year."
              .formatted(border, suffix));
    }
    var from = Integer.parseInt(matcher.group(2));
    var to = matcher.group(3) == null ? from : Integer.parseInt(matcher.group(3));
    return new CountyAmount(border, matcher.group(1), from, to, amount);
  }
}
