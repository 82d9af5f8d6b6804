package no.kommuneblikk.intake.sheet.guess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.kommuneblikk.intake.feed.Remark.Severity;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.ColumnRole;
import no.kommuneblikk.intake.sheet.PeriodWords;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;

/** What is doubtful about the columns, so that none vanishes in silence. */
final class ColumnDoubts {

  private static final int SHOWN = 6;
  private static final double NEARLY_ALL = 0.8;

  /** A year with the digit of a note grown on to it. */
  private static final Pattern YEAR_AND_DIGIT = Pattern.compile("\\b(19|20)\\d{3}\\b");

  private final List<Column> columns;
  private final BitSet hidden;
  private final List<Row> rows;
  private final Questions questions;
  private final List<Integer> several = new ArrayList<>();
  private final List<Integer> parts = new ArrayList<>();

  ColumnDoubts(List<Column> columns, BitSet hidden, List<Row> rows, Questions questions) {
    this.columns = columns;
    this.hidden = hidden;
    this.rows = rows;
    this.questions = questions;
  }

  /**
   * Looks at columns that should hold years: there may be months, or several years in each cell.
   * Such a column is refused once, and not in every row.
   */
  void lookAtYears() {
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == ColumnRole.YEAR) {
        lookAtYears(i);
      }
    }
  }

  private void lookAtYears(int column) {
    var cells = SheetSample.column(rows, column).map(SheetCell::text).toList();
    var ofParts = cells.stream().filter(PeriodWords::isPartOfYear).count();
    var ofSeveral = cells.stream().filter(PeriodWords::isSeveralYears).count();
    if (!cells.isEmpty() && Math.max(ofParts, ofSeveral) >= cells.size() * NEARLY_ALL) {
      var code = ofParts > ofSeveral ? "del-av-aaret-i-celler" : "flere-aar-i-celler";
      var header = columns.get(column).header();
      questions.askOf(column, Severity.ERROR, code, header, cells.getFirst());
    }
  }

  /** Tells of columns that look like figures and are not read. */
  void tell() {
    for (var i = 0; i < columns.size(); i++) {
      var header = columns.get(i).header();
      if (hidden.get(i)
          && (!header.isEmpty() || SheetSample.column(rows, i).findAny().isPresent())) {
        tell(i, "skjult-kolonne");
      } else if (columns.get(i).role() == ColumnRole.IGNORED) {
        tellOfPeriod(i, header);
      }
    }
    tellOfPeriods();
  }

  private void tellOfPeriod(int column, String header) {
    var folded = PlainWords.fold(header);
    if (HeaderWords.isRelative(folded)) {
      return;
    }
    if (PeriodWords.isSeveralYears(header)) {
      several.add(column);
    } else if (PeriodWords.isPartOfYear(header, headers())) {
      parts.add(column);
    } else if (PeriodWords.isLikeYear(folded) || YEAR_AND_DIGIT.matcher(folded).find()) {
      tell(column, "kolonne-ikke-lest");
    }
  }

  /** An average is no figure of a year; where the file has nothing else, it can't be read. */
  private void tellOfPeriods() {
    var isAll = columns.stream().noneMatch(it -> it.role() == ColumnRole.VALUE);
    if (isAll && !several.isEmpty()) {
      questions.error("bare-flere-aar", named(several));
    } else if (isAll && !parts.isEmpty()) {
      questions.error("bare-del-av-aaret", named(parts));
    } else {
      several.forEach(column -> tell(column, "flere-aar"));
      parts.forEach(column -> tell(column, "del-av-aaret"));
    }
  }

  private String named(List<Integer> all) {
    var first = all.stream().limit(SHOWN).map(i -> "«" + columns.get(i).header() + "»");
    return first.collect(Collectors.joining(", ")) + (all.size() > SHOWN ? " …" : "");
  }

  private List<String> headers() {
    return columns.stream().map(Column::header).toList();
  }

  private void tell(int column, String code) {
    var letters = new SourcePlace(0, column + 1).columnLetters();
    questions.askOf(column, Severity.WARNING, code, columns.get(column).header(), letters);
  }
}
