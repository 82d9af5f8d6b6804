package no.kommuneblikk.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.SeriesBreak;

/**
 * What a figure stands on.
 *
 * @param n how many municipalities (or years, for the country) the figure counts
 * @param qualities how many of the underlying values have each quality; qualities without values
 *     are left out
 * @param illustration true if any of the values is generated
 * @param breaks those that lie between the first and the last year of the values
 */
public record Basis(
    int n,
    Map<Quality, Integer> qualities,
    List<SourceNote> sources,
    boolean illustration,
    List<SeriesBreak> breaks) {

  public Basis {
    qualities = Map.copyOf(qualities);
    sources = sources.stream().distinct().toList();
    breaks = List.copyOf(breaks);
  }

  /** What a figure stands on that no break lies between the years of. */
  public Basis(
      int n, Map<Quality, Integer> qualities, List<SourceNote> sources, boolean illustration) {
    this(n, qualities, sources, illustration, List.of());
  }

  /** The same, with estimates that are not spoken of. */
  public Basis withoutEstimates() {
    var others = new EnumMap<Quality, Integer>(Quality.class);
    others.putAll(qualities);
    others.remove(Quality.ESTIMATED);
    return new Basis(n, others, sources, illustration, breaks);
  }

  /** Whether nothing but generated values went in, so that nothing else can have come out. */
  boolean isOfGeneratedOnly() {
    return illustration
        && qualities.keySet().stream()
            .allMatch(
                quality ->
                    switch (quality) {
                      case MISSING, SUPPRESSED -> true;
                      default -> quality.isGenerated();
                    });
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
