package no.kommuneblikk.illustration;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many FTEs each area has in 2018, the year for which county rates are published: by its size,
 * with a spread of its own, and then scaled so that the counties with a known rate get it and the
 * others share the rest of the country with modest differences.
 */
final class Levels {

  static final int YEAR = 2018;

  private final Seed seed;
  private final StaffingParameters parameters;
  private final Map<String, Story> stories;

  Levels(Parameters parameters) {
    seed = new Seed(parameters.seed());
    this.parameters = parameters.staffing();
    stories = parameters.stories();
  }

  /** Area to FTEs in 2018, not rounded. */
  SortedMap<String, Double> of(Territory territory, double national) {
    var raw = new TreeMap<String, Double>();
    var sums = new TreeMap<String, Double>();
    var people = new TreeMap<String, Double>();
    for (var area : territory.areas().values()) {
      var county = area.county2018();
      var fte = bySize(area) * countyEffect(county);
      raw.put(area.number(), fte);
      sums.merge(county, fte, Double::sum);
      people.merge(county, area.population(YEAR), Double::sum);
    }
    var factors = factors(sums, people, national);
    var levels = new TreeMap<String, Double>();
    for (var area : territory.areas().values()) {
      var factor = Lookup.in(factors, area.county2018(), "counties");
      var fte = Lookup.in(raw, area.number(), "areas") * factor;
      var tenThousands = area.population(YEAR) / 10_000;
      var low = parameters.lowestRate() * tenThousands;
      levels.put(area.number(), Math.clamp(fte, low, parameters.highestRate() * tenThousands));
    }
    return levels;
  }

  private double bySize(Area area) {
    var story = stories.get(area.number());
    var z = story == null ? seed.dice("level", area.number()).normal() : story.level();
    var rate = parameters.rate().at(area.size());
    var spread = StrictMath.exp(parameters.rateSpread().at(area.size()) * z);
    return rate * spread * area.population(YEAR) / 10_000;
  }

  private double countyEffect(String county) {
    return StrictMath.exp(parameters.countySpread() * seed.dice("county", county).normal());
  }

  private SortedMap<String, Double> factors(
      SortedMap<String, Double> sums, SortedMap<String, Double> people, double national) {
    var left = national;
    var unknown = 0.0;
    var factors = new TreeMap<String, Double>();
    for (var county : sums.keySet()) {
      var sum = Lookup.in(sums, county, "counties");
      var rate = parameters.countyRates().get(county);
      if (rate == null) {
        unknown += sum;
      } else {
        var fte = rate * Lookup.in(people, county, "counties") / 1_000;
        factors.put(county, fte / sum);
        left -= fte;
      }
    }
    for (var county : sums.keySet()) {
      factors.putIfAbsent(county, left / unknown);
    }
    return factors;
  }
}
