package no.kommuneblikk.selection;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.kommuneblikk.indicator.MeasureCodes;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.indicator.SeriesQuery;
import org.springframework.stereotype.Component;

/** Turns a selection into the query that reads its values. */
@Component
public class SeriesQueries {

  private static final String POPULATION = MeasureCodes.INHABITANTS;

  private final Releases releases;

  SeriesQueries(Releases releases) {
    this.releases = releases;
  }

  /** The release that the selection reads an indicator from; empty if there is none to read. */
  public Optional<Released> release(String indicator, Selection selection) {
    return releases.choose(indicator, selection.release(), selection.illustration());
  }

  /**
   * The query for these measures over these years.
   *
   * @throws IllegalStateException if there are no population figures: broken reference data
   */
  public SeriesQuery query(Selection selection, List<Integer> years, List<Released> measures) {
    var population = population(selection);
    var size = selection.size();
    return new SeriesQuery(
        measures,
        denominators(selection, measures),
        population,
        selection.structure().year(),
        years,
        false,
        selection.counties(),
        selection.scheme().code(),
        size == null ? null : size.code(),
        selection.groupBy().code(),
        selection.carriedForward(),
        selection.groupBy() == GroupBy.MUNICIPALITY ? selection.highlighted() : List.of());
  }

  /**
   * What rates and shares are recomputed by, where there are figures of it. A real rate is never
   * weighted by generated values.
   */
  private List<Released> denominators(Selection selection, List<Released> measures) {
    var generated = new TreeMap<String, Boolean>();
    for (var measure : measures) {
      var whole = measure.indicator().denominator();
      if (whole != null && !measure.indicator().kind().isSummed()) {
        generated.merge(whole, measure.release().illustration(), Boolean::logicalAnd);
      }
    }
    return generated.entrySet().stream()
        .flatMap(
            whole ->
                releases.choose(whole.getKey(), selection.release(), whole.getValue()).stream())
        .toList();
  }

  /**
   * The release that inhabitants are read from.
   *
   * @throws IllegalStateException if there is none: broken reference data
   */
  public Released population(Selection selection) {
    return releases
        .choose(POPULATION, selection.release(), false)
        .orElseThrow(() -> new IllegalStateException("No population figures in the database"));
  }

  /** Every year from the first to the last, both included. */
  public static List<Integer> every(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }
}
