package no.kommuneblikk.intake.sheet;

import java.util.ArrayList;
import java.util.Set;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.sheet.cell.PlainWords;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are read of a file whose figures are divided.
 *
 * @param header of the column that divides them
 * @param value whose rows are read; empty where the text names none
 */
public record RowChoice(String header, String value) {

  private static final Set<String> QUESTIONS =
      Set.of("deler-tallene", "deler-tallene-samlet", "gjelder-bare");

  /** Reads «Kjønn=Kvinner». */
  public static RowChoice of(String text) {
    var parts = text.split("=", 2);
    return new RowChoice(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
  }

  /** Whether it answers a question of the guess. */
  public boolean answers(Remark question) {
    return QUESTIONS.contains(question.code()) && isFor(question.arguments().getFirst());
  }

  private boolean isFor(String other) {
    return PlainWords.fold(header).equals(PlainWords.fold(other));
  }

  /** The recipe with this choice; null if it has no such column that is free to be chosen by. */
  public @Nullable Recipe in(Recipe recipe) {
    var columns = new ArrayList<>(recipe.columns());
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var isFree = Set.of(ColumnRole.BREAKDOWN, ColumnRole.IGNORED).contains(column.role());
      if (isFree && isFor(column.header()) && !value.isEmpty()) {
        columns.set(i, Column.only(column.header(), value));
        return recipe.with(it -> it.columns = columns);
      }
    }
    return null;
  }
}
