package no.kommuneblikk.figure;

import java.util.Comparator;
import java.util.List;
import no.kommuneblikk.selection.Years;

/** Picks out the lines that grew most and least, in their own unit, among many grey ones. */
public final class Emphasis {

  private Emphasis() {}

  /** The same lines, with the two in colours of their own. */
  public static List<Series> onExtremes(List<Series> lines, Years years) {
    var contexts =
        Footing.firm(
            lines.stream().filter(line -> line.role() == SeriesRole.CONTEXT).toList(), Footing::of);
    Comparator<Series> byChange =
        Comparator.comparingDouble(line -> Growth.change(line, years).orElse(Double.NaN));
    var changed = contexts.stream().filter(line -> Growth.change(line, years).isPresent()).toList();
    var most = changed.stream().max(byChange);
    var least = changed.stream().min(byChange);
    return lines.stream()
        .map(
            line ->
                most.filter(line::equals).isPresent()
                    ? Series.of(line.name(), SeriesRole.EMPHASIS, line.points())
                    : least.filter(line::equals).isPresent()
                        ? Series.of(line.name(), SeriesRole.EMPHASIS_SECOND, line.points())
                        : line)
        .toList();
  }
}
