package no.kommuneblikk.intake.sheet.guess;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.kommuneblikk.intake.feed.Remark.Severity;
import no.kommuneblikk.intake.sheet.AreaText;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.ColumnRole;
import no.kommuneblikk.intake.sheet.HeaderRow;
import no.kommuneblikk.intake.sheet.Mark;
import no.kommuneblikk.intake.sheet.PeriodWords;
import no.kommuneblikk.intake.sheet.cell.DecimalStyle;
import no.kommuneblikk.intake.sheet.cell.NumberText;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.cell.WrittenDates;

/**
 * What stands in the columns that no word of the headers tells of, by their cells. What is taken
 * so, is asked about; what could be several columns, is not taken.
 */
final class ColumnFill {

  private static final double NEARLY_ALL = 0.8;
  private static final int[] YEARS = {2015, 2017, 2018, 2019, 2020, 2024};

  private final List<Column> columns;
  private final BitSet hidden;
  private final List<Row> rows;
  private final KnownDivisions divisions;
  private final Questions questions;

  /**
   * @param columns by the words of their headers; those that are found out are put in their places
   */
  ColumnFill(
      List<Column> columns,
      BitSet hidden,
      List<Row> rows,
      KnownDivisions divisions,
      Questions questions) {
    this.columns = columns;
    this.hidden = hidden;
    this.rows = rows;
    this.divisions = divisions;
    this.questions = questions;
  }

  void fill() {
    if (!has(ColumnRole.MUNICIPALITY)) {
      fillMunicipality();
    }
    if (!has(ColumnRole.YEAR)
        && columns.stream().noneMatch(it -> it.role() == ColumnRole.VALUE && it.year() != null)) {
      fillYear();
    }
    if (!has(ColumnRole.VALUE)) {
      fillValue();
    }
  }

  private boolean has(ColumnRole role) {
    return columns.stream().anyMatch(column -> column.role() == role);
  }

  /** The columns nobody knows yet, with a header, that people see. */
  private IntStream open() {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).role() == ColumnRole.IGNORED)
        .filter(i -> !columns.get(i).header().isEmpty() && !hidden.get(i));
  }

  /**
   * Numbers that are those of municipalities. Beside a name in the same cell they can be seen to be
   * so; on their own under a word that means something else, such as «Kontornr», they may be the
   * numbers of anything.
   */
  private void fillMunicipality() {
    var numbered = open().filter(this::holdsNumbersOfMunicipalities).boxed().toList();
    for (var i : numbered) {
      var isNamed = isFilledWith(i, cell -> cell.text().chars().anyMatch(Character::isLetter));
      if (isNamed || HeaderWords.isNeutral(header(i)) || isNameless(i)) {
        take(i, ColumnRole.MUNICIPALITY);
        if (!isNamed) {
          ask(i, "kommune-etter-innhold");
        }
        return;
      }
    }
    if (numbered.isEmpty()) {
      take(open().filter(this::isNameless).filter(this::holdsWords), ColumnRole.MUNICIPALITY);
    } else {
      questions.error("ligner-kommunenummer", columns.get(numbered.getFirst()).header());
    }
  }

  private boolean isNameless(int column) {
    return HeaderRow.isNameless(columns.get(column).header());
  }

  private boolean holdsWords(int column) {
    return isFilledWith(column, cell -> Character.isLetter(cell.text().charAt(0)));
  }

  private boolean holdsNumbersOfMunicipalities(int column) {
    if (!isFilledWith(column, cell -> AreaText.number(cell.text()) != null && !isYear(cell))) {
      return false;
    }
    var numbers = new HashSet<String>();
    SheetSample.column(rows, column)
        .map(cell -> AreaText.number(cell.text()))
        .filter(Objects::nonNull)
        .forEach(number -> numbers.add("0".repeat(4 - number.length()) + number));
    return numbers.stream().filter(this::isMunicipality).count() >= numbers.size() * NEARLY_ALL;
  }

  private boolean isMunicipality(String number) {
    return IntStream.of(YEARS)
        .anyMatch(year -> divisions.isValid(number, divisions.structureOf(year)));
  }

  private void fillYear() {
    var years = open().filter(i -> isFilledWith(i, ColumnFill::isYear)).findFirst();
    if (years.isPresent()) {
      take(years.getAsInt(), ColumnRole.YEAR);
      ask(years.getAsInt(), "aar-etter-innhold");
    }
  }

  /** The only column with figures; of several, a person has to say which. */
  private void fillValue() {
    IntPredicate isRelative = i -> HeaderWords.isRelative(header(i));
    var figures =
        open()
            .filter(i -> !HeaderWords.isIdentity(header(i)) && !isPeriod(i))
            .filter(this::holdsFigures)
            .boxed()
            .toList();
    var plain = figures.stream().filter(i -> !isRelative.test(i)).toList();
    var candidates = plain.isEmpty() ? figures : plain;
    if (candidates.size() == 1) {
      take(candidates.getFirst(), ColumnRole.VALUE);
      ask(candidates.getFirst(), "tall-etter-innhold");
    } else if (!candidates.isEmpty()) {
      questions.error(
          "flere-tallkolonner",
          candidates.stream()
              .map(i -> "«" + columns.get(i).header() + "»")
              .collect(Collectors.joining(", ")));
    }
  }

  private boolean isPeriod(int column) {
    var header = columns.get(column).header();
    var all = columns.stream().map(Column::header).toList();
    return PeriodWords.isPartOfYear(header, all) || PeriodWords.isSeveralYears(header);
  }

  private boolean holdsFigures(int column) {
    return isFilledWith(column, cell -> isNumber(cell) || Mark.USUAL.containsKey(cell.text()))
        && SheetSample.column(rows, column).anyMatch(ColumnFill::isNumber);
  }

  private static boolean isYear(SheetCell cell) {
    return WrittenDates.year(cell.text()) != 0;
  }

  private static boolean isNumber(SheetCell cell) {
    return cell instanceof SheetCell.Number
        || NumberText.of(cell.text(), DecimalStyle.COMMA) instanceof NumberText.Value;
  }

  private String header(int column) {
    return PlainWords.fold(columns.get(column).header());
  }

  private void take(int column, ColumnRole role) {
    columns.set(column, Column.of(columns.get(column).header(), role));
  }

  private void take(IntStream candidates, ColumnRole role) {
    candidates.limit(1).boxed().toList().forEach(column -> take(column, role));
  }

  private void ask(int column, String code) {
    questions.askOf(column, Severity.WARNING, code, columns.get(column).header());
  }

  private boolean isFilledWith(int index, Predicate<SheetCell> fits) {
    var cells = SheetSample.column(rows, index).toList();
    return !cells.isEmpty()
        && cells.stream().filter(fits).count() >= Math.max(1, cells.size() * NEARLY_ALL);
  }
}
