package no.kommuneblikk.selection;

/**
 * The years a reader looks at, both included.
 *
 * @throws IllegalArgumentException if the last comes before the first
 */
public record Years(int from, int to) {

  /** The years of the escalation plan. */
  public static final Years PLAN = new Years(2016, 2020);

  public Years {
    if (to < from) {
      throw new IllegalArgumentException("Years run forward: %d–%d".formatted(from, to));
    }
  }

  /** «2016–2020», or the year alone. */
  public static String period(int from, int to) {
    return from == to ? String.valueOf(from) : from + "–" + to;
  }

  public String period() {
    return period(from, to);
  }

  /**
   * The first year of a line. A line over the plan's years begins the year before, so that its
   * starting point is seen; other choices are taken as they are.
   */
  public int lineFrom() {
    return from == PLAN.from ? from - 1 : from;
  }
}
