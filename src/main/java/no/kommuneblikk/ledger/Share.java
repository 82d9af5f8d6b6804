package no.kommuneblikk.ledger;

import java.util.List;
import no.kommuneblikk.indicator.MunicipalValue;

/**
 * A municipality's part of a scenario.
 *
 * @param part of the whole amount, from 0 to 1; the parts of the country sum to 1
 * @param mnok million kroner a year
 * @param posts that the amount of a year pays for
 */
record Share(Municipal municipal, double part, double mnok, double posts, double inhabitants) {

  /** A share below one post can't be made into one. */
  boolean isBelowOne() {
    return posts < 1;
  }

  /**
   * Hands out an amount in proportion to the estimate of free funds in a year.
   *
   * @param all everyone in the country; those without an estimate get nothing
   */
  static List<Share> of(
      List<Municipal> all, String measure, int year, ScenarioTerms scenario, Cost cost) {
    var rows =
        all.stream()
            .flatMap(each -> each.row(measure, year).map(row -> new Weight(each, row)).stream())
            .filter(weight -> weight.weight() > 0)
            .toList();
    var sum = rows.stream().mapToDouble(Weight::weight).sum();
    return rows.stream()
        .map(
            each -> {
              var part = each.weight() / sum;
              var mnok = part * scenario.mnokYearly();
              return new Share(each.municipal, part, mnok, cost.posts(mnok), each.row.population());
            })
        .toList();
  }

  private record Weight(Municipal municipal, MunicipalValue row) {

    double weight() {
      var value = row.value();
      return value == null ? 0 : value;
    }
  }
}
