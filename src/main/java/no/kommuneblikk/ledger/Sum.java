package no.kommuneblikk.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A quantity summed over the municipalities of an area.
 *
 * @param inhabitants of exactly those that have a value
 * @param n how many have a value
 * @param of how many there are in the area
 */
record Sum(Value value, double inhabitants, int n, int of) {

  private static final double PER = 10_000;
  private static final double KRONER_A_MILLION = 1_000_000;

  /** Empty if nobody in the area has a value. */
  static Optional<Sum> of(
      List<Municipal> members, Entries entries, Function<Municipal, Optional<Value>> entry) {
    var inhabitants = 0.0;
    var n = 0;
    var sum = Optional.<Value>empty();
    for (var member : members) {
      var own = entry.apply(member);
      if (own.isPresent()) {
        inhabitants += entries.inhabitants(member);
        n++;
        sum = sum.map(before -> before.plus(own.get())).or(() -> own);
      }
    }
    var people = inhabitants;
    var counted = n;
    return sum.map(value -> new Sum(value, people, counted, members.size()));
  }

  double amount() {
    return value.amount();
  }

  /** Posts for each 10 000 inhabitants. */
  double per10000() {
    return amount() * PER / inhabitants;
  }

  /** Kroner for each inhabitant, of million kroner. */
  double kronerEach() {
    return amount() * KRONER_A_MILLION / inhabitants;
  }
}
