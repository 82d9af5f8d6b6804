package no.kommuneblikk.intake.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.kommuneblikk.intake.feed.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/** The municipality numbers of a sample and the years they are used in. */
final class SamplePairs {

  private static final Set<String> NOTHING = Set.of("0", "0,0", "0.0", "0,00", "0.00");

  private final List<Column> columns;
  private final @Nullable Integer general;

  SamplePairs(List<Column> columns, @Nullable Integer general) {
    this.columns = columns;
    this.general = general;
  }

  void read(Row row, StructureGuess guess) {
    var number = number(row);
    if (number == null) {
      return;
    }
    var holds = false;
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (column.role() == ColumnRole.VALUE && holds(row.cell(i))) {
        holds = true;
        take(number, Objects.requireNonNullElse(column.year(), 0), guess);
      }
    }
    if (!holds) {
      return;
    }
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == ColumnRole.YEAR) {
        take(number, WrittenDates.year(row.cell(i).text()), guess);
      }
    }
    take(number, general == null ? 0 : general, guess);
  }

  /** Tables have every number in every year; only where there is a figure was it in use. */
  private static boolean holds(SheetCell cell) {
    return !cell.isBlank()
        && Mark.USUAL.get(PlainWords.lower(cell.text())) != Mark.MISSING
        && !NOTHING.contains(cell.text());
  }

  private static void take(String number, int year, StructureGuess guess) {
    if (year != 0) {
      guess.take(number, year);
    }
  }

  private @Nullable String number(Row row) {
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == ColumnRole.MUNICIPALITY) {
        var number = AreaText.number(row.cell(i).text());
        if (number != null && !MunicipalityNumber.isNone(number)) {
          return number;
        }
      }
    }
    return null;
  }
}
