package no.kommuneblikk.illustration;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One area's staffing through the years, before it is calibrated to the country and rounded.
 *
 * @param fte year to FTEs
 * @param childShare part of them that works with children and young people
 */
record Trend(SortedMap<Integer, Double> fte, double childShare) {

  /** The trend of every area, by its number. */
  static SortedMap<String, Trend> all(
      Territory territory, SortedMap<String, Double> levels, Parameters parameters) {
    var seed = new Seed(parameters.seed());
    var trends = new TreeMap<String, Trend>();
    for (var area : territory.areas().values()) {
      var level = Lookup.in(levels, area.number(), "levels");
      trends.put(area.number(), of(area, level, parameters.staffing(), seed));
    }
    return trends;
  }

  /**
   * Everything drawn is added and nothing multiplied, symmetric around what is the same for all.
   * Then neither the median growth of a group of areas nor the growth of its sum depends on how
   * wide the spread is, and small areas may spread more without growing less or more.
   */
  private static Trend of(StableArea area, double level, StaffingParameters parameters, Seed seed) {
    var dice = seed.dice("trend", area.number());
    var size = area.size();
    var growth = parameters.growth() + parameters.growthSpread().at(size) * dice.normal();
    var noise = parameters.noise().at(size);
    var base = Lookup.in(parameters.progress(), Levels.YEAR, "progress");
    var fte = new TreeMap<Integer, Double>();
    for (var year : parameters.progress().entrySet()) {
      var drift = growth * (year.getValue() - base) + noise * dice.normal();
      fte.put(year.getKey(), level * (1 + drift));
    }
    var spread = parameters.childShareSpread().at(size) * dice.normal();
    return new Trend(fte, parameters.childShare() * (1 + spread));
  }

  /** FTEs of one series in one year, not calibrated. */
  double fte(FteSeries series, int year) {
    var total = Lookup.in(fte, year, "trends");
    return switch (series) {
      case TOTAL -> total;
      case ADULTS -> total * (1 - childShare);
      case CHILDREN -> total * childShare;
    };
  }
}
