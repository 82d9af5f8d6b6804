package no.kommuneblikk.ledger;

import no.kommuneblikk.figure.SourceNote;

/**
 * What one FTE is taken to cost in a year, social costs included, in prices of the last chosen
 * year.
 *
 * @param perFte kroner
 * @param chosen whether the reader chose it; otherwise it is the project's assumption
 * @param reason why the project assumes what it does, in sentences
 */
public record Cost(int perFte, boolean chosen, String reason, SourceNote source) {

  private static final double KRONER_A_MILLION = 1_000_000;

  /** How many posts an amount of million kroner a year pays for. */
  double posts(double mnok) {
    return mnok * KRONER_A_MILLION / perFte;
  }
}
