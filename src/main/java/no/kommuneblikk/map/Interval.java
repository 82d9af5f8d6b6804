package no.kommuneblikk.map;

import java.math.BigDecimal;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.statistics.Printed;
import no.kommuneblikk.text.Texts;

/**
 * A class of values: from the one to the other, both included, as they are printed. Counted in
 * units of the last decimal, so that no printed value seems to be in two classes or in none.
 */
record Interval(SeriesRole role, long from, long to, int decimals) {

  boolean includes(double value) {
    var units = Printed.units(value, decimals);
    return from <= units && units <= to;
  }

  /** «22,1–38,0»; «−9,3 til −0,1» for changes. */
  String words(Axis axis, Texts texts) {
    var last = axis.write(value(to), texts);
    if (from == to) {
      return last;
    }
    var signed = axis.change() || from < 0;
    return texts.text(
        signed ? "map.interval.signed" : "map.interval",
        axis.change() ? texts.signed(value(from), decimals) : texts.number(value(from), decimals),
        last);
  }

  private double value(long units) {
    return BigDecimal.valueOf(units, decimals).doubleValue();
  }
}
