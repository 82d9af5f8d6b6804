package no.kommuneblikk.figure;

import java.util.Comparator;
import java.util.List;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** The finding of a figure with a line for each group: who grew most and who grew least. */
public final class GrowthFinding {

  private GrowthFinding() {}

  private record Grown(String name, Growth growth) {

    String percent(Texts texts) {
      return texts.signedPercent(growth.percent(), 1);
    }
  }

  /**
   * Names the group that grew most and the one that grew least between the chosen years, in
   * percent.
   *
   * @param key of the sentence; those of one group and of none are at {@code .one} and {@code
   *     .none}
   * @param unit of what grew, in words
   */
  public static String of(
      List<Series> lines, String key, String unit, Selection selection, Texts texts) {
    var grown =
        lines.stream()
            .flatMap(
                line ->
                    Growth.between(line, selection.years())
                        .map(growth -> new Grown(line.name(), growth))
                        .stream())
            .sorted(Comparator.comparingDouble((Grown it) -> it.growth().percent()).reversed())
            .toList();
    var period = selection.years().period();
    if (grown.isEmpty()) {
      return texts.text(key + ".none", period);
    }
    var most = grown.getFirst();
    var least = grown.getLast();
    return grown.size() == 1
        ? texts.text(key + ".one", most.name(), most.percent(texts), unit, period)
        : texts.text(
            key,
            most.name(),
            most.percent(texts),
            Groups.inSentence(least.name(), selection),
            least.percent(texts),
            unit,
            period);
  }
}
