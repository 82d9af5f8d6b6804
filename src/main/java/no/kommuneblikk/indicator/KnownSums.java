package no.kommuneblikk.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every sum over the cells of a release that a reader can know the result of. */
final class KnownSums {

  /**
   * Cells whose values, with their signs, add up to something known: a published total, or nothing
   * for a whole less its parts.
   */
  record Sum(SortedMap<ReleaseCell, Integer> signs) {

    Set<ReleaseCell> cells() {
      return signs.keySet();
    }
  }

  private KnownSums() {}

  /** The sums of the totals first, then those of a whole and its parts, by municipality. */
  static List<Sum> of(Set<ReleaseCell> cells, List<KnownTotal> totals, List<MeasurePart> parts) {
    var sums = new ArrayList<Sum>();
    for (var total : totals) {
      var signs = new TreeMap<ReleaseCell, Integer>();
      cells.stream().filter(total::counts).forEach(cell -> signs.put(cell, 1));
      sums.add(new Sum(signs));
    }
    Map<String, Set<String>> wholes =
        parts.stream()
            .collect(
                groupingBy(
                    MeasurePart::whole,
                    TreeMap::new,
                    mapping(MeasurePart::part, toCollection(TreeSet::new))));
    for (var cell : new TreeSet<>(cells)) {
      var of = wholes.get(cell.indicator());
      if (of != null) {
        var sum = whole(cell, of);
        // A part without a figure is unknown to everybody: nothing can be computed
        if (cells.containsAll(sum.cells())) {
          sums.add(sum);
        }
      }
    }
    return List.copyOf(sums);
  }

  private static Sum whole(ReleaseCell whole, Set<String> parts) {
    var signs = new TreeMap<ReleaseCell, Integer>();
    signs.put(whole, -1);
    parts.forEach(part -> signs.put(new ReleaseCell(part, whole.year(), whole.municipality()), 1));
    return new Sum(signs);
  }
}
