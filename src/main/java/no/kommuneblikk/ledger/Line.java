package no.kommuneblikk.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;

/**
 * One line of the account: a quantity that every area has a value of.
 *
 * @param label what is counted, with its unit and years
 * @param before the same in the first year, where the line shows a change; empty of all otherwise
 */
record Line(
    String label,
    Axis unit,
    Function<Municipal, Optional<Value>> value,
    Function<Municipal, Optional<Value>> before) {

  /** A line without an earlier value. */
  static Line of(String label, Axis unit, Function<Municipal, Optional<Value>> value) {
    return new Line(label, unit, value, _ -> Optional.empty());
  }

  /**
   * What an area has on this line. What is left out of the sum is said beside it; an earlier value
   * is told only where it counts the same municipalities.
   */
  Point point(List<Municipal> members, Entries entries, Texts texts) {
    var sum = Sum.of(members, entries, value);
    if (sum.isEmpty()) {
      return new Point(label, null, null, null, null, Quality.MISSING, 0, unit, null);
    }
    var now = sum.get();
    var earlier =
        Sum.of(
                members,
                entries,
                municipal -> value.apply(municipal).flatMap(_ -> before.apply(municipal)))
            .filter(then -> then.n() == now.n())
            .map(then -> Double.valueOf(then.amount()))
            .orElse(null);
    return new Point(
        label, null, null, earlier, now.amount(), now.value().quality(), 0, unit, note(now, texts));
  }

  private String note(Sum sum, Texts texts) {
    var parts = new ArrayList<String>();
    parts.add(
        unit.format() == Format.MNOK
            ? texts.text("ledger.account.each", texts.number(sum.kronerEach(), 0))
            : texts.text(
                "ledger.account.per10000",
                unit.change() ? texts.signed(sum.per10000(), 1) : texts.number(sum.per10000(), 1)));
    if (sum.n() < sum.of()) {
      parts.add(
          texts.text("ledger.account.n", texts.number(sum.n(), 0), texts.number(sum.of(), 0)));
    }
    return String.join(" · ", parts);
  }
}
