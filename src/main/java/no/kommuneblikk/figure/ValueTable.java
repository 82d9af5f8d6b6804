package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.kommuneblikk.figure.FigureTable.Cell;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;

/**
 * A row for each label, a column for each series, each value in its own unit: «12,3 (+1,2)», with
 * what is said beside it below.
 */
final class ValueTable {

  private ValueTable() {}

  static FigureTable of(Figure figure, Texts texts) {
    return new FigureTable(
        FigureTable.columns(figure, true),
        figure.series().stream()
            .flatMap(series -> series.points().stream())
            .map(point -> new Row(point.label(), Objects.requireNonNullElse(point.code(), "")))
            .distinct()
            .map(row -> cells(row, figure, texts))
            .toList());
  }

  private record Row(String label, String code) {

    /** Where some rows are generated and some not, each of the first says so. */
    Cell name(Figure figure, Texts texts) {
      var tagged = figure.generated() == Generated.SOME && generated(figure) == Generated.ALL;
      return new Cell(
          label,
          tagged ? word(texts) : "",
          code,
          figure.selection().highlighted().indexOf(code) + 1);
    }

    /** How much of the row is; nothing of one without values. */
    Generated generated(Figure figure) {
      var points =
          figure.series().stream()
              .flatMap(series -> series.points().stream())
              .filter(this::isOf)
              .toList();
      return points.stream().anyMatch(point -> point.quality().isGenerated())
          ? Generated.of(points.stream())
          : Generated.NONE;
    }

    boolean isOf(Point point) {
      return point.label().equals(label)
          && Objects.requireNonNullElse(point.code(), "").equals(code);
    }
  }

  private static List<Cell> cells(Row row, Figure figure, Texts texts) {
    var mixed = row.generated(figure) == Generated.SOME;
    var cells = new ArrayList<>(List.of(row.name(figure, texts)));
    for (var series : figure.series()) {
      cells.add(
          series.points().stream()
              .filter(row::isOf)
              .findFirst()
              .map(
                  point ->
                      mixed && point.quality().isGenerated()
                          ? marked(point, figure, texts)
                          : cell(point, figure, texts))
              .orElseGet(() -> Cell.of("")));
    }
    return cells;
  }

  /** A generated value of a row that has real ones too. */
  private static Cell marked(Point point, Figure figure, Texts texts) {
    var cell = cell(point, figure, texts);
    var word = word(texts);
    if (cell.remark().contains(word)) {
      return cell;
    }
    return new Cell(cell.text(), cell.remark().isEmpty() ? word : cell.remark() + " · " + word);
  }

  private static String word(Texts texts) {
    return texts.text("quality." + Quality.ILLUSTRATION.key());
  }

  static Cell cell(Point point, Figure figure, Texts texts) {
    var format = point.format(figure);
    var plain = Cell.of(point, format, texts);
    var text =
        switch (point.value()) {
          case Magnitude.Change change ->
              texts.text(
                  "figure.table.withChange",
                  plain.text(),
                  format.writeSigned(change.difference(), texts));
          case Magnitude.Level(var y) -> point.axis(figure).write(y, texts);
          case Magnitude.Band _, Magnitude.Missing _ -> plain.text();
        };
    var remarks = new ArrayList<String>();
    var note = point.note();
    if (note != null) {
      remarks.add(note);
    }
    if (!plain.remark().isEmpty()) {
      remarks.add(plain.remark());
    }
    return new Cell(text, String.join(" · ", remarks));
  }
}
