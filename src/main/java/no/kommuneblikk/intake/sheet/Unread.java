package no.kommuneblikk.intake.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import no.kommuneblikk.intake.feed.Place;
import no.kommuneblikk.intake.feed.Remark.Severity;

/** Tells of columns that look like figures and are not read, so that none vanishes in silence. */
final class Unread {

  /** A year with the digit of a note grown on to it. */
  private static final Pattern YEAR_AND_DIGIT = Pattern.compile("\\b(19|20)\\d{3}\\b");

  private final List<Column> columns;
  private final BitSet hidden;
  private final List<Row> rows;
  private final Questions questions;

  Unread(List<Column> columns, BitSet hidden, List<Row> rows, Questions questions) {
    this.columns = columns;
    this.hidden = hidden;
    this.rows = rows;
    this.questions = questions;
  }

  void tell() {
    for (var i = 0; i < columns.size(); i++) {
      var header = columns.get(i).header();
      if (hidden.get(i) && (!header.isEmpty() || Sample.column(rows, i).findAny().isPresent())) {
        tell(i, Severity.WARNING, "skjult-kolonne");
      } else if (columns.get(i).role() == Role.IGNORED) {
        tellOfPeriod(i, header);
      }
    }
  }

  /** An average is no figure of a year; where the file has nothing else, it can't be read. */
  private void tellOfPeriod(int column, String header) {
    var folded = Words.fold(header);
    if (HeaderWords.isRelative(folded)) {
      return;
    }
    var isAll = columns.stream().noneMatch(it -> it.role() == Role.VALUE);
    var severity = isAll ? Severity.ERROR : Severity.WARNING;
    if (PeriodWords.isSeveralYears(header)) {
      tell(column, severity, "flere-aar");
    } else if (PeriodWords.isPartOfYear(header, columns.stream().map(Column::header).toList())) {
      tell(column, severity, "del-av-aaret");
    } else if (YearWords.isLike(folded) || YEAR_AND_DIGIT.matcher(folded).find()) {
      tell(column, Severity.WARNING, "kolonne-ikke-lest");
    }
  }

  private void tell(int column, Severity severity, String code) {
    var letters = new Place(0, column + 1).columnLetters();
    questions.askOf(column, severity, code, columns.get(column).header(), letters);
  }
}
