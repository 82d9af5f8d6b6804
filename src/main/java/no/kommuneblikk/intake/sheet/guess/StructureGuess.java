package no.kommuneblikk.intake.sheet.guess;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.kommuneblikk.intake.feed.MunicipalityNumber;
import no.kommuneblikk.intake.sheet.AreaText;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.ColumnRole;
import no.kommuneblikk.intake.sheet.Mark;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.cell.WrittenDates;
import org.jspecify.annotations.Nullable;

/** Finds out which municipal division the numbers of a file belong to. */
final class StructureGuess {

  /** Divisions that producers carry older figures into, the likeliest first. */
  private static final int[] COMMON = {2020, 2024};

  private static final double NEARLY_ALL = 0.98;

  /** What stands where there is no figure, or none worth a name. */
  private static final Set<String> NOTHING = Set.of("0", "0,0", "0.0", "0,00", "0.00");

  private record Pair(String number, int year) {}

  private final KnownDivisions divisions;
  private final List<Column> columns;
  private final @Nullable Integer general;
  private final Set<Pair> pairs = new HashSet<>();

  /**
   * @param general the year of values for which neither column nor row tells it; null if unknown
   */
  StructureGuess(KnownDivisions divisions, List<Column> columns, @Nullable Integer general) {
    this.divisions = divisions;
    this.columns = columns;
    this.general = general;
  }

  /** Takes a row of the sample. */
  void take(Row row) {
    var number = number(row);
    if (number == null) {
      return;
    }
    var holds = false;
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (column.role() == ColumnRole.VALUE && holds(row.cell(i))) {
        holds = true;
        take(number, Objects.requireNonNullElse(column.year(), 0));
      }
    }
    if (!holds) {
      return;
    }
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == ColumnRole.YEAR) {
        take(number, WrittenDates.year(row.cell(i).text()));
      }
    }
    take(number, general == null ? 0 : general);
  }

  /** Tables have every number in every year; only where there is a figure was it in use. */
  private static boolean holds(SheetCell cell) {
    return !cell.isBlank()
        && Mark.USUAL.get(PlainWords.lower(cell.text())) != Mark.MISSING
        && !NOTHING.contains(cell.text());
  }

  private void take(String number, int year) {
    if (year != 0) {
      pairs.add(new Pair("0".repeat(4 - number.length()) + number, year));
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

  /** Whether nearly all the numbers are those of their years. */
  boolean isOfEachYear() {
    return fit(0) >= NEARLY_ALL;
  }

  /** The one division that nearly all the numbers belong to; null if there is none. */
  @Nullable Integer common() {
    for (var structure : COMMON) {
      if (fit(structure) >= NEARLY_ALL) {
        return structure;
      }
    }
    return null;
  }

  private double fit(int structure) {
    var fitting =
        pairs.stream()
            .filter(
                pair ->
                    divisions.isValid(
                        pair.number, structure == 0 ? divisions.structureOf(pair.year) : structure))
            .count();
    return pairs.isEmpty() ? 1 : (double) fitting / pairs.size();
  }
}
