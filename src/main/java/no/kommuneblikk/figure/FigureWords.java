package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;

/**
 * A figure in two or three sentences: its finding, where the title does not tell it, how high, how
 * it changed or who lies where, and what weakens it. Made of the points themselves, so the words
 * can't say anything else than the chart does. They say where, never how good.
 */
public final class FigureWords {

  private FigureWords() {}

  /** The sentences; none if there is nothing to draw, as the title then says why. */
  public static List<String> of(Figure figure, Texts texts) {
    if (figure.isEmpty()) {
      return List.of();
    }
    var sentences = new ArrayList<String>();
    switch (figure.kind()) {
      case LINE, MULTIPLES -> sentences.addAll(LineWords.of(figure, texts));
      case BAR -> sentences.addAll(BarWords.of(figure, texts));
      case DUMBBELL -> sentences.addAll(ChangeWords.of(figure, texts));
      case STRIP -> sentences.addAll(DotWords.spread(figure, texts));
      case SCATTER, FACETS, BANDS -> sentences.addAll(DotWords.pairs(figure, texts));
      case STACKED, MATRIX -> sentences.addAll(ShareWords.of(figure, texts));
      case TABLE -> tableRow(figure, texts).ifPresent(sentences::add);
      case MAP -> sentences.addAll(MapWords.of(figure, texts));
    }
    figure
        .basis()
        .onlyKey()
        .ifPresent(key -> sentences.replaceAll(told -> OtherKey.named(key, told, texts)));
    caveat(figure, texts).ifPresent(sentences::add);
    var extent = figure.generated();
    if (extent == Generated.NONE) {
      return List.copyOf(sentences);
    }
    // Where only some are generated, those that tell of them say so themselves
    return Stream.concat(
            Stream.of(finding(figure, texts)),
            sentences.stream()
                .map(told -> extent == Generated.ALL ? extent.mark(told, texts) : told))
        .toList();
  }

  /** What the values say, as it may stand anywhere: of generated ones it begins by saying so. */
  public static String finding(Figure figure, Texts texts) {
    var extent = figure.generated();
    if (extent == Generated.NONE) {
      return figure.title();
    }
    var told = FigureDescription.sentence(figure.finding().sentence());
    return extent == Generated.SOME && figure.finding().ofRealOnly()
        ? told
        : extent.mark(told, texts);
  }

  /**
   * The first value of the column in focus, or of the first; where that is a change, of those that
   * may be told as the greatest.
   */
  private static Optional<String> tableRow(Figure figure, Texts texts) {
    var focused = figure.series().stream().filter(series -> series.role() == SeriesRole.EMPHASIS);
    return Stream.concat(focused, figure.series().stream())
        .findFirst()
        .flatMap(
            series ->
                series.points().stream()
                    .filter(point -> point.y() != null)
                    .filter(point -> point.footing().isFirm())
                    .filter(point -> !isChangeOfSize(point, figure))
                    .findFirst()
                    .map(
                        point -> {
                          var cell = ValueTable.cell(point, figure, texts);
                          var told =
                              texts.text(
                                  cell.remark().isEmpty()
                                      ? "figure.words.table"
                                      : "figure.words.table.remark",
                                  series.name(),
                                  point.label(),
                                  cell.text(),
                                  cell.remark());
                          return figure.markPart(List.of(point), told, texts);
                        }));
  }

  private static boolean isChangeOfSize(Point point, Figure figure) {
    return point.axis(figure).change() && point.format(figure).followsSize();
  }

  /** What weakens the figure most: carried forward, not whole, or estimated. */
  private static Optional<String> caveat(Figure figure, Texts texts) {
    var basis = figure.basis();
    return told(basis, "simulated", texts, Quality.ILLUSTRATION_CARRIED_FORWARD)
        .map(it -> figure.generated() == Generated.SOME ? Generated.ALL.mark(it, texts) : it)
        .or(() -> told(basis, "carried", texts, Quality.CARRIED_FORWARD))
        .or(() -> told(basis, lacking(basis), texts, Quality.MISSING, Quality.SUPPRESSED))
        .or(() -> estimated(basis, texts));
  }

  /** What is kept back exists, and is not called missing. */
  private static String lacking(Basis basis) {
    return basis.peak(Quality.SUPPRESSED).isEmpty()
        ? "missing"
        : basis.peak(Quality.MISSING).isEmpty() ? "suppressed" : "missingOrSuppressed";
  }

  private static Optional<String> told(Basis basis, String what, Texts texts, Quality... any) {
    return Caveats.told(basis, "figure.words.caveat." + what, texts, any);
  }

  private static Optional<String> estimated(Basis basis, Texts texts) {
    var count = basis.count(Quality.ESTIMATED);
    return count == 0
        ? Optional.empty()
        : Optional.of(
            texts.text(
                "figure.words.caveat.estimated." + basis.counted().name().toLowerCase(Locale.ROOT),
                count));
  }
}
