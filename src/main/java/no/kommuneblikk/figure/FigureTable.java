package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A figure as rows and columns: what stands beside the chart for those who read tables or listen.
 */
public record FigureTable(List<Column> columns, List<List<Cell>> rows) {

  /** A column and whether it holds quantities. */
  public record Column(String title, boolean numeric) {}

  /**
   * A cell.
   *
   * @param remark the quality of the value in words, where it is not simply reported
   */
  public record Cell(String text, String remark) {
    static Cell of(String text) {
      return new Cell(text, "");
    }
  }

  public static FigureTable of(Figure figure, Texts texts) {
    return switch (figure.kind()) {
      case LINE, BAR, STACKED -> crossed(figure, texts);
      case MATRIX ->
          figure.vertical().format() == Format.LABEL ? words(figure) : crossed(figure, texts);
      case DUMBBELL -> changes(figure, texts);
      case STRIP -> dots(figure, texts);
      case SCATTER -> pairs(figure, texts);
    };
  }

  /** A row for each label, a column for each series. */
  private static FigureTable crossed(Figure figure, Texts texts) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(figure.horizontal().title(), false));
    figure.series().forEach(series -> columns.add(new Column(series.name(), true)));
    Map<String, List<@Nullable Point>> byLabel = new LinkedHashMap<>();
    labels(figure)
        .forEach(
            label ->
                byLabel.put(
                    label,
                    new ArrayList<>(
                        figure.series().stream().map(series -> at(series, label)).toList())));
    var rows = new ArrayList<List<Cell>>();
    byLabel.forEach(
        (label, points) -> {
          var row = new ArrayList<Cell>();
          row.add(Cell.of(label));
          points.forEach(point -> row.add(value(point, figure.vertical().format(), texts)));
          rows.add(row);
        });
    return new FigureTable(columns, rows);
  }

  /**
   * Ratings without counts: a row for each point, whose label is what is rated, the rating and how
   * it was worded.
   */
  private static FigureTable words(Figure figure) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(figure.horizontal().title(), false));
    figure.series().forEach(series -> columns.add(new Column(series.name(), false)));
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (var i = 0; i < figure.series().size(); i++) {
      for (var point : figure.series().get(i).points()) {
        var parts = point.label().split(" – ", 3);
        var row = rows.computeIfAbsent(parts[0], rated -> filled(rated, columns.size()));
        row.set(
            i + 1, new Cell(parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : ""));
      }
    }
    return new FigureTable(columns, List.copyOf(rows.values()));
  }

  private static List<Cell> filled(String rated, int columns) {
    var row = new ArrayList<>(java.util.Collections.nCopies(columns, Cell.of("")));
    row.set(0, Cell.of(rated));
    return row;
  }

  private static List<String> labels(Figure figure) {
    return figure.series().stream()
        .flatMap(series -> series.points().stream())
        .sorted(
            java.util.Comparator.comparing(
                Point::x, java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder())))
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

  private static FigureTable changes(Figure figure, Texts texts) {
    var format = figure.vertical().format();
    var years = figure.selection().years();
    var columns =
        List.of(
            new Column(figure.horizontal().title(), false),
            new Column(String.valueOf(years.from()), true),
            new Column(String.valueOf(years.to()), true),
            new Column(texts.text("figure.table.change"), true));
    var rows =
        figure.series().stream()
            .flatMap(series -> series.points().stream())
            .map(
                point ->
                    List.of(
                        Cell.of(point.label()),
                        plain(point.from(), format, texts),
                        value(point, format, texts),
                        Cell.of(change(point, format, texts))))
            .toList();
    return new FigureTable(columns, rows);
  }

  private static String change(Point point, Format format, Texts texts) {
    var from = point.from();
    var to = point.y();
    return from == null || to == null ? "" : format.writeSigned(to - from, texts);
  }

  private static FigureTable dots(Figure figure, Texts texts) {
    var columns =
        List.of(
            new Column(texts.text("figure.table.municipality"), false),
            new Column(figure.horizontal().title(), false),
            new Column(figure.vertical().title(), true));
    var rows = new ArrayList<List<Cell>>();
    for (var series : figure.series()) {
      for (var point : series.points()) {
        rows.add(
            List.of(
                Cell.of(point.label()),
                Cell.of(series.name()),
                value(point, figure.vertical().format(), texts)));
      }
    }
    return new FigureTable(columns, rows);
  }

  private static FigureTable pairs(Figure figure, Texts texts) {
    var columns =
        List.of(
            new Column(texts.text("figure.table.municipality"), false),
            new Column(texts.text("figure.table.group"), false),
            new Column(figure.horizontal().title(), true),
            new Column(figure.vertical().title(), true));
    var rows = new ArrayList<List<Cell>>();
    for (var series : figure.series()) {
      for (var point : series.points()) {
        rows.add(
            List.of(
                Cell.of(point.label()),
                Cell.of(series.name()),
                plain(point.x(), figure.horizontal().format(), texts),
                value(point, figure.vertical().format(), texts)));
      }
    }
    return new FigureTable(columns, rows);
  }

  private static Cell plain(@Nullable Double value, Format format, Texts texts) {
    return Cell.of(value == null ? "" : format.write(value, texts));
  }

  private static Cell value(@Nullable Point point, Format format, Texts texts) {
    var y = point == null ? null : point.y();
    if (point == null || y == null) {
      var quality = point == null ? Quality.MISSING : point.quality();
      return Cell.of(texts.text("quality." + quality.code()));
    }
    return new Cell(format.write(y, texts), remark(point.quality(), texts));
  }

  private static String remark(Quality quality, Texts texts) {
    return switch (quality) {
      case REPORTED, DERIVED, ILLUSTRATION -> "";
      default -> texts.text("quality." + quality.code());
    };
  }
}
