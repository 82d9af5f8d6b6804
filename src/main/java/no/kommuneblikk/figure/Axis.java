package no.kommuneblikk.figure;

/**
 * What an axis measures.
 *
 * @param title the quantity and its unit, such as «Årsverk per 10 000 innbyggere»
 */
public record Axis(String title, Format format) {

  public static Axis of(String title, Format format) {
    return new Axis(title, format);
  }
}
