package no.kommuneblikk.ledger;

import java.util.List;
import java.util.stream.IntStream;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.SeriesQueries;
import no.kommuneblikk.selection.Years;

/**
 * The years that are looked at, and what kroner and posts are worth in them.
 *
 * @param planned those of the chosen years for which free funds were announced; never empty
 */
record LedgerTerms(Years years, List<Integer> planned, Prices prices, Cost cost) {

  LedgerTerms {
    planned = List.copyOf(planned);
  }

  /** Those of the chosen years for which free funds were announced: the plan's. */
  static List<Integer> planned(Selection selection) {
    return IntStream.rangeClosed(
            Math.max(selection.years().from(), Years.PLAN.from()),
            Math.min(selection.years().to(), Years.PLAN.to()))
        .boxed()
        .toList();
  }

  /** All years there may be values of: growth of every earlier year is there in the last. */
  static List<Integer> all(Selection selection) {
    return SeriesQueries.every(
        Math.min(selection.years().from(), Years.PLAN.from()), selection.years().to());
  }

  /** The last year there is money of. */
  int last() {
    return planned.getLast();
  }

  /** «2016–2020»: the years that new growth is summed over. */
  String plannedPeriod() {
    return Years.period(planned.getFirst(), planned.getLast());
  }

  /** How many years the change in FTEs goes over: none within a single year. */
  int changes() {
    return years.to() - years.from();
  }

  /**
   * Whether new growth and the change in FTEs are of the same time. The growth of a year came
   * between the year before and that year, so the change has to begin the year before the first
   * growth.
   */
  boolean isOfSameTime() {
    return planned.getFirst() == years.from() + 1 && last() == years.to();
  }

  /** Whether there was growth before the chosen years, which is there in them too. */
  boolean beginsLate() {
    return planned.getFirst() > Years.PLAN.from();
  }
}
