package no.kommuneblikk.intake.sheet.guess;

import java.util.List;
import no.kommuneblikk.intake.sheet.HeaderRow;
import no.kommuneblikk.intake.sheet.MeasureWords;
import no.kommuneblikk.intake.sheet.PeriodWords;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import no.kommuneblikk.intake.sheet.cell.Row;

/**
 * The row of a sample that looks most like headers.
 *
 * @param score how many of its cells are known for headers; 0 or less if none looks like it
 */
record HeaderGuess(HeaderRow row, boolean twoRows, int score) {

  /** A row has as many points as it has cells that are known for headers. */
  static HeaderGuess of(SheetSample sample, MeasureWords measures) {
    var rows = sample.first();
    var best = new HeaderGuess(new HeaderRow(0, 0, List.of()), false, 0);
    for (var i = 0; i < rows.size(); i++) {
      if (rows.get(i).filled() > 1) {
        best = better(best, one(rows, i, measures));
        best = better(best, two(rows, i, measures));
      }
    }
    return best;
  }

  private static HeaderGuess better(HeaderGuess before, HeaderGuess next) {
    return next.score > before.score ? next : before;
  }

  private static HeaderGuess one(List<Row> rows, int index, MeasureWords measures) {
    var header = HeaderRow.at(rows, index, false);
    return new HeaderGuess(header, false, score(header, measures));
  }

  /** Two rows only where both have something to tell of the same columns. */
  private static HeaderGuess two(List<Row> rows, int index, MeasureWords measures) {
    if (index == 0 || rows.get(index - 1).filled() < 2) {
      return new HeaderGuess(new HeaderRow(0, 0, List.of()), true, 0);
    }
    var header = HeaderRow.at(rows, index, true);
    var upper = score(HeaderRow.at(rows, index - 1, false), measures);
    var lower = score(HeaderRow.at(rows, index, false), measures);
    var isOne = upper <= 0 || lower <= 0;
    return new HeaderGuess(header, true, isOne ? 0 : score(header, measures));
  }

  private static int score(HeaderRow header, MeasureWords measures) {
    return header.texts().stream().mapToInt(text -> points(PlainWords.fold(text), measures)).sum();
  }

  private static int points(String folded, MeasureWords measures) {
    if (folded.isEmpty()) {
      return 0;
    }
    if (HeaderWords.roleOf(folded) != null || HeaderWords.surveyRoleOf(folded) != null) {
      return 2;
    }
    var year = PeriodWords.isLikeYear(folded) ? 1 : 0;
    var measure = measures.in(PeriodWords.withoutYear(folded)) == null ? 0 : 1;
    // Numbers stand below headers, not among them
    var number = year == 0 && Character.isDigit(folded.charAt(0)) ? -1 : 0;
    return year + measure + number;
  }
}
