package no.kommuneblikk.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Something that is measured for municipalities, by year.
 *
 * @param code the measure code of files and addresses, such as {@code arsverk}
 * @param unit persons, fte, mnok, knok, nok or per_1000
 * @param kind counts and amounts are summed over areas; rates are recomputed from sums; ratings are
 *     only ever counted
 * @param producerCaveat the producer warns against comparing levels between single municipalities
 */
public record Indicator(
    int id,
    String code,
    String unit,
    Kind kind,
    @Nullable String denominator,
    boolean producerCaveat) {

  /** How values of several municipalities may be put together. */
  public enum Kind {
    COUNT,
    AMOUNT,
    RATE,
    RATING
  }
}
