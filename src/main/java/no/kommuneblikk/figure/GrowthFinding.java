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

  private final List<Changed> all;
  private final List<Changed> sorted;
  private final Format format;
  private final Texts texts;

  private GrowthFinding(List<Changed> all, Format format, Texts texts) {
    this.all = all;
    this.sorted =
        firm(all).stream().sorted(Comparator.comparingDouble(Changed::change).reversed()).toList();
    this.format = format;
    this.texts = texts;
  }

  /** Where all are groups of one, they are alike; of few posts nothing is made however many. */
  private static List<Changed> firm(List<Changed> all) {
    var groups = Footing.firm(all, changed -> changed.footing.asGroup());
    return all.size() == 1
        ? all
        : groups.stream().filter(each -> !each.footing.isOfFewPosts()).toList();
  }

  /**
   * An area and its change.
   *
   * @param inSentence its name in the middle of a sentence
   */
  public record Changed(String name, String inSentence, double change, Footing footing) {

    /** An area whose name is the same everywhere. */
    public static Changed named(String name, double change, Footing footing) {
      return new Changed(name, name, change, footing);
    }
  }

  /**
   * Names those that grew most and least: never a group of one municipality, nor a municipality
   * where it is less than {@value Footing#FEWEST_POSTS} posts. Says out of how many, and what the
   * change is in posts. Counts are not ranked, as the largest change most.
   *
   * @param format of the changes
   * @param what changed, with its unit: «årsverk per 10 000 innbyggere»
   */
  public static String of(
      List<Changed> all, Format format, String what, String period, Texts texts) {
    var finding = new GrowthFinding(all, format, texts);
    return all.size() > 1 && format.followsSize()
        ? finding.unranked(what, period)
        : finding.told(what, period);
  }

  /**
   * The same of groups that are all there is of what they divide, in the unit the reader has
   * chosen: as counts the largest change most, so that their sum is told and nobody is ranked.
   */
  public static String ofGroups(
      List<Changed> all, Format format, String what, Selection selection, Texts texts) {
    var period = selection.years().period();
    return all.size() > 1 && format.followsSize()
        ? texts.text(
            "figure.finding.sum",
            format.writeSigned(all.stream().mapToDouble(Changed::change).sum(), texts),
            what,
            period)
        : of(all, format, what, period, texts);
  }

  /** The same for lines: their changes between the chosen years, in the unit of the lines. */
  public static String ofLines(
      List<Series> lines, Format format, String what, Selection selection, Texts texts) {
    return ofGroups(
        lines.stream()
            .flatMap(
                line ->
                    Growth.change(line, selection.years())
                        .map(
                            change ->
                                new Changed(
                                    line.name(),
                                    line.role().phrase(line.name(), texts),
                                    change,
                                    Footing.of(line)))
                        .stream())
            .toList(),
        format,
        what,
        selection,
        texts);
  }

  /** Areas that may overlap are not summed: each is told, where they are few enough to be. */
  private String unranked(String what, String period) {
    return all.size() > MOST_NAMES
        ? texts.text("figure.finding.unranked", what, period)
        : texts.text(
            "figure.finding.each",
            texts.list(
                all.stream()
                    .map(each -> texts.text("figure.words.named", each.name, written(each)))
                    .toList()),
            what,
            period);
  }

  private String told(String what, String period) {
    if (sorted.isEmpty()) {
      return all.isEmpty() || all.stream().noneMatch(each -> each.footing.isOfFewPosts())
          ? texts.text("figure.finding.none", what, period)
          : texts.text(
              "figure.finding.few",
              "",
              "",
              "",
              "",
              "",
              "",
              what,
              period,
              texts.number(all.size(), 0));
    }
    var most = sorted.getFirst();
    var least = sorted.getLast();
    return texts.text(
        "figure.finding." + kind(most, least),
        names(most, Changed::name),
        posts(most),
        names(least, Changed::inSentence),
        posts(least),
        names(most, Changed::inSentence),
        names(least, Changed::name),
        what,
        period,
        among());
  }

  /** Of those that changed by few posts one may have changed least, so nobody is said to. */
  private String kind(Changed most, Changed least) {
    var rises = format.sign(least.change) >= 0;
    var falls = format.sign(most.change) <= 0;
    if (all.stream().anyMatch(each -> each.footing.isOfFewPosts())) {
      return rises ? "most" : falls ? "fell" : "both";
    }
    if (sorted.size() == 1) {
      return "one";
    }
    if (written(most).equals(written(least))) {
      return "same";
    }
    return rises ? "up" : falls ? "down" : "both";
  }

  /** Out of how many; three are seen at a glance. */
  private String among() {
    var key =
        all.stream().anyMatch(each -> each.footing.isOfFewPosts())
            ? "figure.finding.of.posts"
            : all.stream().anyMatch(each -> each.footing.isAlone())
                ? "figure.finding.of.groups"
                : "figure.finding.of";
    return sorted.size() <= MOST_NAMES && sorted.size() == all.size()
        ? ""
        : texts.text(key, texts.number(sorted.size(), 0), sorted.size());
  }

  private String posts(Changed changed) {
    var alike = sorted.stream().filter(each -> written(each).equals(written(changed))).count();
    return alike == 1 ? changed.footing.told(written(changed), texts) : written(changed);
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
