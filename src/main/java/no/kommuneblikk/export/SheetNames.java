package no.kommuneblikk.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.text.Texts;

/** The columns that say what the value of a row is of. */
final class SheetNames {

  private static final Set<SeriesRole> SIZES =
      EnumSet.of(SeriesRole.SIZE_SMALL, SeriesRole.SIZE_MEDIUM, SeriesRole.SIZE_LARGE);

  private final Figure figure;
  private final SheetPoints points;
  private final Texts texts;
  private final String kind;

  SheetNames(Figure figure, SheetPoints points, Texts texts) {
    this.figure = figure;
    this.points = points;
    this.texts = texts;
    this.kind = kind(points);
  }

  /** Whether the rows are municipalities, counties or areas of several kinds; empty for none. */
  private static String kind(SheetPoints points) {
    var lengths = points.points().stream().map(SheetPoints::area).map(String::length).toList();
    if (lengths.stream().allMatch(length -> length == 0)) {
      return "";
    }
    if (lengths.stream().allMatch(length -> length == 4)) {
      return "municipality";
    }
    return lengths.stream().allMatch(length -> length == 2) ? "county" : "area";
  }

  List<SheetColumn> columns() {
    var columns = new ArrayList<SheetColumn>();
    if (points.series().size() > 1) {
      columns.add(new SheetColumn(seriesTitle(), (series, _) -> Fields.harmless(series.name())));
    }
    if (figure.kind() == Kind.MATRIX) {
      columns.add(part("figure.sheet.goal", 0));
      columns.add(part("figure.sheet.rating", 1));
      return columns;
    }
    if (!kind.isEmpty()) {
      columns.add(
          new SheetColumn(
              texts.text("figure.sheet.number." + kind),
              (_, point) -> Fields.areaNumber(SheetPoints.area(point))));
    }
    columns.add(new SheetColumn(labelTitle(), (_, point) -> Fields.harmless(point.label())));
    return columns;
  }

  private SheetColumn part(String key, int place) {
    return new SheetColumn(
        texts.text(key), (_, point) -> Fields.harmless(SheetPoints.part(point, place)));
  }

  private String seriesTitle() {
    return switch (figure.kind()) {
      case STRIP -> inSmall(figure.horizontal().title());
      case SCATTER, FACETS, BANDS -> texts.text("figure.sheet.group");
      case MAP -> texts.text("figure.sheet.class");
      case MULTIPLES -> texts.text("figure.sheet.area");
      case TABLE -> texts.text(kind.isEmpty() ? "figure.sheet.column" : "figure.sheet.measure");
      default -> texts.text(groupKey());
    };
  }

  /** Lines of groups may have those of single municipalities among them. */
  private String groupKey() {
    if (points.allAre(SIZES)) {
      return "figure.sheet.group";
    }
    var counties =
        figure.kind() == Kind.LINE && figure.selection().groupBy() == GroupBy.COUNTY
            ? EnumSet.of(SeriesRole.CONTEXT)
            : EnumSet.noneOf(SeriesRole.class);
    if (points.allAre(counties)) {
      return "figure.sheet.county";
    }
    return points.anyIs(SIZES) || points.anyIs(counties)
        ? "figure.sheet.area"
        : "figure.csv.series";
  }

  private String labelTitle() {
    if (points.areYears()) {
      return texts.text("figure.sheet.year");
    }
    if (!kind.isEmpty()) {
      return texts.text("figure.sheet." + kind);
    }
    return points.areNamedByUnit()
        ? texts.text("figure.sheet.measure")
        : inSmall(figure.horizontal().title());
  }

  private static String inSmall(String title) {
    return title.isEmpty()
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }
}
