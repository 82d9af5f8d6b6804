package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.figure.FigureTable.Cell;

/**
 * Ratings without counts: a row for each point, whose label is what is rated, the rating and how it
 * was worded.
 */
final class RatingTable {

  private RatingTable() {}

  static FigureTable of(Figure figure) {
    var columns = FigureTable.columns(figure, false);
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (var i = 0; i < figure.series().size(); i++) {
      for (var point : figure.series().get(i).points()) {
        var parts = CellLabel.parts(point.label());
        var row = rows.computeIfAbsent(parts[0], rated -> unrated(rated, columns.size()));
        row.set(
            i + 1, new Cell(parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : ""));
      }
    }
    return new FigureTable(columns, List.copyOf(rows.values()));
  }

  private static List<Cell> unrated(String rated, int columns) {
    var row = new ArrayList<>(Collections.nCopies(columns, Cell.of("")));
    row.set(0, Cell.of(rated));
    return row;
  }
}
