package no.kommuneblikk.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Where a measure belongs among the others.
 *
 * @param position its place among the rows of a table; those of the same place stand by code
 * @param effortArea code of the area of effort of the plan that it is about; null where it is about
 *     all of them
 * @param firstYear of the series at its source; null where that is not known
 * @param source id of who makes the series, whatever release has it; null where nobody has said
 * @param yearlyGrowth whether it is an estimate of what was new in each year. That stays in every
 *     later year, so a lower figure is less growth and no less money; it has sums and levels, but
 *     no change
 */
public record Belonging(
    Topic topic,
    int position,
    @Nullable String effortArea,
    @Nullable Integer firstYear,
    @Nullable String source,
    boolean yearlyGrowth) {

  /** Behind all that came with the product. */
  private static final int LAST = 1_000;

  /** Of a measure that a data steward adds. */
  public static final Belonging NEW = new Belonging(Topic.OTHER, LAST, null, null, null, false);

  /** What a measure is about; each but the last two and the needs has a page of its own. */
  public enum Topic {
    STAFFING,
    FUNDING,
    GOALS,
    /** What there is to be done. */
    NEED,
    /** Whom there is to do it for: what others are divided by. */
    POPULATION,
    OTHER
  }
}
