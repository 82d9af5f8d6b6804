package no.kommuneblikk.illustration;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Assumptions about FTEs.
 *
 * @param rate FTEs per 10 000 inhabitants in 2018, before counties and country are calibrated
 * @param rateSpread standard deviation of the logarithm of the rate
 * @param lowestRate no area's rate of 2018 is lower
 * @param highestRate no area's rate of 2018 is higher
 * @param growth growth 2016–2020 as a logarithm
 * @param growthSpread its standard deviation
 * @param noise standard deviation of the logarithm from year to year
 * @param progress year to how much of an area's growth has happened by then: 2016 is 0, 2020 is 1
 * @param childShare part of the FTEs that work with children and young people
 * @param childShareSpread standard deviation of the logarithm of that part
 * @param countyRates county of 2018 to FTEs per 1 000 inhabitants in 2018
 * @param countySpread standard deviation of the logarithm of the other counties' effect
 * @param partSpread standard deviation, within an area, of its municipalities' rates
 * @param coarse part of the municipalities that count in coarse steps
 * @param coarseStep the step, in FTEs
 * @param silent how many municipalities of 2020 did not report that year
 * @param silentExponent how much more likely small ones are not to: population to this power
 */
public record StaffingParameters(
    Curve rate,
    Curve rateSpread,
    double lowestRate,
    double highestRate,
    Curve growth,
    Curve growthSpread,
    Curve noise,
    SortedMap<Integer, Double> progress,
    double childShare,
    Curve childShareSpread,
    SortedMap<String, Double> countyRates,
    double countySpread,
    double partSpread,
    Curve coarse,
    double coarseStep,
    int silent,
    double silentExponent) {

  static StaffingParameters read(ParameterReader keys) {
    var countyRates = new TreeMap<String, Double>();
    for (var county : keys.suffixes("staffing.county-rate-2018.")) {
      countyRates.put(county, keys.number("staffing.county-rate-2018." + county));
    }
    return new StaffingParameters(
        keys.curve("staffing.rate"),
        keys.curve("staffing.rate-spread"),
        keys.number("staffing.rate.lowest"),
        keys.number("staffing.rate.highest"),
        keys.curve("staffing.growth"),
        keys.curve("staffing.growth-spread"),
        keys.curve("staffing.noise"),
        keys.byYear("staffing.progress."),
        keys.number("staffing.child-share"),
        keys.curve("staffing.child-share-spread"),
        countyRates,
        keys.number("staffing.county-spread"),
        keys.number("staffing.part-spread"),
        keys.curve("staffing.coarse"),
        keys.number("staffing.coarse.step"),
        (int) keys.wholeNumber("staffing.silent"),
        keys.number("staffing.silent.exponent"));
  }
}
