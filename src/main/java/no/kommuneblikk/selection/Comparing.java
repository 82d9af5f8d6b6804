package no.kommuneblikk.selection;

import java.util.List;

/**
 * What is seen side by side and what is meant by alike.
 *
 * @param units the areas side by side, in the reader's order; empty lets the page choose
 * @param areas the reader's own areas
 */
public record Comparing(List<Unit> units, List<OwnArea> areas, Likeness likeness) {

  /** Nothing chosen. */
  public static final Comparing DEFAULT = new Comparing(List.of(), List.of(), Likeness.DEFAULT);

  public Comparing {
    units = List.copyOf(units);
    areas = List.copyOf(areas);
  }

  public Comparing withUnits(List<Unit> wanted) {
    return new Comparing(wanted, areas, likeness);
  }

  public Comparing withAreas(List<OwnArea> wanted) {
    return new Comparing(units, wanted, likeness);
  }

  public Comparing withLikeness(Likeness wanted) {
    return new Comparing(units, areas, wanted);
  }
}
