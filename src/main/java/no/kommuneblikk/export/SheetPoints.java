package no.kommuneblikk.export;

import java.util.List;
import java.util.Set;
import no.kommuneblikk.figure.CellLabel;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Position;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;

/** What of a figure becomes rows: not the lines and bands that are drawn through dots. */
record SheetPoints(List<Series> series) {

  private static final String AREA = "\\d{2}|\\d{4}";

  static SheetPoints of(Figure figure) {
    return new SheetPoints(
        figure.series().stream().filter(each -> !each.role().isSummary()).toList());
  }

  List<Point> points() {
    return series.stream().flatMap(each -> each.points().stream()).toList();
  }

  boolean allAre(Set<SeriesRole> roles) {
    return series.stream().allMatch(each -> roles.contains(each.role()));
  }

  boolean anyIs(Set<SeriesRole> roles) {
    return series.stream().anyMatch(each -> roles.contains(each.role()));
  }

  boolean areYears() {
    return !points().isEmpty()
        && points().stream().allMatch(point -> point.at() instanceof Position.Year);
  }

  /** Whether each label says what its value measures. */
  boolean areNamedByUnit() {
    return !points().isEmpty()
        && points().stream().allMatch(point -> point.label().equals(unit(point)));
  }

  /** Whether each series says what its values measure. */
  boolean areInSeriesOfUnits() {
    return series.stream()
        .allMatch(
            each -> each.points().stream().allMatch(point -> each.name().equals(unit(point))));
  }

  private static String unit(Point point) {
    var unit = point.unit();
    return unit == null ? "" : unit.title();
  }

  /** The number of a municipality or county; empty for what is neither. */
  static String area(Point point) {
    var code = point.code();
    return code != null && code.matches(AREA) ? code : "";
  }

  /** «1 Brukerinnflytelse – lav – Måloppnåelsen er lav.»: the goal, its rating, how it was put. */
  static String part(Point point, int place) {
    var parts = CellLabel.parts(point.label());
    return place < parts.length ? parts[place] : "";
  }
}
