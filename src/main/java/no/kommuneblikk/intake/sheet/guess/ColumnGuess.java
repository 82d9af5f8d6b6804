package no.kommuneblikk.intake.sheet.guess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.intake.sheet.BreakdownWords;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.ColumnRole;
import no.kommuneblikk.intake.sheet.MeasureWords;
import no.kommuneblikk.intake.sheet.PeriodWords;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import no.kommuneblikk.intake.sheet.cell.WrittenDates;
import org.jspecify.annotations.Nullable;

/** What stands in each column, by the words of its header. */
final class ColumnGuess {

  private static final String RATE = "per_1000";

  private final List<String> headers;
  private final MeasureCatalog measures;
  private final MeasureWords words;
  private final boolean survey;
  private final List<String> opened;
  private final List<Column> columns = new ArrayList<>();
  private boolean perThousand;

  /**
   * @param hidden the columns that people don't see: nobody has looked over what stands there
   */
  ColumnGuess(List<String> headers, BitSet hidden, MeasureCatalog measures, MeasureWords words) {
    this.headers = headers;
    this.measures = measures;
    this.words = words;
    this.survey =
        headers.stream()
            .anyMatch(text -> HeaderWords.roleOf(PlainWords.fold(text)) == ColumnRole.RATING);
    this.opened =
        headers.stream().map(it -> PeriodWords.withYearOpen(PlainWords.fold(it))).toList();
    for (var i = 0; i < headers.size(); i++) {
      var header = headers.get(i);
      columns.add(hidden.get(i) ? Column.of(header, ColumnRole.IGNORED) : byWords(header));
    }
    if (!survey) {
      separateRates();
    }
  }

  /** A column for each header, in their order. */
  List<Column> columns() {
    return columns;
  }

  /** Whether it is a survey of ratings, which is known by its words alone. */
  boolean isSurvey() {
    return survey;
  }

  /** Whether the values are rates per 1 000 inhabitants of something that is counted. */
  boolean isPerThousand() {
    return perThousand;
  }

  private Column byWords(String header) {
    var folded = PlainWords.fold(header);
    var role = HeaderWords.roleOf(folded);
    if (role == null && survey) {
      role = HeaderWords.surveyRoleOf(folded);
    }
    if (role != null && role != ColumnRole.VALUE) {
      return Column.of(header, role);
    }
    if (!survey && BreakdownWords.isHeader(folded)) {
      return Column.only(header, null);
    }
    if (survey || HeaderWords.isRelative(folded) || isPeriod(header)) {
      return Column.of(header, ColumnRole.IGNORED);
    }
    var year = PeriodWords.yearIn(folded);
    var measure = measure(folded);
    var isValue = role == ColumnRole.VALUE || measure != null || isYears(header, year);
    return isValue || HeaderWords.isPerThousand(folded)
        ? new Column(header, ColumnRole.VALUE, measure, year == 0 ? null : year)
        : Column.of(header, ColumnRole.IGNORED);
  }

  /** Whether the values under the header are of less or more than one year. */
  private boolean isPeriod(String header) {
    return PeriodWords.isPartOfYear(header, headers) || PeriodWords.isSeveralYears(header);
  }

  private @Nullable String measure(String folded) {
    var words = HeaderWords.withoutDenominator(PeriodWords.withoutYear(folded));
    return this.words.in(words);
  }

  /** Whether a header is a year, or has words that other columns have with other years. */
  private boolean isYears(String header, int year) {
    if (year == 0) {
      return false;
    }
    var folded = PlainWords.fold(header);
    var open = PeriodWords.withYearOpen(folded);
    return open.equals("#")
        || WrittenDates.read(header) != null
        || HeaderWords.roleOf(PeriodWords.withoutYear(folded)) == ColumnRole.VALUE
        || opened.stream().filter(open::equals).count() > 1;
  }

  /** A rate beside its count is there to check it; on its own it is what the file is about. */
  private void separateRates() {
    var rates = columns.stream().filter(this::isRate).toList();
    var counts =
        columns.stream().filter(it -> it.role() == ColumnRole.VALUE && !isRate(it)).count();
    perThousand = !rates.isEmpty() && counts == 0;
    if (!perThousand) {
      var role = counts == 1 && rates.size() == 1 ? ColumnRole.CHECK_PER_1000 : ColumnRole.IGNORED;
      columns.replaceAll(it -> rates.contains(it) ? Column.of(it.header(), role) : it);
    }
  }

  private boolean isRate(Column column) {
    var measure = column.measure() == null ? null : measures.find(column.measure()).orElse(null);
    return column.role() == ColumnRole.VALUE
        && HeaderWords.isPerThousand(PlainWords.fold(column.header()))
        && (measure == null || !measure.unit().equals(RATE));
  }
}
