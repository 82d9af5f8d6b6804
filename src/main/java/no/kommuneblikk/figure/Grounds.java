package no.kommuneblikk.figure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesBreak;
import org.jspecify.annotations.Nullable;

/** What rows of values say about the basis of a figure and the quality of its points. */
public final class Grounds {

  private Grounds() {}

  /**
   * The quality of a group's sum: carried forward where any part is, as that is what sets one year
   * apart from the others; otherwise that of its weakest part.
   */
  public static Quality quality(Released measure, @Nullable GroupValue row) {
    if (row == null || row.value() == null) {
      return Quality.MISSING;
    }
    if (row.carriedForward() > 0) {
      return measure.shown(Quality.CARRIED_FORWARD);
    }
    return measure.shown(row.estimated() > 0 ? Quality.ESTIMATED : Quality.REPORTED);
  }

  /**
   * The basis of a figure of group sums: n is the number of municipalities in the last of its
   * years, the qualities are those of all its values.
   */
  public static Basis basis(
      List<GroupValue> rows, List<Released> measures, List<SourceNote> furtherSources) {
    var last = rows.stream().mapToInt(GroupValue::year).max().orElse(0);
    var indicator = measures.getFirst().indicator().code();
    var n =
        rows.stream()
            .filter(row -> row.year() == last && row.indicator().equals(indicator))
            .mapToInt(GroupValue::n)
            .sum();
    var illustration = measures.stream().anyMatch(measure -> measure.release().illustration());
    Map<Quality, Integer> qualities = new EnumMap<>(Quality.class);
    for (var row : rows) {
      var weak = row.carriedForward() + row.estimated();
      add(qualities, shown(Quality.CARRIED_FORWARD, row, measures), row.carriedForward());
      add(qualities, shown(Quality.ESTIMATED, row, measures), row.estimated());
      add(qualities, Quality.MISSING, row.missing());
      add(qualities, shown(Quality.REPORTED, row, measures), Math.max(0, row.n() - weak));
    }
    return new Basis(
        n,
        qualities,
        sources(measures, furtherSources),
        illustration,
        breaks(measures, rows.stream().map(GroupValue::year).toList()));
  }

  /** The basis of a figure of single municipalities: n counts those it shows. */
  public static Basis basis(
      int n, List<MunicipalValue> rows, List<Released> measures, List<SourceNote> furtherSources) {
    var byCode =
        measures.stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    measure -> measure.indicator().code(), measure -> measure));
    var qualities =
        Basis.countQualities(
            rows.stream()
                .map(
                    row -> {
                      var measure = byCode.get(row.indicator());
                      return measure == null
                          ? row.storedQuality()
                          : measure.shown(row.storedQuality());
                    })
                .toList());
    var illustration = measures.stream().anyMatch(measure -> measure.release().illustration());
    return new Basis(
        n,
        qualities,
        sources(measures, furtherSources),
        illustration,
        breaks(measures, rows.stream().map(MunicipalValue::year).toList()));
  }

  private static List<SeriesBreak> breaks(List<Released> measures, List<Integer> years) {
    return years.isEmpty()
        ? List.of()
        : measures.stream()
            .flatMap(measure -> measure.breaks().stream())
            .filter(it -> it.isCrossedBy(Collections.min(years), Collections.max(years)))
            .toList();
  }

  private static Quality shown(Quality stored, GroupValue row, List<Released> measures) {
    return measures.stream()
        .filter(measure -> measure.indicator().code().equals(row.indicator()))
        .findFirst()
        .map(measure -> measure.shown(stored))
        .orElse(stored);
  }

  private static void add(Map<Quality, Integer> qualities, Quality quality, int count) {
    if (count > 0) {
      qualities.merge(quality, count, Integer::sum);
    }
  }

  private static List<SourceNote> sources(List<Released> measures, List<SourceNote> further) {
    return java.util.stream.Stream.concat(
            measures.stream().map(measure -> SourceNote.of(measure.release())), further.stream())
        .distinct()
        .toList();
  }
}
