package no.kommuneblikk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Magnitude;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** The columns with the values of a row, what they are worth and what is said beside them. */
final class SheetValues {

  private final Figure figure;
  private final SheetPoints points;
  private final Texts texts;
  private final List<SheetColumn> columns = new ArrayList<>();

  SheetValues(Figure figure, SheetPoints points, Texts texts) {
    this.figure = figure;
    this.points = points;
    this.texts = texts;
  }

  List<SheetColumn> columns() {
    switch (figure.kind()) {
      case SCATTER, FACETS, BANDS -> {
        add(figure.horizontal().title(), Point::x);
        add(figure.vertical().title(), Point::y);
      }
      case DUMBBELL -> {
        var years = figure.selection().years();
        add(year(years.from()), Point::from);
        add(year(years.to()), Point::y);
        add(texts.text("figure.sheet.change"), SheetValues::change);
      }
      default -> {
        addFilled("figure.csv.from", Point::from);
        addFilled("figure.sheet.value", Point::y);
        addUnit();
      }
    }
    addText("figure.csv.quality", point -> texts.text("quality." + point.quality().code()));
    addText("figure.csv.note", this::note);
    return columns;
  }

  private String year(int year) {
    return texts.text("figure.sheet.value.year", String.valueOf(year));
  }

  private static @Nullable Double change(Point point) {
    return point.value() instanceof Magnitude.Change change
        ? Double.valueOf(change.difference())
        : null;
  }

  private void add(String title, Function<Point, @Nullable Double> value) {
    columns.add(new SheetColumn(title, (_, point) -> Fields.norwegian(value.apply(point))));
  }

  /** A column only where any point has such a value. */
  private void addFilled(String key, Function<Point, @Nullable Double> value) {
    if (points.points().stream().anyMatch(point -> value.apply(point) != null)) {
      add(texts.text(key), value);
    }
  }

  /** A column only where values have units of their own that no other column names. */
  private void addUnit() {
    var own = points.points().stream().anyMatch(point -> point.unit() != null);
    if (own && !points.areNamedByUnit() && !points.areInSeriesOfUnits()) {
      addText(
          "figure.csv.unit",
          point -> Objects.requireNonNullElse(point.unit(), figure.vertical()).title());
    }
  }

  private void addText(String key, Function<Point, String> text) {
    columns.add(new SheetColumn(texts.text(key), (_, point) -> Fields.harmless(text.apply(point))));
  }

  /** What is said beside a value; of a rating, first how it was put. */
  private String note(Point point) {
    var wording = figure.kind() == Kind.MATRIX ? SheetPoints.part(point, 2) : "";
    return Stream.of(wording, FigureCsv.note(point, texts))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
