package no.kommuneblikk.ledger;

import java.util.List;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.selection.Costing;
import org.springframework.stereotype.Component;

/** What posts cost and what kroner are worth, as the reader has chosen or the project assumes. */
@Component
public class ConversionRates {

  private final LedgerRepository ledger;

  ConversionRates(LedgerRepository ledger) {
    this.ledger = ledger;
  }

  /**
   * The cost of one FTE.
   *
   * @throws IllegalStateException if the project has no assumption: broken reference data
   */
  public Cost cost(Costing costing) {
    var assumed =
        ledger
            .costPerFte()
            .orElseThrow(() -> new IllegalStateException("No cost per FTE in the database"));
    var chosen = costing.perFte();
    return new Cost(
        chosen == null ? (int) Math.round(assumed.value()) : chosen,
        chosen != null,
        assumed.reason(),
        SourceNote.of(assumed.source()));
  }

  /**
   * Prices of a year.
   *
   * @param years those that there is money of
   * @param to the year whose prices are wanted
   */
  Prices prices(Costing costing, List<Integer> years, int to) {
    return Prices.of(ledger.prices(), costing.priceAdjusted(), years, to);
  }
}
