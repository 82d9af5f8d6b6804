package no.kommuneblikk.figure;

import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One value of a figure.
 *
 * @param label what the value is of: a year, a group, a municipality
 * @param code number of the municipality or county, for links; null for other things
 * @param x position where the horizontal axis is a quantity (a year, kroner); null for categories
 * @param from the earlier value where the figure shows a change from {@code from} to {@code y}
 * @param y the value; null is missing, never zero
 * @param highlight 1–4 where the reader has highlighted this municipality, otherwise 0
 * @param unit what {@code y} and {@code from} measure, in a table of several quantities; null where
 *     the figure's vertical axis says it
 * @param note what is said beside the value, such as its place in a comparison group; null if
 *     nothing is
 * @param footing what the value rests on, where little may be made of it
 */
public record Point(
    String label,
    @Nullable String code,
    @Nullable Double x,
    @Nullable Double from,
    @Nullable Double y,
    Quality quality,
    int highlight,
    @Nullable Axis unit,
    @Nullable String note,
    Footing footing) {

  /** A point that rests on enough. */
  public Point(
      String label,
      @Nullable String code,
      @Nullable Double x,
      @Nullable Double from,
      @Nullable Double y,
      Quality quality,
      int highlight,
      @Nullable Axis unit,
      @Nullable String note) {
    this(label, code, x, from, y, quality, highlight, unit, note, Footing.FIRM);
  }

  /** A point that the figure's axes say all of. */
  public Point(
      String label,
      @Nullable String code,
      @Nullable Double x,
      @Nullable Double from,
      @Nullable Double y,
      Quality quality,
      int highlight) {
    this(label, code, x, from, y, quality, highlight, null, null);
  }

  public static Point year(int year, @Nullable Double y, Quality quality) {
    return new Point(String.valueOf(year), null, (double) year, null, y, quality, 0);
  }

  public static Point category(
      String label, @Nullable String code, @Nullable Double y, Quality quality) {
    return new Point(label, code, null, null, y, quality, 0);
  }

  public static Point change(
      String label, @Nullable String code, double from, double to, Quality quality, int highlight) {
    return new Point(label, code, null, from, to, quality, highlight);
  }

  public static Point municipality(
      String label, String code, double y, Quality quality, int highlight) {
    return new Point(label, code, null, null, y, quality, highlight);
  }

  public static Point pair(
      String label, String code, double x, double y, Quality quality, int highlight) {
    return new Point(label, code, x, null, y, quality, highlight);
  }

  /**
   * One place of a band that reaches from one value to another, or of a line where both are one.
   */
  public static Point band(double x, double from, double to) {
    return new Point("", null, x, from, to, Quality.DERIVED, 0);
  }

  /** The same value in a unit of its own, with what is said beside it. */
  public Point measuring(Axis ownUnit, @Nullable String words) {
    return new Point(label, code, x, from, y, quality, highlight, ownUnit, words, footing);
  }

  /** The same value as that of a municipality the reader has highlighted. */
  Point highlighted(String number, int step) {
    // A rating's code tells which it is
    var kept = code == null ? number : code;
    return new Point(label, kept, x, from, y, quality, step, unit, note, footing);
  }

  /** The same where the label is of a quantity, and the name of its series tells whose it is. */
  Point highlighted(int step) {
    return new Point(label, code, x, from, y, quality, step, unit, note, footing);
  }

  /** The same value, computed from generated ones. */
  Point generated() {
    return new Point(
        label,
        code,
        x,
        from,
        y,
        quality.weakest(Quality.ILLUSTRATION),
        highlight,
        unit,
        note,
        footing);
  }

  /** The same value, that little may be made of. */
  public Point resting(Footing own) {
    return new Point(label, code, x, from, y, quality, highlight, unit, note, own);
  }

  /** The same value with something said beside it. */
  public Point noting(@Nullable String words) {
    return new Point(label, code, x, from, y, quality, highlight, unit, words, footing);
  }

  /** The same value with more said beside it, after what is. */
  public Point saying(String words, Texts texts) {
    return noting(note == null ? words : texts.text("figure.note.both", note, words));
  }

  /** What the value measures: its own unit, or that of the figure. */
  Axis axis(Figure figure) {
    return unit == null ? figure.vertical() : unit;
  }

  /** How the value is written. */
  Format format(Figure figure) {
    return axis(figure).format();
  }
}
