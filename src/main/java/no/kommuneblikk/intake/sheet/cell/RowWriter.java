package no.kommuneblikk.intake.sheet.cell;

import java.io.Closeable;
import java.io.IOException;

/** Writes rows in the order of their numbers. */
public interface RowWriter extends Closeable {

  void write(Row row) throws IOException;

  /** Hides a column, from 0, before the first row is written. */
  default void hide(int column) {}

  /**
   * The text as a spreadsheet can be trusted with it. What begins like a formula would be run when
   * the file is opened; numbers and the marks that stand for them are left as they are.
   */
  static String harmless(String text) {
    if (text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 || text.length() == 1) {
      return text;
    }
    return NumberText.of(text, null) instanceof NumberText.Wrong(var code)
            && !code.equals("tvetydig-tall")
        ? "'" + text
        : text;
  }
}
