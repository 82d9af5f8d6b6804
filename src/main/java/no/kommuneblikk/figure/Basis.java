package no.kommuneblikk.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.indicator.Quality;

/**
 * What a figure stands on.
 *
 * @param n how many municipalities (or years, for the country) the figure counts
 * @param qualities how many of the underlying values have each quality; qualities without values
 *     are left out
 * @param illustration true if the values are generated; then all of them are
 */
public record Basis(
    int n, Map<Quality, Integer> qualities, List<SourceNote> sources, boolean illustration) {

  public Basis {
    qualities = Map.copyOf(qualities);
    sources = sources.stream().distinct().toList();
  }

  public static Basis nothing() {
    return new Basis(0, Map.of(), List.of(), false);
  }

  public int count(Quality quality) {
    return qualities.getOrDefault(quality, 0);
  }

  /** Counts the qualities of single values. */
  public static Map<Quality, Integer> countQualities(Iterable<Quality> values) {
    var counts = new EnumMap<Quality, Integer>(Quality.class);
    values.forEach(quality -> counts.merge(quality, 1, Integer::sum));
    return counts;
  }
}
