package no.kommuneblikk.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import no.kommuneblikk.comparison.Peers;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.measure.ReadingSample;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Unit;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Areas side by side made up for a test, as the database would answer about them. */
final class Sample {

  static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  final ReadingSample reading;
  private final List<Shown> areas = new ArrayList<>();
  private final List<GroupValue> sums = new ArrayList<>();
  private List<String> members = List.of();
  private @Nullable String focus;

  private Sample(ReadingSample reading) {
    this.reading = reading;
  }

  /** Figures of FTEs; what is 10 000 inhabitants each has as many per 10 000. */
  static Sample staffing() {
    return new Sample(new ReadingSample().staffing());
  }

  static Sample of(String measure, String unit, Indicator.Kind kind, boolean illustration) {
    return new Sample(new ReadingSample().measure(measure, unit, kind, illustration));
  }

  Sample municipality(String number, int inhabitants, double from, double to) {
    reading.growth(number, "38", SizeGroup.MEDIUM, inhabitants, from, to);
    return this;
  }

  /** Shows municipalities; the first is in focus. */
  Sample showing(String... numbers) {
    Arrays.stream(numbers)
        .map(number -> new Shown(Unit.municipality(number), "K" + number, List.of(number)))
        .forEach(areas::add);
    focus = numbers.length == 0 ? null : numbers[0];
    return this;
  }

  Sample area(Unit unit, String name, String... numbers) {
    areas.add(new Shown(unit, name, List.of(numbers)));
    return this;
  }

  Sample sum(String key, int year, @Nullable Double value, double population, int n) {
    return sum(key, "arsverk", year, value, population, n);
  }

  Sample sum(
      String key, String measure, int year, @Nullable Double value, double population, int n) {
    return sum(key, measure, year, value, population, n, 0);
  }

  Sample sum(
      String key,
      String measure,
      int year,
      @Nullable Double value,
      double population,
      int n,
      int carriedForward) {
    sums.add(new GroupValue(measure, year, key, value, population, n, carriedForward, 0, 0));
    return this;
  }

  Sample against(String... numbers) {
    members = List.of(numbers);
    return this;
  }

  Rows rows(Consumer<Selection.Draft> change) {
    var read = reading.reading(change);
    var own =
        read.areas().stream()
            .map(area -> area.municipality())
            .filter(it -> it.number().equals(focus))
            .findFirst()
            .orElse(null);
    return new Rows(
        new Lineup(areas, own),
        own == null
            ? null
            : new Peers(
                ComparisonGroup.KOSTRA,
                "KOSTRA-gruppe 11",
                "i KOSTRA-gruppe 11",
                members.isEmpty() ? List.of(own.number()) : members,
                null,
                "KOSTRA-gruppene er fra 2020."),
        read,
        sums);
  }

  Figure table(Consumer<Selection.Draft> change) {
    return ComparisonTable.draw(rows(change), TEXTS);
  }

  Figure table() {
    return table(_ -> {});
  }

  Figure lines(Consumer<Selection.Draft> change) {
    return ComparisonLines.draw(rows(change), TEXTS);
  }

  static String plain(@Nullable String text) {
    return text == null ? "" : text.replace('\u00a0', ' ');
  }

  static Point point(Figure figure, String area, int row) {
    return figure.series().stream()
        .filter(series -> series.name().equals(area))
        .findFirst()
        .orElseThrow()
        .points()
        .get(row);
  }
}
