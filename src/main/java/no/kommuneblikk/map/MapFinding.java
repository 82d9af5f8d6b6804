package no.kommuneblikk.map;

import java.util.List;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Spread;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.Measurements;
import no.kommuneblikk.selection.Classes;
import no.kommuneblikk.statistics.Quantiles;
import no.kommuneblikk.text.Texts;

/** What a map shows, as a sentence made of its values. */
final class MapFinding {

  private MapFinding() {}

  static String of(Measurements shown, Axis axis, Classes method, Texts texts) {
    if (method == Classes.REPORTING) {
      return reporting(shown, axis, texts);
    }
    var sorted = shown.values().stream().map(Measured::value).sorted().toList();
    return switch (shown.yardstick().aspect()) {
      case CHANGE -> change(sorted, axis, texts);
      case LEVEL, SUM -> level(sorted, axis, texts);
    };
  }

  private static String reporting(Measurements shown, Axis axis, Texts texts) {
    var carried =
        shown.values().stream().filter(value -> value.quality().isCarriedForward()).count();
    var without = shown.leftOut().size();
    var simulated = shown.released().release().illustration();
    return texts.text(
        simulated ? "map.finding.reporting.simulated" : "map.finding.reporting",
        axis.title(),
        texts.number(carried, 0),
        texts.number(shown.values().size() + without, 0),
        carried,
        texts.number(without, 0),
        without);
  }

  /** What is printed as zero has neither gone up nor down. */
  private static String change(List<Double> sorted, Axis axis, Texts texts) {
    var up = sorted.stream().filter(value -> axis.format().sign(value) > 0).count();
    var down = sorted.stream().filter(value -> axis.format().sign(value) < 0).count();
    return texts.text(
        sorted.isEmpty() ? "map.finding.nobody" : "map.finding.change",
        axis.title(),
        texts.number(up, 0),
        texts.number(sorted.size(), 0),
        texts.number(down, 0),
        sorted.size(),
        sorted.size() - up - down,
        texts.number(sorted.size() - up - down, 0));
  }

  /** No percentiles of fewer than eight. */
  private static String level(List<Double> sorted, Axis axis, Texts texts) {
    if (sorted.isEmpty()) {
      return texts.text("map.finding.nobody", axis.title());
    }
    var format = axis.format();
    var lowest = format.write(sorted.getFirst(), texts);
    var highest = format.write(sorted.getLast(), texts);
    if (sorted.size() < Spread.FEWEST || lowest.equals(highest)) {
      return texts.text(
          lowest.equals(highest) ? "map.finding.alike" : "map.finding.few",
          axis.title(),
          lowest,
          highest,
          texts.number(sorted.size(), 0),
          sorted.size());
    }
    return texts.text(
        "map.finding.level",
        axis.title(),
        format.write(Quantiles.of(sorted, 0.25), texts),
        format.write(Quantiles.of(sorted, 0.75), texts),
        lowest,
        highest);
  }
}
