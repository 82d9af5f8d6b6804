package no.kommuneblikk.figure;

import java.util.List;
import no.kommuneblikk.figure.FigureTable.Cell;
import no.kommuneblikk.figure.FigureTable.Column;
import no.kommuneblikk.text.Texts;

/** A row for each municipality: the group it is drawn in, and its value. */
final class DotTable {

  private DotTable() {}

  static FigureTable of(Figure figure, Texts texts) {
    return FigureTable.ofPoints(
        figure,
        List.of(
            new Column(texts.text("figure.table.municipality"), false),
            new Column(figure.horizontal().title(), false),
            new Column(figure.vertical().title(), true)),
        (series, point) ->
            List.of(
                Cell.noted(point),
                Cell.of(series.name()),
                Cell.of(point, figure.vertical().format(), texts)));
  }
}
