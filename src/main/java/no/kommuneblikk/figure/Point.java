package no.kommuneblikk.figure;

import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One value of a figure: what it is of, what it is and what it is worth, and what is said and shown
 * beside it.
 *
 * @param highlight 1–4 where the reader has highlighted this municipality, otherwise 0
 * @param unit what is measured, in a table of several quantities; null where the figure's vertical
 *     axis says it
 * @param note what is said beside the value, such as its place in a comparison group; null if
 *     nothing is
 * @param footing what the value rests on, where little may be made of it
 */
public record Point(
    Position at,
    Magnitude value,
    Quality quality,
    int highlight,
    @Nullable Axis unit,
    @Nullable String note,
    Footing footing) {

  private static Point of(Position at, Magnitude value, Quality quality) {
    return new Point(at, value, quality, 0, null, null, Footing.FIRM);
  }

  public static Point year(int year, @Nullable Double y, Quality quality) {
    return of(new Position.Year(year, null), Magnitude.of(y), quality);
  }

  public static Point category(
      String label, @Nullable String code, @Nullable Double y, Quality quality) {
    return of(new Position.Category(label, code), Magnitude.of(y), quality);
  }

  public static Point change(
      String label, @Nullable String code, double from, double to, Quality quality, int highlight) {
    return of(new Position.Category(label, code), new Magnitude.Change(from, to), quality)
        .highlighted(highlight);
  }

  public static Point municipality(
      String label, String code, double y, Quality quality, int highlight) {
    return category(label, code, y, quality).highlighted(highlight);
  }

  /** A value in a table that may have an earlier one beside it. */
  public static Point cell(
      String label, @Nullable Double from, @Nullable Double to, Quality quality) {
    return of(new Position.Category(label, null), Magnitude.of(from, to), quality);
  }

  public static Point pair(
      String label, String code, double x, double y, Quality quality, int highlight) {
    return of(new Position.Paired(label, code, x), new Magnitude.Level(y), quality)
        .highlighted(highlight);
  }

  /** What is a dot for others, but lacks one of the two quantities. */
  public static Point unpaired(String label, String code, Quality quality) {
    return of(new Position.Unpaired(label, code), new Magnitude.Missing(), quality);
  }

  /** One place of a line through dots. */
  public static Point along(double x, double y) {
    return of(new Position.Along(x), new Magnitude.Level(y), Quality.DERIVED);
  }

  /**
   * One place of a band that reaches from one value to another, or of a line where both are one.
   */
  public static Point band(double x, double from, double to) {
    return of(new Position.Along(x), new Magnitude.Band(from, to), Quality.DERIVED);
  }

  public String label() {
    return at.label();
  }

  public @Nullable String code() {
    return at.code();
  }

  public @Nullable Double x() {
    return at.x();
  }

  public @Nullable Double from() {
    return value.from();
  }

  public @Nullable Double y() {
    return value.y();
  }

  /** The same value in a unit of its own, with what is said beside it. */
  public Point measuring(Axis ownUnit, @Nullable String words) {
    return new Point(at, value, quality, highlight, ownUnit, words, footing);
  }

  /** The same value as that of a municipality the reader has highlighted. */
  Point highlighted(String number, int step) {
    return new Point(at.of(number), value, quality, step, unit, note, footing);
  }

  /** The same where the label is of a quantity, and the name of its series tells whose it is. */
  public Point highlighted(int step) {
    return new Point(at, value, quality, step, unit, note, footing);
  }

  /** The same value, computed from generated ones. */
  Point generated() {
    var weakest = quality.weakest(Quality.ILLUSTRATION);
    return new Point(at, value, weakest, highlight, unit, note, footing);
  }

  /** The same value, that little may be made of. */
  public Point resting(Footing own) {
    return new Point(at, value, quality, highlight, unit, note, own);
  }

  /** The same value with something said beside it. */
  public Point noting(@Nullable String words) {
    return new Point(at, value, quality, highlight, unit, words, footing);
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
