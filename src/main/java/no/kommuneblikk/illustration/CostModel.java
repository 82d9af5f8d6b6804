package no.kommuneblikk.illustration;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Operating expenditure in function 243, in thousand kroner: the FTEs booked there at an assumed
 * cost, and other costs. Not calibrated, because no national total is published in our material.
 */
final class CostModel {

  /**
   * Expenditure of one municipality in one year, in thousand kroner.
   *
   * @param gross net plus grants and other income, so never less than net
   */
  record Cost(long net, long gross) {}

  private final Territory territory;
  private final CostParameters parameters;
  private final Seed seed;

  CostModel(Territory territory, Parameters parameters) {
    this.territory = territory;
    this.parameters = parameters.costs();
    seed = new Seed(parameters.seed());
  }

  /**
   * Year to municipality to expenditure.
   *
   * @param tenths year to municipality to tenths of an FTE
   * @param grants year to municipality to thousand kroner
   */
  SortedMap<Integer, SortedMap<String, Cost>> costs(
      SortedMap<Integer, SortedMap<String, Long>> tenths,
      SortedMap<Integer, SortedMap<String, Long>> grants) {
    var result = new TreeMap<Integer, SortedMap<String, Cost>>();
    for (var year : parameters.perFte().keySet()) {
      var areas = territory.mainAreas(year);
      var people = territory.population(year);
      var granted = Lookup.in(grants, year, "grants");
      var costs = new TreeMap<String, Cost>();
      Lookup.in(tenths, year, "FTEs")
          .forEach(
              (number, fte) ->
                  costs.put(
                      number,
                      cost(
                          Lookup.in(areas, number, "municipalities of " + year),
                          year,
                          fte / 10.0,
                          Lookup.in(people, number, "populations of " + year),
                          Lookup.in(granted, number, "grants of " + year))));
      result.put(year, costs);
    }
    return result;
  }

  private Cost cost(StableArea area, int year, double fte, int people, long grant) {
    var dice = seed.dice("costs", area.number());
    var share = parameters.share() * StrictMath.exp(parameters.shareSpread() * dice.normal());
    var other =
        parameters.otherPerInhabitant() * StrictMath.exp(parameters.otherSpread() * dice.normal());
    var income = parameters.income() * 2 * dice.uniform();
    var perFte = Lookup.in(parameters.perFte(), year, "costs per FTE");
    // Other costs follow the same prices as posts do.
    var prices = perFte / parameters.perFte().firstEntry().getValue();
    var net = Math.round(fte * share * perFte + people * other / 1_000 * prices);
    return new Cost(net, net + grant + Math.round(net * income));
  }
}
