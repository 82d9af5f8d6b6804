package no.kommuneblikk.illustration;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many FTEs each area has in 2018, the year for which county rates are published: the same rate
 * whatever its size, with a spread around it, and then scaled so that the counties with a published
 * rate get it and the others share the rest of the country with modest differences.
 */
final class Levels {

  static final int YEAR = 2018;

  private final Seed seed;
  private final StaffingParameters parameters;

  Levels(Parameters parameters) {
    seed = new Seed(parameters.seed());
    this.parameters = parameters.staffing();
  }

  /** Area to FTEs in 2018, not rounded. */
  SortedMap<String, Double> of(Territory territory, double national) {
    var raw = new TreeMap<String, Double>();
    var sums = new TreeMap<String, Double>();
    var people = new TreeMap<String, Double>();
    for (var area : territory.areas().values()) {
      var county = area.county2018();
      var fte = drawn(area) * countyEffect(county);
      raw.put(area.number(), fte);
      sums.merge(county, fte, Double::sum);
      people.merge(county, area.population(YEAR), Double::sum);
    }
    var factors = factors(sums, people, national);
    var levels = new TreeMap<String, Double>();
    for (var area : territory.areas().values()) {
      var factor = Lookup.in(factors, area.county2018(), "counties");
      levels.put(area.number(), Lookup.in(raw, area.number(), "areas") * factor);
    }
    return levels;
  }

  private double drawn(StableArea area) {
    var z = seed.dice("level", area.number()).normal();
    var spread = 1 + parameters.rateSpread().at(area.size()) * z;
    return parameters.rate() * spread * area.population(YEAR) / 10_000;
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
