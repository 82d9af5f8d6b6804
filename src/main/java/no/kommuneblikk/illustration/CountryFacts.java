package no.kommuneblikk.illustration;

import java.util.List;
import java.util.Map;

/**
 * Everything the generator needs to know about the country; all of it real.
 *
 * @param population year 2015–2020 to municipality number, in the borders of that year, to
 *     inhabitants on 1 January
 * @param lineage from the divisions 2015, 2017, 2018, 2019 and 2020 to the one of 2020
 * @param county2020 number of 2020 to county number
 * @param national {@code arsverk}, {@code arsverk-voksne} or {@code arsverk-barn-unge} to year to
 *     published FTEs in the country; adults and children are published from 2016
 */
public record CountryFacts(
    Map<Integer, Map<String, Integer>> population,
    List<LineageStep> lineage,
    Map<String, String> county2020,
    Map<String, Map<Integer, Double>> national) {

  /** The division of the country that the figures of a year are numbered by. */
  static int structureOf(int year) {
    return year == 2016 ? 2015 : year;
  }

  /**
   * Published FTEs in the country.
   *
   * @throws IllegalArgumentException if the figure is not there
   */
  double national(FteSeries series, int year) {
    var figures = Lookup.in(national, series.indicator(), "national figures");
    return Lookup.in(figures, year, "national figures of " + series.indicator());
  }

  /** Whether the year's published FTEs are divided into adults and children. */
  boolean isDivided(int year) {
    return national.getOrDefault(FteSeries.ADULTS.indicator(), Map.of()).containsKey(year)
        && national.getOrDefault(FteSeries.CHILDREN.indicator(), Map.of()).containsKey(year);
  }
}
