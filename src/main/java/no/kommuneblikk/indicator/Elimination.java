package no.kommuneblikk.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What someone with pencil and paper can compute: the sums are equations in the unknown cells, and
 * a cell is determined where elimination leaves it alone in an equation.
 */
final class Elimination {

  /** Signs are ±1, so what is left is a small whole number or nothing. */
  private static final double NOTHING = 1e-9;

  private final double[][] rows;
  private final List<ReleaseCell> columns;

  private Elimination(List<KnownSums.Sum> sums, Set<ReleaseCell> unknown) {
    columns = List.copyOf(unknown);
    var equations = new ArrayList<double[]>();
    for (var sum : sums) {
      if (sum.cells().stream().anyMatch(unknown::contains)) {
        var row = new double[columns.size()];
        for (var i = 0; i < row.length; i++) {
          row[i] = sum.signs().getOrDefault(columns.get(i), 0);
        }
        equations.add(row);
      }
    }
    rows = equations.toArray(double[][]::new);
  }

  /** Those of the unknown cells that the sums determine. */
  static Set<ReleaseCell> determined(List<KnownSums.Sum> sums, Set<ReleaseCell> unknown) {
    var elimination = new Elimination(sums, new TreeSet<>(unknown));
    elimination.reduce();
    return elimination.alone();
  }

  /** Gauss–Jordan: each pivot is 1 and the only one in its column. */
  private void reduce() {
    var done = 0;
    for (var column = 0; column < columns.size() && done < rows.length; column++) {
      var pivot = largest(column, done);
      if (Math.abs(rows[pivot][column]) < NOTHING) {
        continue;
      }
      var row = rows[pivot];
      rows[pivot] = rows[done];
      rows[done] = row;
      scale(row, 1 / row[column]);
      for (var other = 0; other < rows.length; other++) {
        if (other != done && Math.abs(rows[other][column]) > NOTHING) {
          subtract(rows[other], row, rows[other][column]);
        }
      }
      done++;
    }
  }

  private int largest(int column, int from) {
    var best = from;
    for (var i = from + 1; i < rows.length; i++) {
      if (Math.abs(rows[i][column]) > Math.abs(rows[best][column])) {
        best = i;
      }
    }
    return best;
  }

  private static void scale(double[] row, double by) {
    for (var i = 0; i < row.length; i++) {
      row[i] *= by;
    }
  }

  private static void subtract(double[] from, double[] row, double times) {
    for (var i = 0; i < row.length; i++) {
      from[i] -= times * row[i];
    }
  }

  private Set<ReleaseCell> alone() {
    var found = new TreeSet<ReleaseCell>();
    for (var row : rows) {
      var last = -1;
      var count = 0;
      for (var i = 0; i < row.length; i++) {
        if (Math.abs(row[i]) > NOTHING) {
          last = i;
          count++;
        }
      }
      if (count == 1) {
        found.add(columns.get(last));
      }
    }
    return found;
  }
}
