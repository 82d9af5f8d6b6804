package no.kommuneblikk.selection;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn on a map or along the axes of a scatter.
 *
 * @param measure what a figure of any one measure shows; null lets the figure choose
 * @param x along the horizontal axis; null as in {@link #horizontal}
 * @param y along the vertical axis; null as in {@link #vertical}
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

  /**
   * Along the horizontal axis: free funds by the chosen key over all the years, unless the reader
   * has chosen.
   */
  public Quantity horizontal(FundingKey key) {
    return x == null ? Quantity.sum(key.measure()) : x;
  }

  /** Along the vertical axis: the own change in staffing, unless the reader has chosen. */
  public Quantity vertical() {
    return y == null ? Quantity.STANDARD : y;
  }

  /** The same with the other key wherever free funds are chosen to be drawn. */
  Plotting byOtherKey() {
    return new Plotting(swapped(measure), swapped(x), swapped(y), classes, form);
  }

  private static @Nullable Quantity swapped(@Nullable Quantity quantity) {
    return quantity == null ? null : quantity.byOtherKey();
  }

  /** The key of the first quantity of free funds that is chosen to be drawn. */
  Optional<FundingKey> key() {
    return Stream.of(measure, x, y)
        .flatMap(Stream::ofNullable)
        .flatMap(quantity -> FundingKey.ofMeasure(quantity.measure()).stream())
        .findFirst();
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
