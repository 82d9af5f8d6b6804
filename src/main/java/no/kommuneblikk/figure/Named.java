package no.kommuneblikk.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.kommuneblikk.text.Texts;

/** A value and whose it is, for sentences that name the highest and the lowest. */
record Named(String name, double value, Footing footing) {

  /** A value that rests on enough. */
  Named(String name, double value) {
    this(name, value, Footing.FIRM);
  }

  /** Up to this many are all named; of more the highest and the lowest. */
  static final int ALL_NAMED = 3;

  /** Amounts that lie nearer each other than this part of the highest are not ranked. */
  private static final double MUCH_THE_SAME = 0.01;

  /** The values of points that have one. */
  static List<Named> of(List<Point> points) {
    return points.stream()
        .flatMap(
            point ->
                Optional.ofNullable(point.y())
                    .map(value -> new Named(point.label(), value, point.footing()))
                    .stream())
        .toList();
  }

  /**
   * All of them where they are few, otherwise who lies highest and who lowest; what reads the same
   * is named together. Neither is a group of one municipality, nor a municipality of few posts.
   * Amounts that are much the same are not ranked, as their order is of roundings, nor are counts
   * and sums of areas, as it is of their size.
   *
   * @param signed whether the values are changes
   */
  static String told(List<Named> all, Format format, boolean signed, Texts texts) {
    if (all.size() <= ALL_NAMED) {
      return each(all, format, signed, texts);
    }
    if (format.followsSize() && all.stream().anyMatch(each -> each.footing.isOfGroup())) {
      return reaching("figure.words.bySize", all, format, signed, texts);
    }
    if (!signed && areMuchTheSame(all)) {
      return texts.text("figure.words.muchTheSame", between(all, format, texts));
    }
    var groups = all.stream().filter(each -> !each.footing.isAlone()).toList();
    var firm = groups.stream().filter(each -> !each.footing.isOfFewPosts()).toList();
    if (firm.isEmpty() && !groups.isEmpty()) {
      return reaching("figure.words.fewPosts", all, format, signed, texts);
    }
    return extremes(
        firm.isEmpty() ? all : firm,
        firm.size() < groups.size(),
        format,
        signed,
        firm.size() < groups.size()
            ? texts.text(
                signed ? "figure.finding.of.posts" : "figure.words.of.posts",
                texts.number(firm.size(), 0),
                firm.size())
            : Footing.among(all, Named::footing, texts),
        texts);
  }

  /** The same of the vertical axis of a figure, which may show single municipalities only. */
  static String told(Figure figure, List<Named> all, boolean signed, Texts texts) {
    var format = figure.vertical().format();
    return all.size() > ALL_NAMED && format.followsSize() && figure.kind().isOfAreas()
        ? reaching("figure.words.bySize", all, format, signed, texts)
        : told(all, format, signed, texts);
  }

  /**
   * Who lies highest and who lowest.
   *
   * @param some whether those of few posts are left out: one of them may have changed least, so
   *     nobody is said to
   * @param among out of whom, where not of all
   */
  private static String extremes(
      List<Named> all, boolean some, Format format, boolean signed, String among, Texts texts) {
    var sorted = all.stream().sorted(Comparator.comparingDouble(Named::value)).toList();
    var lowest = sorted.getFirst().write(format, signed, texts);
    var highest = sorted.getLast().write(format, signed, texts);
    if (!some && lowest.equals(highest)) {
      return texts.text("figure.words.allSame", lowest);
    }
    var falls = format.sign(sorted.getLast().value) <= 0;
    var end =
        sorted.size() == 1
            ? ".one"
            : !some || !signed || format.sign(sorted.getFirst().value) < 0 && !falls
                ? ""
                : falls ? ".lowest" : ".highest";
    return texts.text(
        "figure.words.extremes" + end,
        names(sorted, highest, format, signed, texts),
        told(sorted, highest, format, signed, texts),
        names(sorted, lowest, format, signed, texts),
        told(sorted, lowest, format, signed, texts),
        among);
  }

  /** How far they reach, of whom none is named. */
  private static String reaching(
      String key, List<Named> all, Format format, boolean signed, Texts texts) {
    var sorted = all.stream().sorted(Comparator.comparingDouble(Named::value)).toList();
    return texts.text(
        key,
        sorted.getFirst().write(format, signed, texts),
        sorted.getLast().write(format, signed, texts));
  }

  /** «254–256», or the one value where all read the same. */
  static String between(List<Named> all, Format format, Texts texts) {
    return Between.words(
        all.stream().map(Named::value).toList(), value -> format.write(value, texts), texts);
  }

  private static boolean areMuchTheSame(List<Named> all) {
    var values = all.stream().mapToDouble(Named::value).summaryStatistics();
    return values.getMin() < values.getMax()
        && values.getMin() > (1 - MUCH_THE_SAME) * values.getMax();
  }

  /** Every one of them with its value. */
  static String each(List<Named> all, Format format, boolean signed, Texts texts) {
    return texts.list(
        all.stream()
            .map(
                each ->
                    texts.text("figure.words.named", each.name, each.write(format, signed, texts)))
            .toList());
  }

  private static String names(
      List<Named> all, String written, Format format, boolean signed, Texts texts) {
    var same =
        all.stream()
            .filter(each -> each.write(format, signed, texts).equals(written))
            .map(Named::name)
            .toList();
    return same.size() <= ALL_NAMED
        ? texts.list(same)
        : texts.text("figure.words.many", texts.number(same.size(), 0));
  }

  /** Of several that read the same the posts differ, and are not told. */
  private static String told(
      List<Named> all, String written, Format format, boolean signed, Texts texts) {
    var same =
        all.stream().filter(each -> each.write(format, signed, texts).equals(written)).toList();
    return same.size() == 1 ? same.getFirst().told(format, signed, texts) : written;
  }

  private String told(Format format, boolean signed, Texts texts) {
    return footing.told(write(format, signed, texts), texts);
  }

  private String write(Format format, boolean signed, Texts texts) {
    return signed ? format.writeSigned(value, texts) : format.write(value, texts);
  }
}
