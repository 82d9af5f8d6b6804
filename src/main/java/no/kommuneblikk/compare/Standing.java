package no.kommuneblikk.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.kommuneblikk.figure.BasisEvidence;
import no.kommuneblikk.figure.QualityTally;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Released;

/**
 * What the municipalities of areas side by side stand with: those that stand for themselves and
 * those that sums are made of, each once.
 *
 * @param own values of the municipalities that stand for themselves
 */
record Standing(ComparisonInput rows, List<MunicipalValue> own) {

  List<QualityTally> tallies() {
    var tallies = new ArrayList<QualityTally>();
    for (var measure : rows.reading().measures()) {
      years(measure).forEach(year -> tallies.add(tally(measure, year)));
    }
    return tallies;
  }

  private IntStream years(Released measure) {
    return IntStream.concat(
            own.stream().filter(row -> is(measure, row.indicator())).mapToInt(MunicipalValue::year),
            rows.sums().stream()
                .filter(row -> is(measure, row.indicator()))
                .mapToInt(GroupValue::year))
        .distinct()
        .sorted();
  }

  private QualityTally tally(Released measure, int year) {
    var counts = new EnumMap<Quality, Integer>(Quality.class);
    for (var quality : Quality.values()) {
      var count = rows.lineup().count(area -> count(area, measure, year, quality));
      if (count > 0) {
        counts.put(quality, count);
      }
    }
    return new QualityTally(measure.indicator().code(), year, counts);
  }

  private int count(ComparedArea area, Released measure, int year, Quality quality) {
    return area.isMunicipality()
        ? (int)
            own.stream()
                .filter(row -> is(measure, row.indicator()) && row.year() == year)
                .filter(row -> row.number().equals(area.unit().code()))
                .filter(row -> measure.shown(row.storedQuality()) == quality)
                .count()
        : sum(area, measure, year).getOrDefault(quality, 0);
  }

  private Map<Quality, Integer> sum(ComparedArea area, Released measure, int year) {
    return BasisEvidence.counts(
        rows.sum(area.key(), measure.indicator().code(), year).stream().toList(), List.of(measure));
  }

  private static boolean is(Released measure, String indicator) {
    return measure.indicator().code().equals(indicator);
  }
}
