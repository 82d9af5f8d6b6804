package no.kommuneblikk.illustration;

import java.util.SortedMap;

/**
 * Assumptions about operating expenditure in function 243. None of it is published here.
 *
 * @param perFte year to the cost of one FTE in thousand kroner
 * @param share part of the FTEs that is booked under the function: the FTEs cover mental health too
 * @param shareSpread standard deviation of the logarithm of that part
 * @param otherPerInhabitant other costs (housing, places that are bought) in kroner in the first
 *     year
 * @param otherSpread standard deviation of their logarithm
 * @param income income besides grants, as a part of net expenditure
 */
public record CostParameters(
    SortedMap<Integer, Double> perFte,
    double share,
    double shareSpread,
    double otherPerInhabitant,
    double otherSpread,
    double income) {

  static CostParameters read(ParameterReader keys) {
    return new CostParameters(
        keys.byYear("costs.per-fte."),
        keys.number("costs.share"),
        keys.number("costs.share-spread"),
        keys.number("costs.other-per-inhabitant"),
        keys.number("costs.other-spread"),
        keys.number("costs.income"));
  }
}
