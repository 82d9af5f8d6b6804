package no.kommuneblikk.intake.page;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.ColumnRole;
import no.kommuneblikk.intake.sheet.HeaderMatch;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.guess.Guess;
import org.jspecify.annotations.Nullable;

/** The columns of a file as a person sees them, with what a recipe says of each. */
public final class FileColumns {

  private FileColumns() {}

  /** How many columns the shown rows have. */
  public static int width(Guess guess) {
    return guess.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /**
   * What a recipe says of each column of the file, from the first on; null for a column without a
   * header, which can't be read.
   */
  public static List<@Nullable Column> of(Guess guess, Recipe recipe) {
    var guessed = guess.recipe().columns().iterator();
    var columns = new ArrayList<@Nullable Column>();
    for (var i = 0; i < width(guess); i++) {
      var headed = isHeaded(guess, i) && guessed.hasNext() ? guessed.next() : null;
      columns.add(headed == null ? null : in(recipe, headed));
    }
    return columns;
  }

  /** The column of a recipe with the same header; one that it does not know is not read. */
  private static Column in(Recipe recipe, Column headed) {
    var known = new HeaderMatch(recipe).of(headed.header());
    return known == null
        ? new Column(headed.header(), ColumnRole.IGNORED, null, null)
        : new Column(headed.header(), known.role(), known.measure(), known.year(), known.only());
  }

  private static boolean isHeaded(Guess guess, int column) {
    return column < guess.headers().size() && !guess.headers().get(column).isEmpty();
  }

  /** What stands in a cell; empty after the last. */
  public static String text(Row row, int column) {
    var cells = row.cells();
    var cell = column < cells.size() ? cells.get(column) : null;
    return cell == null
        ? ""
        : cell instanceof SheetCell.Formula(var text) ? "= " + text : cell.text();
  }
}
