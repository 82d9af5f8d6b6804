package no.kommuneblikk.illustration;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Assumptions about FTEs. What is a curve differs by size, and those are spreads only: what is
 * expected is the same for all.
 *
 * @param rate FTEs per 10 000 inhabitants in 2018, before counties and country are calibrated
 * @param rateSpread standard deviation of the rate, as a part of it
 * @param growth new FTEs 2016–2020 as a part of those of 2018, before the country is calibrated
 * @param growthSpread its standard deviation
 * @param noise standard deviation from year to year, as a part of the FTEs of 2018
 * @param progress year to how much of an area's growth has happened by then: 2016 is 0, 2020 is 1
 * @param childShare part of the FTEs that work with children and young people
 * @param childShareSpread standard deviation of that part, as a part of it
 * @param countyRates county of 2018 to FTEs per 1 000 inhabitants in 2018
 * @param countySpread standard deviation of the logarithm of the other counties' effect
 * @param partSpread standard deviation, within an area, of its municipalities' rates
 * @param silent how many municipalities of 2020 did not report that year
 */
public record StaffingParameters(
    double rate,
    Curve rateSpread,
    double growth,
    Curve growthSpread,
    Curve noise,
    SortedMap<Integer, Double> progress,
    double childShare,
    Curve childShareSpread,
    SortedMap<String, Double> countyRates,
    double countySpread,
    double partSpread,
    int silent) {

  static StaffingParameters read(ParameterReader keys) {
    var countyRates = new TreeMap<String, Double>();
    for (var county : keys.suffixes("staffing.county-rate-2018.")) {
      countyRates.put(county, keys.number("staffing.county-rate-2018." + county));
    }
    return new StaffingParameters(
        keys.number("staffing.rate"),
        keys.curve("staffing.rate-spread"),
        keys.number("staffing.growth"),
        keys.curve("staffing.growth-spread"),
        keys.curve("staffing.noise"),
        keys.byYear("staffing.progress."),
        keys.number("staffing.child-share"),
        keys.curve("staffing.child-share-spread"),
        countyRates,
        keys.number("staffing.county-spread"),
        keys.number("staffing.part-spread"),
        (int) keys.wholeNumber("staffing.silent"));
  }
}
