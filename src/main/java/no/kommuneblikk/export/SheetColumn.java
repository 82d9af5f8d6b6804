package no.kommuneblikk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.text.Texts;

/**
 * A column of a figure in a spreadsheet.
 *
 * @param title what it holds
 * @param cell of a point of a series, as it is written
 */
record SheetColumn(String title, BiFunction<Series, Point, String> cell) {

  /**
   * The columns of a figure, named by what they hold in this very one: municipality number,
   * municipality, year, value, quality, remark. What is the same on every row is no column.
   */
  static List<SheetColumn> of(Figure figure, Texts texts) {
    var points = SheetPoints.of(figure);
    var columns = new ArrayList<SheetColumn>();
    columns.addAll(new SheetNames(figure, points, texts).columns());
    columns.addAll(new SheetValues(figure, points, texts).columns());
    return List.copyOf(columns);
  }
}
