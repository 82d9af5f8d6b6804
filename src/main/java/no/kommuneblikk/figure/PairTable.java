package no.kommuneblikk.figure;

import java.util.List;
import no.kommuneblikk.figure.FigureTable.Cell;
import no.kommuneblikk.figure.FigureTable.Column;
import no.kommuneblikk.text.Texts;

/** A row for each municipality: its group, and the two quantities seen against each other. */
final class PairTable {

  private PairTable() {}

  static FigureTable of(Figure figure, Texts texts) {
    return FigureTable.ofPoints(
        figure,
        List.of(
            new Column(texts.text("figure.table.municipality"), false),
            new Column(texts.text("figure.table.group"), false),
            new Column(figure.horizontal().title(), true),
            new Column(figure.vertical().title(), true)),
        (series, point) ->
            List.of(
                Cell.named(point),
                Cell.of(series.name()),
                Cell.of(point.x(), figure.horizontal().format(), texts),
                Cell.of(point, figure.vertical().format(), texts)));
  }
}
