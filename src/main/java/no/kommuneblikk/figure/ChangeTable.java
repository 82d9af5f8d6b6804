package no.kommuneblikk.figure;

import java.util.List;
import no.kommuneblikk.figure.FigureTable.Cell;
import no.kommuneblikk.figure.FigureTable.Column;
import no.kommuneblikk.text.Texts;

/** A row for each municipality: the value of the first year, that of the last, and the change. */
final class ChangeTable {

  private ChangeTable() {}

  static FigureTable of(Figure figure, Texts texts) {
    var format = figure.vertical().format();
    var years = figure.selection().years();
    return FigureTable.ofPoints(
        figure,
        List.of(
            new Column(figure.horizontal().title(), false),
            new Column(String.valueOf(years.from()), true),
            new Column(String.valueOf(years.to()), true),
            new Column(texts.text("figure.table.change"), true)),
        (_, point) ->
            List.of(
                Cell.noted(point),
                Cell.of(point.from(), format, texts),
                Cell.of(point, format, texts),
                Cell.of(change(point, format, texts))));
  }

  private static String change(Point point, Format format, Texts texts) {
    return point.value() instanceof Magnitude.Change change
        ? format.writeSigned(change.difference(), texts)
        : "";
  }
}
