package no.kommuneblikk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Role;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a figure in a spreadsheet, named by what they hold in this very figure:
 * municipality number, municipality, year, value, quality, remark. What is the same on every row is
 * no column.
 */
final class SheetColumns {

  private static final String MUNICIPALITY = "\\d{4}";
  private static final String COUNTY = "\\d{2}";
  private static final String DASH = " – ";

  private final Figure figure;
  private final List<Series> series;
  private final List<Point> points;
  private final Texts texts;
  private final List<SheetColumn> columns = new ArrayList<>();

  private SheetColumns(Figure figure, Texts texts) {
    this.figure = figure;
    this.series = dots(figure);
    this.points = series.stream().flatMap(each -> each.points().stream()).toList();
    this.texts = texts;
  }

  /** What has rows: lines and bands through the dots of others are drawn, and are no values. */
  static List<Series> dots(Figure figure) {
    return figure.series().stream().filter(each -> !each.role().isSummary()).toList();
  }

  static List<SheetColumn> of(Figure figure, Texts texts) {
    var made = new SheetColumns(figure, texts);
    made.addNames();
    made.addValues();
    made.add("figure.csv.quality", (_, point) -> made.text("quality." + point.quality().code()));
    made.add("figure.csv.note", (_, point) -> Fields.harmless(made.note(point)));
    return List.copyOf(made.columns);
  }

  private void addNames() {
    var areas = points.stream().map(SheetColumns::area).filter(code -> !code.isEmpty()).toList();
    var kind = areas.isEmpty() ? "" : kindOf(areas);
    if (series.size() > 1) {
      addTitled(seriesTitle(kind), (each, _) -> Fields.harmless(each.name()));
    }
    if (figure.kind() == Kind.MATRIX) {
      add("figure.sheet.goal", (_, point) -> Fields.harmless(part(point, 0)));
      add("figure.sheet.rating", (_, point) -> Fields.harmless(part(point, 1)));
      return;
    }
    if (!kind.isEmpty()) {
      add("figure.sheet.number." + kind, (_, point) -> Fields.areaNumber(area(point)));
    }
    if (!points.isEmpty() && points.stream().allMatch(SheetColumns::isYear)) {
      add("figure.sheet.year", (_, point) -> point.label());
    } else {
      addTitled(labelTitle(kind), (_, point) -> Fields.harmless(point.label()));
    }
  }

  /** Whether the labels are municipalities, counties, or areas of several kinds. */
  private String kindOf(List<String> areas) {
    var all = areas.size() == points.size();
    if (all && areas.stream().allMatch(code -> code.matches(MUNICIPALITY))) {
      return "municipality";
    }
    return all && areas.stream().allMatch(code -> code.matches(COUNTY)) ? "county" : "area";
  }

  private String seriesTitle(String kind) {
    return switch (figure.kind()) {
      case STRIP -> inSmall(figure.horizontal().title());
      case SCATTER, FACETS, BANDS -> text("figure.sheet.group");
      case MAP -> text("figure.sheet.class");
      case MULTIPLES -> text("figure.sheet.area");
      case TABLE -> text(kind.isEmpty() ? "figure.sheet.column" : "figure.sheet.measure");
      default -> text(groupKey());
    };
  }

  private String groupKey() {
    if (hasRole(Role.SIZE_SMALL, Role.SIZE_MEDIUM, Role.SIZE_LARGE)) {
      return "figure.sheet.group";
    }
    var byCounty = figure.selection().groupBy() == GroupBy.COUNTY;
    return byCounty && hasRole(Role.CONTEXT) ? "figure.sheet.county" : "figure.csv.series";
  }

  private boolean hasRole(Role... roles) {
    return series.stream().anyMatch(each -> List.of(roles).contains(each.role()));
  }

  private String labelTitle(String kind) {
    if (!kind.isEmpty()) {
      return text("figure.sheet." + kind);
    }
    return areUnits(Point::label)
        ? text("figure.sheet.measure")
        : inSmall(figure.horizontal().title());
  }

  private void addValues() {
    switch (figure.kind()) {
      case SCATTER, FACETS, BANDS -> {
        addTitled(figure.horizontal().title(), (_, point) -> Fields.norwegian(point.x()));
        addTitled(figure.vertical().title(), (_, point) -> Fields.norwegian(point.y()));
      }
      case DUMBBELL -> {
        var years = figure.selection().years();
        addYear(years.from(), Point::from);
        addYear(years.to(), Point::y);
        add("figure.sheet.change", (_, point) -> Fields.norwegian(change(point)));
      }
      default -> {
        if (points.stream().anyMatch(point -> point.from() != null)) {
          add("figure.csv.from", (_, point) -> Fields.norwegian(point.from()));
        }
        if (points.stream().anyMatch(point -> point.y() != null)) {
          add("figure.sheet.value", (_, point) -> Fields.norwegian(point.y()));
        }
        addUnit();
      }
    }
  }

  private void addYear(int year, Function<Point, @Nullable Double> value) {
    addTitled(
        texts.text("figure.sheet.value.year", String.valueOf(year)),
        (_, point) -> Fields.norwegian(value.apply(point)));
  }

  private static @Nullable Double change(Point point) {
    var from = point.from();
    var to = point.y();
    return from == null || to == null ? null : (Double) (to - from);
  }

  /** A column only where values have units of their own that no other column names. */
  private void addUnit() {
    var own = points.stream().anyMatch(point -> point.unit() != null);
    if (own && !areUnits(Point::label) && !isNamedBySeries()) {
      add(
          "figure.csv.unit",
          (_, point) ->
              Fields.harmless(Objects.requireNonNullElse(point.unit(), figure.vertical()).title()));
    }
  }

  private boolean areUnits(Function<Point, String> name) {
    return !points.isEmpty()
        && points.stream().allMatch(point -> name.apply(point).equals(unit(point)));
  }

  private boolean isNamedBySeries() {
    return series.stream()
        .allMatch(
            each -> each.points().stream().allMatch(point -> each.name().equals(unit(point))));
  }

  private static String unit(Point point) {
    Axis unit = point.unit();
    return unit == null ? "" : unit.title();
  }

  private String note(Point point) {
    var wording = figure.kind() == Kind.MATRIX ? part(point, 2) : "";
    return Stream.of(wording, FigureCsv.note(point))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** «1 Brukerinnflytelse – lav – Måloppnåelsen er lav.»: the goal, its rating, how it was put. */
  private static String part(Point point, int place) {
    var parts = point.label().split(DASH, 3);
    return place < parts.length ? parts[place] : "";
  }

  /** The number of a municipality or county; empty for what is neither. */
  private static String area(Point point) {
    var code = point.code();
    return code != null && code.matches(MUNICIPALITY + "|" + COUNTY) ? code : "";
  }

  private static boolean isYear(Point point) {
    var x = point.x();
    return x != null && point.label().equals(String.valueOf(x.longValue()));
  }

  private static String inSmall(String title) {
    return title.isEmpty()
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  private String text(String key) {
    return texts.text(key);
  }

  private void add(String key, BiFunction<Series, Point, String> cell) {
    addTitled(text(key), cell);
  }

  private void addTitled(String title, BiFunction<Series, Point, String> cell) {
    columns.add(new SheetColumn(title, cell));
  }
}
