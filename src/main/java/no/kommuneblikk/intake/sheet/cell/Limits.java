package no.kommuneblikk.intake.sheet.cell;

import no.kommuneblikk.intake.feed.Refused;

/**
 * What a file may be at most. The largest true source, ten measures of 428 municipalities in ten
 * years, is far below all of them.
 *
 * @param textBytes size of a comma-separated file
 * @param workbookBytes size of a workbook as it lies on the disk
 * @param inflatedBytes size of everything in a workbook, unpacked
 * @param ratio how many times larger a part may be unpacked, once it is over {@code ratioFrom}
 * @param sharedCharacters length of all the texts that the cells of a workbook share
 */
public record Limits(
    long textBytes,
    long workbookBytes,
    long inflatedBytes,
    int ratio,
    long ratioFrom,
    long sharedCharacters,
    int columns,
    long rows,
    int cellLength) {

  private static final long MEGA = 1_000_000;

  public static final Limits USUAL =
      new Limits(
          200 * MEGA, 25 * MEGA, 400 * MEGA, 200, 10 * MEGA, 20 * MEGA, 2_000, 2 * MEGA, 2_000);

  public static String megabytes(long bytes) {
    return Long.toString(bytes / MEGA);
  }

  public void checkRow(long number) {
    if (number > rows) {
      throw Refused.because("for-mange-rader", Long.toString(rows));
    }
  }

  /** Blank cells count for nothing: some programs write thousands of them. */
  public void checkColumn(int column) {
    if (column > columns) {
      throw Refused.because("for-mange-kolonner", Integer.toString(columns));
    }
  }
}
