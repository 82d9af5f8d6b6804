package no.kommuneblikk.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;

/**
 * One line of the account: a quantity that every area has a value of.
 *
 * @param label what is counted, with its unit and years
 * @param inhabited the year whose inhabitants it is divided by
 * @param before the same in the first year, where the line shows a change; empty of all otherwise
 */
record LedgerLine(String label, Axis unit, int inhabited, Counted value, Counted before) {

  /** What an area has on a line. */
  interface Counted {
    Optional<Sum> of(LedgerArea area, List<Municipal> members);

    /** The sum of what its members have. */
    static Counted sum(
        ToDoubleFunction<Municipal> inhabited, Function<Municipal, Optional<Value>> entry) {
      return (_, members) -> Sum.of(members, inhabited, entry);
    }
  }

  /** A line without an earlier value. */
  static LedgerLine of(String label, Axis unit, int inhabited, Counted value) {
    return new LedgerLine(label, unit, inhabited, value, (_, _) -> Optional.empty());
  }

  /**
   * What an area has on this line. What is left out of the sum is said beside it; an earlier value
   * is told only where it counts the same municipalities.
   */
  Point point(LedgerArea area, List<Municipal> members, Texts texts) {
    var sum = value.of(area, members);
    if (sum.isEmpty()) {
      return Point.cell(label, null, null, Quality.MISSING)
          .measuring(unit, null)
          .highlighted(area.highlight());
    }
    var now = sum.get();
    var earlier =
        before
            .of(area, members)
            .filter(then -> then.n() == now.n())
            .map(then -> Double.valueOf(then.amount()))
            .orElse(null);
    return Point.cell(label, earlier, now.amount(), now.value().quality())
        .measuring(unit, note(now, texts))
        .highlighted(area.highlight());
  }

  private String note(Sum sum, Texts texts) {
    var parts = new ArrayList<String>();
    var year = String.valueOf(inhabited);
    parts.add(
        unit.format() == Format.MNOK
            ? texts.text("ledger.account.each", texts.number(sum.kronerEach(), 0), year)
            : texts.text(
                "ledger.account.per10000",
                unit.change() ? texts.signed(sum.per10000(), 1) : texts.number(sum.per10000(), 1),
                year));
    if (sum.n() < sum.of()) {
      parts.add(
          texts.text("ledger.account.n", texts.number(sum.n(), 0), texts.number(sum.of(), 0)));
    }
    return String.join(" · ", parts);
  }
}
