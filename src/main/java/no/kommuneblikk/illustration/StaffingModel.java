package no.kommuneblikk.illustration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * FTEs of every municipality and year. Each year and series sums exactly to the published national
 * figure; in the last year the silent ones stand with the year before and the others make up the
 * rest.
 */
final class StaffingModel {

  private final CountryFacts background;
  private final Territory territory;
  private final SortedMap<String, Trend> trends;
  private final Set<String> silent;
  private final Distribution distribution;

  StaffingModel(
      CountryFacts background,
      Territory territory,
      SortedMap<String, Trend> trends,
      Set<String> silent,
      Parameters parameters) {
    this.background = background;
    this.territory = territory;
    this.trends = trends;
    this.silent = silent;
    distribution =
        new Distribution(
            territory, new Seed(parameters.seed()), parameters.staffing().partSpread());
  }

  /** Series to year to municipality to tenths of an FTE. */
  Map<FteSeries, SortedMap<Integer, SortedMap<String, Long>>> tenths() {
    var result = new TreeMap<FteSeries, SortedMap<Integer, SortedMap<String, Long>>>();
    for (var series : FteSeries.values()) {
      result.put(series, new TreeMap<>());
    }
    for (var year = Territory.FIRST_YEAR; year <= Territory.LAST_YEAR; year++) {
      if (background.isDivided(year)) {
        var total = new TreeMap<String, Long>();
        for (var series : List.of(FteSeries.ADULTS, FteSeries.CHILDREN)) {
          var figures = figures(series, year, of(result, series));
          of(result, series).put(year, figures);
          figures.forEach((number, tenths) -> total.merge(number, tenths, Long::sum));
        }
        of(result, FteSeries.TOTAL).put(year, total);
      } else {
        of(result, FteSeries.TOTAL)
            .put(year, figures(FteSeries.TOTAL, year, of(result, FteSeries.TOTAL)));
      }
    }
    return result;
  }

  private SortedMap<String, Long> figures(
      FteSeries series, int year, SortedMap<Integer, SortedMap<String, Long>> earlier) {
    var carried = new TreeMap<String, Long>();
    if (year == Territory.LAST_YEAR) {
      var before = Lookup.in(earlier, year - 1, "years before " + year);
      silent.forEach(number -> carried.put(number, carry(number, year - 1, before)));
    }
    var areas = new TreeMap<String, Double>();
    for (var trend : trends.entrySet()) {
      if (!carried.containsKey(trend.getKey())) {
        areas.put(trend.getKey(), trend.getValue().fte(series, year));
      }
    }
    var left = Math.round(background.national(series, year) * 10);
    for (var tenths : carried.values()) {
      left -= tenths;
    }
    carried.putAll(Apportionment.of(distribution.toMunicipalities(year, areas), left));
    return carried;
  }

  private long carry(String area, int year, SortedMap<String, Long> figures) {
    var sum = 0L;
    for (var part : Lookup.in(territory.areas(), area, "areas").parts(year)) {
      sum += Lookup.in(figures, part.municipality(), "figures of " + year);
    }
    return sum;
  }

  private static SortedMap<Integer, SortedMap<String, Long>> of(
      Map<FteSeries, SortedMap<Integer, SortedMap<String, Long>>> all, FteSeries series) {
    return Lookup.in(all, series, "series");
  }
}
