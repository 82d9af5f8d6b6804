package no.kommuneblikk.intake.sheet.cell;

import org.jspecify.annotations.Nullable;

/** A number that somebody has written. */
public sealed interface NumberText {

  /** A percentage keeps its number: 12,3 % is 12.3. */
  record Value(double value) implements NumberText {}

  /**
   * Not a number, or not certainly one.
   *
   * @param code of the remark
   */
  record Wrong(String code) implements NumberText {}

  /**
   * Reads a number in the ways people and programs write them. What could mean two things, or is
   * more than a number, is wrong rather than guessed.
   *
   * @param style null if the column does not tell
   */
  static NumberText of(String text, @Nullable DecimalStyle style) {
    return new NumberReader(text, style).read();
  }
}
