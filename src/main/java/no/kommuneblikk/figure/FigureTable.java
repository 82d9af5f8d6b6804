package no.kommuneblikk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A figure as rows and columns: what stands beside the chart for those who read tables or listen.
 */
public record FigureTable(List<Column> columns, List<List<Cell>> rows) {

  /**
   * A column.
   *
   * @param numeric whether it holds quantities
   * @param focus whether it is of the one that the others are seen beside
   */
  public record Column(String title, boolean numeric, boolean focus) {

    Column(String title, boolean numeric) {
      this(title, numeric, false);
    }
  }

  /**
   * A cell.
   *
   * @param area number of the municipality that the cell names; empty for other cells
   * @param remark the quality of the value in words, where it is not simply reported
   * @param highlight 1–4 where the reader has highlighted the area, otherwise 0
   */
  public record Cell(String text, String remark, String area, int highlight) {

    public Cell(String text, String remark) {
      this(text, remark, "", 0);
    }

    static Cell of(String text) {
      return new Cell(text, "");
    }

    /** The name of an area, which leads to its page. */
    static Cell named(Point point) {
      var code = point.code();
      return new Cell(point.label(), "", code == null ? "" : code, point.highlight());
    }

    /** The same with what is said of the point. */
    static Cell noted(Point point) {
      var named = named(point);
      return new Cell(
          named.text(),
          Objects.requireNonNullElse(point.note(), ""),
          named.area(),
          named.highlight());
    }

    /** A quantity that nothing need be said of; empty where there is none. */
    static Cell of(@Nullable Double value, Format format, Texts texts) {
      return of(value == null ? "" : format.write(value, texts));
    }

    /** The value of a point and what it is worth, or in a word why there is none. */
    static Cell of(@Nullable Point point, Format format, Texts texts) {
      var y = point == null ? null : point.y();
      if (point == null || y == null) {
        var quality = point == null ? Quality.MISSING : point.quality();
        return of(texts.text("quality." + quality.key()));
      }
      return new Cell(format.write(y, texts), remark(point.quality(), texts));
    }

    private static String remark(Quality quality, Texts texts) {
      return switch (quality) {
        case REPORTED, DERIVED, ILLUSTRATION -> "";
        default -> texts.text("quality." + quality.key());
      };
    }
  }

  public static FigureTable of(Figure figure, Texts texts) {
    return switch (figure.kind()) {
      case LINE, BAR, STACKED, MULTIPLES -> CrossTable.of(figure, texts);
      case MATRIX ->
          figure.vertical().format() == Format.LABEL
              ? RatingTable.of(figure)
              : CrossTable.of(figure, texts);
      case DUMBBELL -> ChangeTable.of(figure, texts);
      case STRIP -> DotTable.of(figure, texts);
      case SCATTER, FACETS, BANDS -> PairTable.of(figure, texts);
      case TABLE -> ValueTable.of(figure, texts);
      case MAP -> MapTable.of(figure, texts);
    };
  }

  /** A column for what the rows are about, then one for each series. */
  static List<Column> columns(Figure figure, boolean numeric) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(figure.horizontal().title(), false));
    var several = figure.kind() == Kind.TABLE;
    figure
        .series()
        .forEach(
            series ->
                columns.add(
                    new Column(
                        series.name(),
                        numeric,
                        series.isHighlighted()
                            || several && series.role() == SeriesRole.EMPHASIS)));
    return columns;
  }

  /**
   * A row for each point, one series after the other; what is computed of the points is left out.
   */
  static FigureTable ofPoints(
      Figure figure, List<Column> columns, BiFunction<Series, Point, List<Cell>> row) {
    return new FigureTable(
        columns,
        figure.dots().stream()
            .flatMap(series -> series.points().stream().map(point -> row.apply(series, point)))
            .toList());
  }
}
