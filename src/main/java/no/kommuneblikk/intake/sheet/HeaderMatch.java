package no.kommuneblikk.intake.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import org.jspecify.annotations.Nullable;

/** Knows the columns of a recipe by their headers, whatever their order and their years. */
public final class HeaderMatch {

  private final Map<String, Column> exact = new HashMap<>();
  private final Map<String, Column> open = new HashMap<>();

  public HeaderMatch(Recipe recipe) {
    for (var column : recipe.columns()) {
      var folded = PlainWords.fold(column.header());
      exact.putIfAbsent(folded, column);
      if (column.year() != null) {
        open.putIfAbsent(PeriodWords.withYearOpen(folded), column);
      }
    }
  }

  /** The column with this header; null if the recipe has none. */
  public @Nullable Column of(String header) {
    var folded = PlainWords.fold(header);
    if (folded.isEmpty()) {
      return null;
    }
    var same = exact.get(folded);
    if (same != null) {
      return same;
    }
    var year = PeriodWords.yearIn(folded);
    var alike = year == 0 ? null : open.get(PeriodWords.withYearOpen(folded));
    return alike == null ? null : new Column(header, alike.role(), alike.measure(), year);
  }

  /** How many of the headers the recipe knows. */
  int count(List<String> headers) {
    return (int)
        headers.stream()
            .filter(header -> !HeaderRow.isNameless(header) && of(header) != null)
            .count();
  }
}
