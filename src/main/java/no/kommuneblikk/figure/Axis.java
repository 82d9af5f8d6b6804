package no.kommuneblikk.figure;

import no.kommuneblikk.text.Texts;

/**
 * What an axis measures.
 *
 * @param title the quantity and its unit, such as «Årsverk per 10 000 innbyggere»
 * @param change whether the values are changes, which are written with their sign
 */
public record Axis(String title, Format format, boolean change) {

  public static Axis of(String title, Format format) {
    return new Axis(title, format, false);
  }

  /** The axis of a change. */
  public static Axis ofChange(String title, Format format) {
    return new Axis(title, format, true);
  }

  /** A value of this axis, with its sign where it is a change. */
  public String write(double value, Texts texts) {
    return change ? format.writeSigned(value, texts) : format.write(value, texts);
  }
}
