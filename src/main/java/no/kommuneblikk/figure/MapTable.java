package no.kommuneblikk.figure;

import java.util.Comparator;
import java.util.List;
import no.kommuneblikk.figure.FigureTable.Cell;
import no.kommuneblikk.figure.FigureTable.Column;
import no.kommuneblikk.text.Texts;

/**
 * A row for each municipality with its class and its value, the highest first; those without one
 * last, with the reason as their class. A class that is picked out comes before all others.
 */
final class MapTable {

  private MapTable() {}

  static FigureTable of(Figure figure, Texts texts) {
    var columns =
        List.of(
            new Column(figure.horizontal().title(), false),
            new Column(texts.text("figure.table.class"), false),
            new Column(figure.vertical().title(), true));
    record Row(Series series, Point point) {
      boolean isCommon() {
        return series.role() != SeriesRole.EMPHASIS;
      }

      double height() {
        var y = point.y();
        return y == null ? Double.NEGATIVE_INFINITY : y;
      }
    }
    return new FigureTable(
        columns,
        figure.series().stream()
            .flatMap(series -> series.points().stream().map(point -> new Row(series, point)))
            .sorted(
                Comparator.comparing(Row::isCommon)
                    .thenComparing(Comparator.comparingDouble(Row::height).reversed()))
            .map(
                row ->
                    List.of(
                        Cell.noted(row.point),
                        Cell.of(row.series.name()),
                        value(row.point, figure.vertical(), texts)))
            .toList());
  }

  /** Why there is none is told by the class. */
  private static Cell value(Point point, Axis axis, Texts texts) {
    var y = point.y();
    return y == null
        ? Cell.of("")
        : new Cell(axis.write(y, texts), Cell.of(point, axis.format(), texts).remark());
  }
}
