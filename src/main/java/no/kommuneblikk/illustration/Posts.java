package no.kommuneblikk.illustration;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rounds FTEs to tenths with an exact sum. In many small municipalities posts come in halves, so
 * those are rounded coarsely first, and the others take up what that leaves.
 */
final class Posts {

  private final Territory territory;
  private final Seed seed;
  private final StaffingParameters parameters;

  Posts(Territory territory, Seed seed, StaffingParameters parameters) {
    this.territory = territory;
    this.seed = seed;
    this.parameters = parameters;
  }

  /**
   * Municipality to tenths of an FTE.
   *
   * @param total the tenths they sum to, exactly
   */
  SortedMap<String, Long> round(
      int year, Series series, SortedMap<String, Double> figures, long total) {
    var scale = total / Apportionment.sum(figures);
    var step = Math.round(parameters.coarseStep() * 10);
    // Nobody is without a post for adults; without one for children, many of the smallest are.
    var least = series == Series.CHILDREN ? 0 : step;
    var mainAreas = territory.mainAreas(year);
    var people = territory.population(year);
    var coarse = new TreeMap<String, Long>();
    var fine = new TreeMap<String, Double>();
    var left = total;
    for (var figure : figures.entrySet()) {
      var number = figure.getKey();
      var area = Lookup.in(mainAreas, number, "municipalities of " + year).number();
      var inhabitants = Lookup.in(people, number, "populations of " + year);
      if (seed.dice("coarse", area).chance(parameters.coarse().at(inhabitants))) {
        var tenths = Math.max(least, Math.round(figure.getValue() * scale / step) * step);
        coarse.put(number, tenths);
        left -= tenths;
      } else {
        fine.put(number, figure.getValue());
      }
    }
    coarse.putAll(Apportionment.of(fine, left));
    return coarse;
  }
}
