package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.figure.FigureTable.Cell;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** A row for each label, a column for each series. */
final class CrossTable {

  private CrossTable() {}

  static FigureTable of(Figure figure, Texts texts) {
    return new FigureTable(
        FigureTable.columns(figure, true),
        labels(figure).stream().map(label -> row(label, figure, texts)).toList());
  }

  private static List<Cell> row(String label, Figure figure, Texts texts) {
    var row = new ArrayList<>(List.of(name(label, figure)));
    for (var series : figure.series()) {
      row.add(cell(at(series, label), figure, texts));
    }
    return row;
  }

  /** With what is said beside the value, or what it is worth in the words of this figure. */
  private static Cell cell(@Nullable Point point, Figure figure, Texts texts) {
    var plain = Cell.of(point, figure.vertical().format(), texts);
    if (point == null || point.y() == null) {
      return plain;
    }
    var note = point.note();
    return new Cell(
        plain.text(),
        note != null
            ? note
            : plain.remark().isEmpty() ? "" : QualityWord.of(point.quality(), figure, texts));
  }

  /** A row of bars of a highlighted municipality leads to its page, as its name does elsewhere. */
  private static Cell name(String label, Figure figure) {
    var points =
        figure.series().stream().flatMap(series -> Stream.ofNullable(at(series, label))).toList();
    return figure.kind() == Kind.BAR && points.stream().allMatch(point -> point.highlight() > 0)
        ? Cell.named(points.getFirst())
        : Cell.of(label);
  }

  /** By x, as a series that begins later than the first has its years in between. */
  private static List<String> labels(Figure figure) {
    return figure.series().stream()
        .flatMap(series -> series.points().stream())
        .sorted(Comparator.comparing(Point::x, Comparator.nullsFirst(Comparator.naturalOrder())))
        .map(Point::label)
        .distinct()
        .toList();
  }

  private static @Nullable Point at(Series series, String label) {
    return series.points().stream()
        .filter(point -> point.label().equals(label))
        .findFirst()
        .orElse(null);
  }
}
