package no.kommuneblikk.map;

import java.util.List;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.Outline;
import no.kommuneblikk.selection.Selection;

/** There are outlines of one division only, so a map shows everything within its borders. */
public final class Division {

  private Division() {}

  /**
   * The selection within the borders there are outlines of. Highlighted municipalities become the
   * ones they are part of there; counties of another division are let go.
   */
  public static Selection drawn(Selection selection, Atlas atlas) {
    if (isDrawn(selection)) {
      return selection;
    }
    return selection.with(
        draft -> {
          draft.structure = Outline.STRUCTURE;
          draft.counties = List.of();
          draft.highlighted =
              selection.highlighted().stream()
                  .flatMap(number -> atlas.within(Outline.STRUCTURE, number).stream().limit(1))
                  .map(Municipality::number)
                  .distinct()
                  .toList();
        });
  }

  /** Whether there are outlines of the division that is selected. */
  public static boolean isDrawn(Selection selection) {
    return selection.structure() == Outline.STRUCTURE;
  }
}
