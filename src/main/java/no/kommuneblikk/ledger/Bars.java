package no.kommuneblikk.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;

/** What the figures with a row of bars for each area share. */
final class Bars {

  private Bars() {}

  /** Posts have no index, so they are shown per inhabitant where the reader has chosen one. */
  static Selection relevant(Selection selection) {
    return Ledger.relevant(selection)
        .with(
            draft -> {
              if (draft.per == Per.CHANGE) {
                draft.per = Per.INHABITANTS;
              }
              if (draft.municipality != null) {
                draft.counties = List.of();
                draft.size = null;
                draft.groupBy = GroupBy.SIZE;
              } else if (draft.groupBy == GroupBy.COUNTY && draft.size == null) {
                draft.scheme = Selection.DEFAULT.scheme();
              }
            });
  }

  static double shown(Sum sum, Selection selection) {
    return selection.per() == Per.COUNT ? sum.amount() : sum.per10000();
  }

  /** What follows a number of posts in a sentence: « per 10 000», or nothing. */
  static String unit(Selection selection, Texts texts) {
    return selection.per() == Per.COUNT ? "" : texts.text("ledger.per10000");
  }

  static Point point(LedgerArea area, Sum sum, Selection selection) {
    return Point.category(area.name(), area.code(), shown(sum, selection), sum.value().quality())
        .highlighted(area.highlight())
        .resting(sum.footing());
  }

  /** Counties with the most first; all others as they are. */
  static <T> List<T> ranked(List<T> rows, ToDoubleFunction<T> quantity, Selection selection) {
    return selection.groupBy() == GroupBy.COUNTY
        ? rows.stream().sorted(Comparator.comparingDouble(quantity).reversed()).toList()
        : rows;
  }

  /**
   * How many municipalities of the selection have the quantity; of the country if one is in focus.
   */
  static int counted(List<Municipal> all, Areas areas, Function<Municipal, Optional<Value>> entry) {
    return (int)
        all.stream().filter(areas.within()).filter(each -> entry.apply(each).isPresent()).count();
  }

  static Axis horizontal(Selection selection, Texts texts) {
    return Axis.of(
        texts.text(
            selection.municipality() == null
                ? "selection.groups." + selection.groupBy().code()
                : "ledger.axis.area"),
        Format.LABEL);
  }
}
