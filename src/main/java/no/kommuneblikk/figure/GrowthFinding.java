package no.kommuneblikk.figure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/**
 * The finding of a figure of changes: who grew most and who least, or who fell. Ranked and told in
 * the unit that the figure's axis shows, so that nobody reads another order than the one they see.
 */
public final class GrowthFinding {

  /** More names than this and a sentence is a list. */
  private static final int MOST_NAMES = 3;

  private final List<Changed> sorted;
  private final Format format;
  private final Texts texts;

  private GrowthFinding(List<Changed> all, Format format, Texts texts) {
    this.sorted =
        all.stream().sorted(Comparator.comparingDouble(Changed::change).reversed()).toList();
    this.format = format;
    this.texts = texts;
  }

  /**
   * An area and its change.
   *
   * @param inSentence its name in the middle of a sentence
   */
  public record Changed(String name, String inSentence, double change) {

    /** An area whose name is the same everywhere. */
    public static Changed named(String name, double change) {
      return new Changed(name, name, change);
    }
  }

  /**
   * Names those that grew most and least.
   *
   * @param format of the changes
   * @param what changed, with its unit: «årsverk per 10 000 innbyggere»
   */
  public static String of(
      List<Changed> all, Format format, String what, String period, Texts texts) {
    return new GrowthFinding(all, format, texts).told(what, period);
  }

  /** The same for lines: their changes between the chosen years, in the unit of the lines. */
  public static String ofLines(
      List<Series> lines, Format format, String what, Selection selection, Texts texts) {
    return of(
        lines.stream()
            .flatMap(
                line ->
                    Growth.change(line, selection.years())
                        .map(
                            change ->
                                new Changed(
                                    line.name(), Groups.inSentence(line.name(), selection), change))
                        .stream())
            .toList(),
        format,
        what,
        selection.years().period(),
        texts);
  }

  private String told(String what, String period) {
    if (sorted.isEmpty()) {
      return texts.text("figure.finding.none", what, period);
    }
    var most = sorted.getFirst();
    var least = sorted.getLast();
    return texts.text(
        "figure.finding." + kind(most, least),
        names(most, Changed::name),
        written(most),
        names(least, Changed::inSentence),
        written(least),
        names(most, Changed::inSentence),
        names(least, Changed::name),
        what,
        period);
  }

  private String kind(Changed most, Changed least) {
    if (sorted.size() == 1) {
      return "one";
    }
    if (written(most).equals(written(least))) {
      return "same";
    }
    return format.sign(least.change) >= 0 ? "up" : format.sign(most.change) <= 0 ? "down" : "both";
  }

  /** What reads the same is named together. */
  private String names(Changed same, Function<Changed, String> name) {
    var alike =
        sorted.stream().filter(each -> written(each).equals(written(same))).map(name).toList();
    return alike.size() <= MOST_NAMES
        ? texts.list(alike)
        : texts.text("figure.words.many", texts.number(alike.size(), 0));
  }

  private String written(Changed changed) {
    return format.writeSigned(changed.change, texts);
  }
}
