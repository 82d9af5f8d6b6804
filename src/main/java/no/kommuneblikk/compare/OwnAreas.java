package no.kommuneblikk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.OwnArea;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Unit;

/** What becomes of a selection when a reader makes, changes or deletes an own area. */
public final class OwnAreas {

  private OwnAreas() {}

  /** With one more area, shown at once where there is room for it. */
  public static Selection adding(Selection selection, OwnArea area) {
    var areas = new ArrayList<>(selection.comparing().areas());
    areas.add(area);
    var unit = Unit.own(areas.size());
    var units = selection.comparing().units();
    return changed(
        selection,
        areas,
        units.size() < Unit.MOST ? Stream.concat(units.stream(), Stream.of(unit)).toList() : units);
  }

  /**
   * With another area in place of this one.
   *
   * @param place counted from 1
   */
  public static Selection replacing(Selection selection, int place, OwnArea area) {
    var areas = new ArrayList<>(selection.comparing().areas());
    areas.set(place - 1, area);
    return changed(selection, areas, selection.comparing().units());
  }

  /**
   * Without this area. Those behind it move up; whoever was seen against it is seen against the
   * next, or as by default where there is none.
   *
   * @param place counted from 1
   */
  public static Selection without(Selection selection, int place) {
    var areas = new ArrayList<>(selection.comparing().areas());
    areas.remove(place - 1);
    var units =
        selection.comparing().units().stream()
            .filter(unit -> !unit.equals(Unit.own(place)))
            .map(unit -> behind(unit, place) ? Unit.own(Integer.parseInt(unit.code()) - 1) : unit)
            .toList();
    var fewer = changed(selection, areas, units);
    return areas.isEmpty() && selection.against() == ComparisonGroup.OWN
        ? fewer.with(draft -> draft.against = Selection.DEFAULT.against())
        : fewer;
  }

  private static boolean behind(Unit unit, int place) {
    return unit.kind() == Unit.Kind.OWN && Integer.parseInt(unit.code()) > place;
  }

  private static Selection changed(Selection selection, List<OwnArea> areas, List<Unit> units) {
    return selection.with(
        draft -> draft.comparing = draft.comparing.withAreas(areas).withUnits(units));
  }
}
