package no.kommuneblikk.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.selection.Years;

/** Picks out the lines that grew most and least among many grey ones. */
public final class Emphasis {

  private Emphasis() {}

  /** The same lines, with the two in colours of their own. */
  public static List<Series> onExtremes(List<Series> lines, Years years) {
    var contexts = lines.stream().filter(line -> line.role() == Role.CONTEXT).toList();
    var byGrowth =
        Comparator.comparingDouble(
            (Series line) -> Growth.between(line, years).map(Growth::percent).orElse(Double.NaN));
    Optional<Series> most =
        contexts.stream().filter(line -> Growth.between(line, years).isPresent()).max(byGrowth);
    Optional<Series> least =
        contexts.stream().filter(line -> Growth.between(line, years).isPresent()).min(byGrowth);
    return lines.stream()
        .map(
            line ->
                most.filter(line::equals).isPresent()
                    ? Series.of(line.name(), Role.EMPHASIS, line.points())
                    : least.filter(line::equals).isPresent()
                        ? Series.of(line.name(), Role.EMPHASIS_SECOND, line.points())
                        : line)
        .toList();
  }
}
