package no.kommuneblikk.figure;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.SeriesBreak;
import org.jspecify.annotations.Nullable;

/** What rows of values say about the basis of a figure and the quality of its points. */
public final class BasisEvidence {

  private BasisEvidence() {}

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
   * years. No municipality is in two of the groups.
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
    return Basis.ofMunicipalities(
        n,
        rows.stream()
            .collect(groupingBy(row -> new MeasureYear(row.indicator(), row.year())))
            .entrySet()
            .stream()
            .map(entry -> entry.getKey().tally(counts(entry.getValue(), measures)))
            .toList(),
        sources(measures, furtherSources),
        illustration,
        breaks(measures, rows.stream().map(GroupValue::year).toList()));
  }

  /** The basis of a figure of single municipalities: n counts those it shows. */
  public static Basis basis(
      int n, List<MunicipalValue> rows, List<Released> measures, List<SourceNote> furtherSources) {
    var illustration = measures.stream().anyMatch(measure -> measure.release().illustration());
    return Basis.ofMunicipalities(
        n,
        rows.stream()
            .collect(groupingBy(row -> new MeasureYear(row.indicator(), row.year())))
            .entrySet()
            .stream()
            .map(
                entry ->
                    entry
                        .getKey()
                        .tally(
                            Basis.countQualities(
                                entry.getValue().stream()
                                    .map(
                                        row ->
                                            shown(row.storedQuality(), row.indicator(), measures))
                                    .toList())))
            .toList(),
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

  private record MeasureYear(String measure, int year) {

    QualityTally tally(Map<Quality, Integer> municipalities) {
      return new QualityTally(measure, year, municipalities);
    }
  }

  /** How many municipalities of these groups have a value of each quality. */
  public static Map<Quality, Integer> counts(List<GroupValue> rows, List<Released> measures) {
    var counts = new EnumMap<Quality, Integer>(Quality.class);
    for (var row : rows) {
      var code = row.indicator();
      var weak = row.carriedForward() + row.estimated();
      add(counts, shown(Quality.CARRIED_FORWARD, code, measures), row.carriedForward());
      add(counts, shown(Quality.ESTIMATED, code, measures), row.estimated());
      add(counts, Quality.MISSING, row.missing());
      add(counts, shown(Quality.REPORTED, code, measures), Math.max(0, row.n() - weak));
    }
    return counts;
  }

  private static Quality shown(Quality stored, String indicator, List<Released> measures) {
    return measures.stream()
        .filter(measure -> measure.indicator().code().equals(indicator))
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
    return Stream.concat(
            measures.stream().map(measure -> SourceNote.of(measure.release())), further.stream())
        .distinct()
        .toList();
  }
}
