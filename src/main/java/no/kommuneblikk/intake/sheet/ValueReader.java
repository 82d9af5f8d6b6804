package no.kommuneblikk.intake.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.feed.Candidate.Value;
import no.kommuneblikk.intake.feed.Receiver;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.cell.WrittenDates;
import org.jspecify.annotations.Nullable;

/** Rows with values: one in each, or one for each year or measure. */
final class ValueReader {

  private static final double PER = 1000;
  private static final int UNREADABLE = -1;

  private final Recipe recipe;
  private final PopulationOf populations;
  private final Layout layout;
  private final Receiver receiver;
  private final CellReader cells;
  private final NumberCells numbers;
  private final List<Layout.Placed> values;
  private final MeasureWords words;
  private final Map<String, String> measures = new HashMap<>();

  ValueReader(
      Recipe recipe,
      MeasureWords words,
      PopulationOf populations,
      Layout layout,
      Receiver receiver,
      CellReader cells) {
    this.recipe = recipe;
    this.words = words;
    this.populations = populations;
    this.layout = layout;
    this.receiver = receiver;
    this.cells = cells;
    this.numbers = new NumberCells(recipe, cells);
    this.values = layout.all(ColumnRole.VALUE);
  }

  void read(Row row) {
    if (isOpen(row)) {
      return;
    }
    var area = cells.area(row);
    var year = year(row);
    var measure = measure(row);
    var quality = quality(row);
    if (area == null || year < 0 || measure == null || quality == null) {
      return;
    }
    for (var placed : values) {
      var ownYear = placed.column().year();
      var ownMeasure = placed.column().measure();
      value(
          row,
          placed,
          area,
          ownMeasure == null ? measure : ownMeasure,
          ownYear == null ? year : ownYear,
          quality);
    }
  }

  /** Whether the row is one of a template that nobody has filled in. */
  private boolean isOpen(Row row) {
    var column = layout.index(ColumnRole.MEASURE);
    return column >= 0
        && row.cell(column).isBlank()
        && values.stream().allMatch(placed -> row.cell(placed.index()).isBlank());
  }

  /** The year of the row, or else of the file; 0 if the columns tell it; negative if unreadable. */
  private int year(Row row) {
    var column = layout.index(ColumnRole.YEAR);
    var inGeneral = recipe.year();
    if (column < 0) {
      return inGeneral == null ? 0 : inGeneral;
    }
    if (row.cell(column) instanceof SheetCell.Date(var date)) {
      return date.getYear();
    }
    var text = cells.text(row, column);
    if (text == null) {
      return UNREADABLE;
    }
    var year = WrittenDates.year(text);
    if (year == 0) {
      cells.error(whyNoYear(text), row, column, text);
      return UNREADABLE;
    }
    return year;
  }

  private static String whyNoYear(String text) {
    if (PeriodWords.isSeveralYears(text)) {
      return "celle-flere-aar";
    }
    return PeriodWords.isPartOfYear(text) ? "celle-del-av-aaret" : "ikke-aar";
  }

  /**
   * The measure of the row, or else of the file; empty if the columns tell it; null if unreadable.
   */
  private @Nullable String measure(Row row) {
    var column = layout.index(ColumnRole.MEASURE);
    var text = cells.text(row, column);
    if (text == null || !text.isEmpty()) {
      return text == null ? null : code(text);
    }
    var inGeneral = recipe.measure();
    if (inGeneral == null && column >= 0) {
      cells.error("mangler-maling", row, column);
      return null;
    }
    return inGeneral == null ? "" : inGeneral;
  }

  private String code(String text) {
    return measures.computeIfAbsent(text, words::codeOf);
  }

  /** What the row says of its values: {@link Quality#REPORTED} where it says nothing. */
  private @Nullable Quality quality(Row row) {
    var text = cells.text(row, layout.index(ColumnRole.QUALITY));
    if (text == null || text.isEmpty()) {
      return text == null ? null : Quality.REPORTED;
    }
    var quality = QualityWords.of(text);
    if (quality == null) {
      cells.error("ukjent-kvalitet", row, layout.index(ColumnRole.QUALITY), text);
    }
    return quality;
  }

  private void value(
      Row row, Layout.Placed placed, Area area, String measure, int year, Quality quality) {
    var reading = numbers.read(row, placed.index());
    if (reading == null) {
      return;
    }
    var place = new SourcePlace(row.number(), placed.index() + 1);
    var without = quality == Quality.MISSING || quality == Quality.SUPPRESSED;
    var mark = reading.mark();
    if (mark != null) {
      var worth = without ? quality : mark.quality();
      receiver.take(new Value(place, area, measure, year, null, worth, null));
    } else if (without) {
      cells.error("verdi-og-kvalitet", row, placed.index(), row.cell(placed.index()).text());
    } else {
      number(row, place, area, measure, year, reading.number() * recipe.factor(), quality);
    }
  }

  private void number(
      Row row,
      SourcePlace place,
      Area area,
      String measure,
      int year,
      double number,
      Quality quality) {
    // Nothing of nobody is nothing, and a rate of a place that is not found is never kept
    if (!recipe.perThousand() || number == 0 || !receiver.finds(area, year)) {
      receiver.take(new Value(place, area, measure, year, number, quality, check(row)));
      return;
    }
    var population = populations.of(area, year);
    if (population.isEmpty()) {
      cells.error(
          "mangler-folketall", row, place.column() - 1, area.text(), Integer.toString(year));
      return;
    }
    var count = number * population.getAsDouble() / PER;
    var worth = quality.weakest(Quality.DERIVED);
    receiver.take(new Value(place, area, measure, year, count, worth, number));
  }

  /** A file tells one rate in each row, so it can only be about the row's only value. */
  private @Nullable Double check(Row row) {
    var column = layout.index(ColumnRole.CHECK_PER_1000);
    if (column < 0 || values.size() != 1) {
      return null;
    }
    var reading = numbers.read(row, column);
    return reading == null || reading.mark() != null ? null : reading.number();
  }
}
