package no.kommuneblikk.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.kommuneblikk.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/** What stands in each column, by its header and else by its cells. */
final class ColumnGuess {

  private static final String RATE = "per_1000";
  private static final double NEARLY_ALL = 0.8;

  private final List<String> headers;
  private final List<Row> rows;
  private final Map<String, Indicator> measures;
  private final boolean survey;
  private final List<String> opened;
  private final List<Column> columns = new ArrayList<>();
  private boolean perThousand;

  ColumnGuess(List<String> headers, List<Row> rows, Map<String, Indicator> measures) {
    this.headers = headers;
    this.rows = rows;
    this.measures = measures;
    this.survey =
        headers.stream().anyMatch(text -> HeaderWords.roleOf(Words.fold(text)) == Role.RATING);
    this.opened = headers.stream().map(it -> YearWords.open(Words.fold(it))).toList();
    headers.forEach(header -> columns.add(byWords(header)));
    if (!survey) {
      separateRates();
      fillGaps();
    }
  }

  /** A column for each header, in their order. */
  List<Column> columns() {
    return columns;
  }

  /** Whether the values are rates per 1 000 inhabitants of something that is counted. */
  boolean isPerThousand() {
    return perThousand;
  }

  private Column byWords(String header) {
    var folded = Words.fold(header);
    var role = HeaderWords.roleOf(folded);
    if (role == null && survey) {
      role = HeaderWords.surveyRoleOf(folded);
    }
    if (role != null && role != Role.VALUE) {
      return Column.of(header, role);
    }
    if (survey || HeaderWords.isRelative(folded)) {
      return Column.of(header, Role.IGNORED);
    }
    var year = YearWords.in(folded);
    var measure = measure(folded);
    var isValue = role == Role.VALUE || measure != null || isYears(folded, year);
    return isValue || HeaderWords.isPerThousand(folded)
        ? new Column(header, Role.VALUE, measure, year == 0 ? null : year)
        : Column.of(header, Role.IGNORED);
  }

  private @Nullable String measure(String folded) {
    var words = HeaderWords.withoutDenominator(YearWords.without(folded));
    return MeasureWords.in(words, measures.keySet());
  }

  /** Whether a header is a year, or has words that other columns have with other years. */
  private boolean isYears(String folded, int year) {
    if (year == 0) {
      return false;
    }
    var open = YearWords.open(folded);
    return open.equals("#")
        || HeaderWords.roleOf(YearWords.without(folded)) == Role.VALUE
        || opened.stream().filter(open::equals).count() > 1;
  }

  /** A rate beside its count is there to check it; on its own it is what the file is about. */
  private void separateRates() {
    var rates = columns.stream().filter(this::isRate).toList();
    var counts = columns.stream().filter(it -> it.role() == Role.VALUE && !isRate(it)).count();
    perThousand = !rates.isEmpty() && counts == 0;
    if (!perThousand) {
      var role = counts == 1 && rates.size() == 1 ? Role.CHECK_PER_1000 : Role.IGNORED;
      columns.replaceAll(it -> rates.contains(it) ? Column.of(it.header(), role) : it);
    }
  }

  private boolean isRate(Column column) {
    var measure = column.measure() == null ? null : measures.get(column.measure());
    return column.role() == Role.VALUE
        && HeaderWords.isPerThousand(Words.fold(column.header()))
        && (measure == null || !measure.unit().equals(RATE));
  }

  private void fillGaps() {
    fill(Role.MUNICIPALITY, cell -> AreaText.number(cell.text()) != null && !isYear(cell));
    if (columns.stream().noneMatch(it -> it.role() == Role.VALUE && it.year() != null)) {
      fill(Role.YEAR, ColumnGuess::isYear);
    }
    fill(Role.VALUE, cell -> cell instanceof Cell.Number || isNumber(cell));
  }

  private static boolean isYear(Cell cell) {
    return Dates.year(cell.text()) != 0;
  }

  private static boolean isNumber(Cell cell) {
    return NumberText.of(cell.text(), DecimalStyle.COMMA) instanceof NumberText.Value;
  }

  /** Takes the first column whose cells nearly all fit, if no header has the role. */
  private void fill(Role role, Predicate<Cell> fits) {
    if (columns.stream().anyMatch(column -> column.role() == role)) {
      return;
    }
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (column.role() == Role.IGNORED && !column.header().isEmpty() && isFilledWith(i, fits)) {
        columns.set(i, Column.of(column.header(), role));
        return;
      }
    }
  }

  private boolean isFilledWith(int index, Predicate<Cell> fits) {
    var cells = Sample.column(rows, index).toList();
    return !cells.isEmpty()
        && cells.stream().filter(fits).count() >= Math.max(1, cells.size() * NEARLY_ALL);
  }
}
