package no.kommuneblikk.funding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Hands out an amount in whole kroner so that the parts sum to exactly the amount. */
final class WholeKroner {

  private static final double KRONER_A_MILLION = 1_000_000;

  private WholeKroner() {}

  /**
   * Million kroner for each receiver, in proportion to its weight. What rounding down leaves over
   * goes, one krone each, to those with the largest remainders; equal ones by number.
   *
   * @throws IllegalArgumentException if the weights do not sum to more than zero
   */
  static Map<String, Double> apportion(double mnok, Map<String, Double> weights) {
    var total = Math.round(mnok * KRONER_A_MILLION);
    var sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    if (!(sum > 0)) {
      throw new IllegalArgumentException("Nobody to hand %s million kroner to".formatted(mnok));
    }
    var shares =
        weights.entrySet().stream()
            .map(entry -> new Share(entry.getKey(), total * entry.getValue() / sum))
            .sorted(
                Comparator.comparingDouble(Share::remainder)
                    .reversed()
                    .thenComparing(Share::receiver))
            .toList();
    var left = total - shares.stream().mapToLong(Share::whole).sum();
    var result = new HashMap<String, Double>();
    for (var i = 0; i < shares.size(); i++) {
      var kroner = shares.get(i).whole() + (i < left ? 1 : 0);
      result.put(shares.get(i).receiver(), kroner / KRONER_A_MILLION);
    }
    return result;
  }

  private record Share(String receiver, double exact) {
    long whole() {
      return (long) Math.floor(exact);
    }

    double remainder() {
      return exact - whole();
    }
  }
}
