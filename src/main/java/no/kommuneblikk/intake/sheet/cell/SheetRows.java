package no.kommuneblikk.intake.sheet.cell;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one at a time from the first to the last. */
public interface SheetRows extends Closeable {

  /**
   * The next row, or null after the last. Rows without any cell may be left out.
   *
   * @throws no.kommuneblikk.intake.feed.Refused if the file turns out to be broken or beyond bounds
   */
  @Nullable Row next();

  /**
   * Whether people don't see a column in their spreadsheet.
   *
   * @param column from 0
   */
  default boolean isHidden(int column) {
    return false;
  }

  /** How much of the file has been read, from 0 to 1. */
  double share();

  @Override
  void close();
}
