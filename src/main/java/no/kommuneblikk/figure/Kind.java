package no.kommuneblikk.figure;

/** The forms a figure is drawn in; each has a file of its own in {@code frontend/chart/kinds}. */
public enum Kind {
  /** Development over years: one line for each series. */
  LINE,
  /** Groups compared: horizontal bars, one colour for each series. */
  BAR,
  /** Parts of a whole: horizontal bars that add up to 100 percent of their counts. */
  STACKED,
  /** Change from one year to another, a row for each area. */
  DUMBBELL,
  /** Every municipality as a dot, with the group's percentiles behind. */
  STRIP,
  /** One measure against another, a dot for each municipality. */
  SCATTER,
  /**
   * Development over years in small charts on one scale: a panel for each series, with those of
   * role {@link SeriesRole#CONTEXT} in grey in all of them. {@link SeriesRole#EMPHASIS} is the one
   * the reader is at.
   */
  MULTIPLES,
  /**
   * One measure against another, a panel for each series, all on the same scales. The chart adds
   * the number of dots to the names of the series.
   */
  FACETS,
  /**
   * Every municipality as a dot, placed along a logarithmic axis by its size, with bands behind
   * that most of that size are within. Values of x at zero or below are not drawn.
   */
  BANDS,
  /** Ratings by group: drawn as a table, not by the chart library. */
  MATRIX,
  /**
   * Several quantities of several areas: the table is the figure. A row for each label, a column
   * for each series; each value may have a unit and a note of its own.
   */
  TABLE,
  /**
   * A series for each class of values, its interval as the name, and one for each reason that there
   * is no value; drawn as a map with a list by an element of its own.
   */
  MAP;

  /** Whether whatever is shown is of an area, beside others of another size. */
  boolean isOfAreas() {
    return this == MULTIPLES || this == MAP;
  }

  /** Whether each series is a line through years. */
  boolean isOverYears() {
    return this == LINE || this == MULTIPLES;
  }
}
