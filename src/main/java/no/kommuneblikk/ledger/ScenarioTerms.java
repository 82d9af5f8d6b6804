package no.kommuneblikk.ledger;

import no.kommuneblikk.selection.Costing;

/**
 * An amount of money and how long it lasts.
 *
 * @param amount kroner for the whole country, all years together
 * @param years how many years it is spread over, the same in each
 */
public record ScenarioTerms(long amount, int years) {

  /** A round example: 200 million kroner a year, half of what the plan's first year brought. */
  public static final ScenarioTerms DEFAULT = new ScenarioTerms(1_000_000_000, 5);

  private static final double KRONER_A_MILLION = 1_000_000;

  /** What the reader has chosen, and the example for what is left open. */
  public static ScenarioTerms of(Costing costing) {
    var amount = costing.amount();
    var years = costing.years();
    return new ScenarioTerms(
        amount == null ? DEFAULT.amount : amount, years == null ? DEFAULT.years : years);
  }

  /** Million kroner a year. */
  double mnokYearly() {
    return amount / KRONER_A_MILLION / years;
  }
}
