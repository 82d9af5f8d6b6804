package no.kommuneblikk.selection;

import org.jspecify.annotations.Nullable;

/**
 * What is drawn on a map or along the axes of a scatter.
 *
 * @param measure what a figure of any one measure shows; null lets the figure choose
 * @param x along the horizontal axis; null lets the figure choose
 * @param y along the vertical axis; null lets the figure choose
 */
public record Plotting(
    @Nullable Quantity measure,
    @Nullable Quantity x,
    @Nullable Quantity y,
    Classes classes,
    MapForm form) {

  /** Nothing chosen. */
  public static final Plotting DEFAULT =
      new Plotting(null, null, null, Classes.QUANTILE, MapForm.OUTLINE);

  /** What a figure of any one measure shows. */
  public Quantity measureOr(Quantity otherwise) {
    return measure == null ? otherwise : measure;
  }

  public Quantity xOr(Quantity otherwise) {
    return x == null ? otherwise : x;
  }

  public Quantity yOr(Quantity otherwise) {
    return y == null ? otherwise : y;
  }

  public Plotting withMeasure(@Nullable Quantity wanted) {
    return new Plotting(wanted, x, y, classes, form);
  }

  public Plotting withAxes(@Nullable Quantity horizontal, @Nullable Quantity vertical) {
    return new Plotting(measure, horizontal, vertical, classes, form);
  }

  public Plotting withClasses(Classes wanted) {
    return new Plotting(measure, x, y, wanted, form);
  }

  public Plotting withForm(MapForm wanted) {
    return new Plotting(measure, x, y, classes, wanted);
  }
}
