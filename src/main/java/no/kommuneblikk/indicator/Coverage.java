package no.kommuneblikk.indicator;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The first and the last year for which there is any figure. */
public record Coverage(int first, int last) {

  private static final String POPULATION = "folketall";

  /** What is taken where there is no figure of anything. */
  private static final Coverage OF_THE_PLAN = new Coverage(2016, 2020);

  /**
   * The years of what is in force. Population reaches further than what is measured, and a year
   * without anything else has nothing to show.
   */
  static Coverage of(List<ReleaseRow> releases) {
    var shown =
        releases.stream()
            .filter(row -> row.inForce() && !row.indicator().equals(POPULATION))
            .toList();
    return new Coverage(
        years(shown, ReleaseRow::firstYear).min().orElse(OF_THE_PLAN.first),
        years(shown, ReleaseRow::lastYear).max().orElse(OF_THE_PLAN.last));
  }

  private static IntStream years(
      List<ReleaseRow> releases, Function<ReleaseRow, @Nullable Integer> year) {
    return releases.stream().map(year).filter(Objects::nonNull).mapToInt(Integer::intValue);
  }

  public boolean includes(int year) {
    return year >= first && year <= last;
  }
}
