package no.kommuneblikk.intake.feed;

/**
 * A place in a source.
 *
 * @param row as a spreadsheet counts, from 1; 0 where the remark is about no row
 * @param column as a spreadsheet counts, from 1; 0 where the remark is about the whole row
 */
public record SourcePlace(long row, int column) {

  /** The source as a whole. */
  public static final SourcePlace WHOLE = new SourcePlace(0, 0);

  private static final int LETTERS = 26;

  /** The column as a spreadsheet names it, such as {@code AB}; empty for no column. */
  public String columnLetters() {
    var letters = new StringBuilder();
    for (var rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }
}
