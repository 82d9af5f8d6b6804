package no.kommuneblikk.intake.sheet;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The municipality numbers of a sample and the years they are used in. */
final class SamplePairs {

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
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (column.role() == Role.YEAR) {
        take(number, Dates.year(row.cell(i).text()), guess);
      } else if (column.role() == Role.VALUE) {
        take(number, Objects.requireNonNullElse(column.year(), 0), guess);
      }
    }
    take(number, general == null ? 0 : general, guess);
  }

  private static void take(String number, int year, StructureGuess guess) {
    if (year != 0) {
      guess.take(number, year);
    }
  }

  private @Nullable String number(Row row) {
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == Role.MUNICIPALITY) {
        var number = AreaText.number(row.cell(i).text());
        if (number != null) {
          return number;
        }
      }
    }
    return null;
  }
}
