import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** How the figures of one municipality are divided among municipalities of another structure. */
final class Shares {

  private static final int DECIMALS = 6;

  /**
   * @param estimated whether the weight is an approximation and not a whole municipality that moved
   */
  record Share(BigDecimal weight, boolean estimated) {}

  private final NavigableMap<String, Share> byNumber = new TreeMap<>();

  static Shares whole(String number) {
    Shares shares = new Shares();
    shares.add(number, BigDecimal.ONE, false);
    return shares;
  }

  void add(String number, BigDecimal weight, boolean estimated) {
    byNumber.merge(
        number,
        new Share(weight, estimated),
        (a, b) -> new Share(a.weight.add(b.weight), a.estimated || b.estimated));
  }

  Set<String> numbers() {
    return byNumber.keySet();
  }

  BigDecimal weight(String number) {
    Share share = byNumber.get(number);
    return share == null ? BigDecimal.ZERO : share.weight;
  }

  boolean estimated(String number) {
    return byNumber.get(number).estimated;
  }

  boolean isWhole() {
    return byNumber.size() == 1;
  }

  /**
   * Follows every share one step further; parts that meet again become one whole, which is no
   * estimate.
   */
  Shares moved(Function<String, Shares> step) {
    Shares moved = new Shares();
    byNumber.forEach(
        (number, share) -> {
          Shares next = step.apply(number);
          next.byNumber.forEach(
              (to, part) ->
                  moved.add(
                      to, share.weight.multiply(part.weight), share.estimated || part.estimated));
        });
    return moved.isWhole() ? whole(moved.byNumber.firstKey()) : moved;
  }

  /** The same shares as parts of 1, rounded so that they still sum to exactly 1. */
  Shares normalised() {
    BigDecimal sum =
        byNumber.values().stream().map(Share::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    Shares rounded = new Shares();
    BigDecimal rest = BigDecimal.ONE;
    for (String number : byNumber.keySet()) {
      boolean last = number.equals(byNumber.lastKey());
      BigDecimal weight =
          weight(number)
              .divide(sum, MathContext.DECIMAL64)
              .setScale(DECIMALS, RoundingMode.HALF_UP);
      rounded.add(number, last ? rest : weight, estimated(number));
      rest = rest.subtract(weight);
    }
    return rounded;
  }
}
