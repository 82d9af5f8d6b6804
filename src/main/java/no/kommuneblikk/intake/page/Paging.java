package no.kommuneblikk.intake.page;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One page of a long list.
 *
 * @param rows what is shown
 * @param first place of the first of them, from 0
 * @param total how many there are in all
 */
public record Paging<T>(List<T> rows, long first, long total) {

  /** More would weigh on every session that has a page open, and nobody reads further. */
  public static final int SIZE = 50;

  public Paging {
    rows = List.copyOf(rows);
  }

  /**
   * A page, or the last one where there are not as many.
   *
   * @param all gives the whole list, each time anew
   * @param page from 0
   */
  public static <T> Paging<T> of(Supplier<Stream<T>> all, int page) {
    var total = all.get().count();
    var last = total == 0 ? 0 : (total - 1) / SIZE;
    var first = Math.clamp(page, 0, last) * SIZE;
    return new Paging<>(all.get().skip(first).limit(SIZE).toList(), first, total);
  }

  public int page() {
    return (int) (first / SIZE);
  }

  public boolean hasBefore() {
    return first > 0;
  }

  public boolean hasAfter() {
    return first + rows.size() < total;
  }
}
