package no.kommuneblikk.figure;

/**
 * The label of a cell of ratings: what is rated, the rating, and how it was worded where it was.
 * Tables, files and the drawing take it apart again.
 */
public final class CellLabel {

  /** Also in {@code frontend/matrix/ratings.ts}; no name of a goal or a rating has it. */
  private static final String SEPARATOR = " – ";

  private static final int MOST_PARTS = 3;

  private CellLabel() {}

  /** The label of these parts. */
  public static String of(String... parts) {
    return String.join(SEPARATOR, parts);
  }

  /** Its parts; what was worded may have anything in it. */
  public static String[] parts(String label) {
    return label.split(SEPARATOR, MOST_PARTS);
  }
}
