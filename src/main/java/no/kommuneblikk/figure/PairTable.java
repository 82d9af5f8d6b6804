package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.figure.FigureTable.Cell;
import no.kommuneblikk.figure.FigureTable.Column;
import no.kommuneblikk.text.Texts;

/** A row for each municipality: its group, and the two quantities seen against each other. */
final class PairTable {

  private PairTable() {}

  static FigureTable of(Figure figure, Texts texts) {
    var grouped = isGrouped(figure);
    var columns = new ArrayList<Column>();
    columns.add(new Column(texts.text("figure.table.municipality"), false));
    if (grouped) {
      columns.add(new Column(texts.text("figure.table.group"), false));
    }
    columns.add(new Column(figure.horizontal().title(), true));
    columns.add(new Column(figure.vertical().title(), true));
    return FigureTable.ofPoints(
        figure, columns, (series, point) -> row(figure, series, point, grouped, texts));
  }

  private static List<Cell> row(
      Figure figure, Series series, Point point, boolean grouped, Texts texts) {
    var row = new ArrayList<Cell>();
    row.add(Cell.noted(point));
    if (grouped) {
      row.add(Cell.of(series.name()));
    }
    row.add(Cell.of(point.x(), figure.horizontal().format(), texts));
    row.add(Cell.of(point, figure.vertical().format(), texts));
    return row;
  }

  /** All municipalities among bands are usually one group, whose name would stand in every row. */
  private static boolean isGrouped(Figure figure) {
    return figure.kind() != Kind.BANDS || figure.dots().size() > 1;
  }
}
