package no.kommuneblikk.illustration;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One area's staffing through the years, before it is calibrated to the country and rounded.
 *
 * @param growth growth 2016–2020 as a logarithm
 * @param fte year to FTEs
 * @param childShare part of them that works with children and young people
 */
record Trend(Area area, double growth, SortedMap<Integer, Double> fte, double childShare) {

  private static final double HIGHEST_CHILD_SHARE = 0.45;

  /** The trend of every area. Large and medium-sized ones grow more, and more steadily. */
  static SortedMap<String, Trend> all(
      Territory territory, SortedMap<String, Double> levels, Parameters parameters) {
    var seed = new Seed(parameters.seed());
    var trends = new TreeMap<String, Trend>();
    for (var area : territory.areas().values()) {
      var level = Lookup.in(levels, area.number(), "levels");
      trends.put(area.number(), of(area, level, parameters.staffing(), parameters.stories(), seed));
    }
    return trends;
  }

  private static Trend of(
      Area area,
      double level,
      StaffingParameters parameters,
      Map<String, Story> stories,
      Seed seed) {
    var dice = seed.dice("trend", area.number());
    var story = stories.get(area.number());
    var z = dice.normal();
    var growth =
        story == null
            ? parameters.growth().at(area.size()) + parameters.growthSpread().at(area.size()) * z
            : story.growth();
    var noise = parameters.noise().at(area.size()) * (story == null ? 1 : story.steadiness());
    var base = Lookup.in(parameters.progress(), Levels.YEAR, "progress");
    var fte = new TreeMap<Integer, Double>();
    for (var year : parameters.progress().entrySet()) {
      var drift = growth * (year.getValue() - base) + noise * dice.normal();
      fte.put(year.getKey(), level * StrictMath.exp(drift));
    }
    var spread = parameters.childShareSpread().at(area.size());
    var share = parameters.childShare() * StrictMath.exp(spread * dice.normal());
    return new Trend(area, growth, fte, Math.min(share, HIGHEST_CHILD_SHARE));
  }

  /** FTEs of one series in one year, not calibrated. */
  double fte(Series series, int year) {
    var total = Lookup.in(fte, year, "trends");
    return switch (series) {
      case TOTAL -> total;
      case ADULTS -> total * (1 - childShare);
      case CHILDREN -> total * childShare;
    };
  }
}
