package no.kommuneblikk.figure;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;

/** Five very different choices that every figure is swept over. */
public final class FiveSelections {

  /** What a reader chooses, in very different ways; the first is what meets everybody. */
  public static final List<Selection> ALL =
      Stream.<Consumer<Selection.Draft>>of(
              draft -> draft.municipality = "3801",
              draft -> {
                draft.municipality = "3816";
                draft.per = Per.COUNT;
                draft.groupBy = GroupBy.COUNTY;
              },
              draft -> {
                draft.municipality = "1835";
                draft.per = Per.CHANGE;
                draft.years = new Years(2018, 2020);
                draft.highlighted = List.of("3801", "3816");
              },
              draft -> {
                draft.municipality = "3801";
                draft.carriedForward = false;
                draft.counties = List.of("38");
              },
              draft -> {
                draft.structure = StructureYear.Y2019;
                draft.years = new Years(2016, 2019);
              })
          .map(Selection.DEFAULT::with)
          .toList();

  private FiveSelections() {}
}
