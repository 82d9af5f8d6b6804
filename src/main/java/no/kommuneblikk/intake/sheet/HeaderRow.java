package no.kommuneblikk.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.cell.Row;

/**
 * The row with the headers.
 *
 * @param index among the rows that were looked at, from 0
 * @param number as a spreadsheet counts
 * @param texts the header of each column; of two rows, both, with a space between
 */
public record HeaderRow(int index, long number, List<String> texts) {

  /** Among how many rows the headers are looked for. */
  public static final int WITHIN = 20;

  private static final int LONGEST = 200;
  private static final String NAMELESS = "Kolonne ";
  private static final Pattern NOTE = Pattern.compile("((?<=\\d{4})\\d|\\s+\\d{1,2})\\)$");

  /** The headers of a row, joined with those above where the header has two rows. */
  public static HeaderRow at(List<Row> rows, int index, boolean twoRows) {
    var row = rows.get(index);
    var texts = twoRows && index > 0 ? joined(rows.get(index - 1), row) : texts(row);
    return new HeaderRow(index, row.number(), texts);
  }

  private static List<String> texts(Row row) {
    return named(
        row.cells().subList(0, row.used()).stream().map(cell -> text(cell.text())).toList());
  }

  /**
   * A column that stands before all the headers and has none of its own goes by its letter. In the
   * workbooks of PxWeb the names of the municipalities stand so.
   */
  private static List<String> named(List<String> texts) {
    var named = new ArrayList<>(texts);
    for (var i = 0; i < named.size() && named.get(i).isEmpty(); i++) {
      named.set(i, NAMELESS + new SourcePlace(0, i + 1).columnLetters());
    }
    return named;
  }

  /** Whether a header is the letter of a column that has none of its own. */
  public static boolean isNameless(String header) {
    return header.startsWith(NAMELESS) && header.length() <= NAMELESS.length() + 3;
  }

  /** A header above stands over every column up to the next one, as merged cells do. */
  private static List<String> joined(Row above, Row below) {
    var texts = new ArrayList<String>();
    var over = "";
    for (var i = 0; i < Math.max(above.used(), below.used()); i++) {
      var upper = text(above.cell(i).text());
      var lower = text(below.cell(i).text());
      if (!upper.isEmpty()) {
        over = lower.isEmpty() ? "" : upper;
      }
      texts.add(lower.isEmpty() ? upper : (over + " " + lower).strip());
    }
    return named(texts);
  }

  /** What a cell of the header says, without the sign of a note, as in «2018 1)». */
  private static String text(String text) {
    var whole = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    var plain = NOTE.matcher(whole).replaceFirst("");
    return isBalanced(plain) ? plain : whole;
  }

  /** In «(mål 1)» the bracket belongs to the words. */
  private static boolean isBalanced(String text) {
    return text.chars().filter(c -> c == '(').count() == text.chars().filter(c -> c == ')').count();
  }

  /**
   * The row that a recipe means: the one it names, or else the one that fits its columns best.
   *
   * @throws Refused if none of the rows has any of the columns that the recipe can't do without
   */
  static HeaderRow of(List<Row> rows, Recipe recipe) {
    var matching = new HeaderMatch(recipe);
    var best = -1;
    var most = 0;
    for (var i = 0; i < rows.size(); i++) {
      if (recipe.headerRow() == 0 || recipe.headerRow() == rows.get(i).number()) {
        var count = matching.count(at(rows, i, recipe.twoRows()).texts());
        if (count > most) {
          most = count;
          best = i;
        }
      }
    }
    if (best < 0) {
      throw recipe.headerRow() == 0
          ? Refused.because("finner-ikke-overskrift", Integer.toString(WITHIN))
          : Refused.because("feil-overskriftsrad", Integer.toString(recipe.headerRow()));
    }
    return at(rows, best, recipe.twoRows());
  }
}
