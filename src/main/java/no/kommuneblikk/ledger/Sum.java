package no.kommuneblikk.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import no.kommuneblikk.figure.Footing;

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
      List<Municipal> members,
      ToDoubleFunction<Municipal> inhabited,
      Function<Municipal, Optional<Value>> entry) {
    var inhabitants = 0.0;
    var n = 0;
    var sum = Optional.<Value>empty();
    for (var member : members) {
      var own = entry.apply(member);
      if (own.isPresent()) {
        inhabitants += inhabited.applyAsDouble(member);
        n++;
        sum = sum.map(before -> before.plus(own.get())).or(() -> own);
      }
    }
    var people = inhabitants;
    var counted = n;
    return sum.map(value -> new Sum(value, people, counted, members.size()));
  }

  /** A value of an area as a whole, which is no sum of what its members have. */
  static Sum whole(Value value, List<Municipal> members, ToDoubleFunction<Municipal> inhabited) {
    return new Sum(
        value, members.stream().mapToDouble(inhabited).sum(), members.size(), members.size());
  }

  Footing footing() {
    return Footing.ofGroup(n);
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
