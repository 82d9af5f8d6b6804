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
final class ComparisonSample {

  static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  final ReadingSample reading;
  private final List<ComparedArea> areas = new ArrayList<>();
  private final List<GroupValue> sums = new ArrayList<>();
  private List<String> members = List.of();
  private @Nullable String focus;

  private ComparisonSample(ReadingSample reading) {
    this.reading = reading;
  }

  /** Figures of FTEs; what is 10 000 inhabitants each has as many per 10 000. */
  static ComparisonSample staffing() {
    return new ComparisonSample(new ReadingSample().staffing());
  }

  static ComparisonSample of(
      String measure, String unit, Indicator.Kind kind, boolean illustration) {
    return new ComparisonSample(new ReadingSample().measure(measure, unit, kind, illustration));
  }

  ComparisonSample municipality(String number, int inhabitants, double from, double to) {
    reading.growth(number, "38", SizeGroup.MEDIUM, inhabitants, from, to);
    return this;
  }

  /** Shows municipalities; the first is in focus. */
  ComparisonSample showing(String... numbers) {
    Arrays.stream(numbers)
        .map(number -> new ComparedArea(Unit.municipality(number), "K" + number, List.of(number)))
        .forEach(areas::add);
    focus = numbers.length == 0 ? null : numbers[0];
    return this;
  }

  ComparisonSample area(Unit unit, String name, String... numbers) {
    var phrase =
        unit.kind() == Unit.Kind.SIZE ? TEXTS.text("selection.words.size." + unit.code()) : name;
    areas.add(new ComparedArea(unit, name, phrase, List.of(numbers)));
    return this;
  }

  ComparisonSample sum(String key, int year, @Nullable Double value, double population, int n) {
    return sum(key, "arsverk", year, value, population, n);
  }

  ComparisonSample sum(
      String key, String measure, int year, @Nullable Double value, double population, int n) {
    return sum(key, measure, year, value, population, n, 0);
  }

  ComparisonSample sum(
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

  ComparisonSample against(String... numbers) {
    members = List.of(numbers);
    return this;
  }

  ComparisonInput rows(Consumer<Selection.Draft> change) {
    var read = reading.reading(change);
    var own =
        read.areas().stream()
            .map(area -> area.municipality())
            .filter(it -> it.number().equals(focus))
            .findFirst()
            .orElse(null);
    return new ComparisonInput(
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
