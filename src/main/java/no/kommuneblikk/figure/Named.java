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

  /** What a series is called within a sentence: size groups are no proper names. */
  static String inSentence(Series series, Texts texts) {
    return switch (series.role()) {
      case SIZE_SMALL, SIZE_MEDIUM, SIZE_LARGE ->
          series.name().substring(0, 1).toLowerCase(texts.locale()) + series.name().substring(1);
      default -> series.name();
    };
  }

  /**
   * All of them where they are few, otherwise who lies highest and who lowest; what reads the same
   * is named together. A group of one municipality is neither; of a municipality it is said how
   * many posts it is. Amounts that are much the same are not ranked: their order is of roundings.
   *
   * @param signed whether the values are changes
   */
  static String told(List<Named> all, Format format, boolean signed, Texts texts) {
    if (all.size() <= ALL_NAMED) {
      return each(all, format, signed, texts);
    }
    if (!signed && areMuchTheSame(all)) {
      return texts.text("figure.words.muchTheSame", between(all, format, texts));
    }
    var groups = all.stream().filter(each -> !each.footing.isAlone()).toList();
    var sorted =
        (groups.isEmpty() ? all : groups)
            .stream().sorted(Comparator.comparingDouble(Named::value)).toList();
    var lowest = sorted.getFirst().write(format, signed, texts);
    var highest = sorted.getLast().write(format, signed, texts);
    return lowest.equals(highest)
        ? texts.text("figure.words.allSame", lowest)
        : texts.text(
            "figure.words.extremes",
            names(sorted, highest, format, signed, texts),
            told(sorted, highest, format, signed, texts),
            names(sorted, lowest, format, signed, texts),
            told(sorted, lowest, format, signed, texts),
            Footing.among(all, Named::footing, texts));
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
