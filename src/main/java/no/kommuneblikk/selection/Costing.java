package no.kommuneblikk.selection;

import org.jspecify.annotations.Nullable;

/**
 * What a post is taken to cost, and a sum of money to be turned into posts.
 *
 * @param perFte kroner a year for one FTE, social costs included, in prices of the last chosen
 *     year; null for the product's own assumption
 * @param priceAdjusted whether money of earlier years is counted in prices of the last
 * @param amount kroner that a scenario hands out in the whole country, in all its years together;
 *     null for its default
 * @param years how many years the amount is spread over, the same each year; null for its default
 */
public record Costing(
    @Nullable Integer perFte,
    boolean priceAdjusted,
    @Nullable Long amount,
    @Nullable Integer years) {

  public static final int LOWEST_COST = 400_000;
  public static final int HIGHEST_COST = 2_000_000;
  public static final long LOWEST_AMOUNT = 1_000_000;
  public static final long HIGHEST_AMOUNT = 10_000_000_000L;
  public static final int MOST_YEARS = 20;

  /** Nothing chosen. */
  public static final Costing DEFAULT = new Costing(null, true, null, null);

  public Costing withPerFte(@Nullable Integer wanted) {
    return new Costing(wanted, priceAdjusted, amount, years);
  }

  public Costing withPriceAdjusted(boolean wanted) {
    return new Costing(perFte, wanted, amount, years);
  }

  public Costing withScenario(@Nullable Long wantedAmount, @Nullable Integer wantedYears) {
    return new Costing(perFte, priceAdjusted, wantedAmount, wantedYears);
  }
}
