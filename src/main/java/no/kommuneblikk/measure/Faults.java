package no.kommuneblikk.measure;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.MunicipalValue;
import no.kommuneblikk.indicator.Released;
import no.kommuneblikk.statistics.OddYears;

/**
 * Counts of people that are taken to be faults of their source; see {@link OddYears}. Whatever the
 * figure, no place, no extreme and no change is told by them.
 */
public record Faults(Set<Place> places) {

  public static final Faults NONE = new Faults(Set.of());

  public Faults {
    places = Set.copyOf(places);
  }

  /** Where and when a value is at fault. */
  public record Place(String measure, String number, int year) {

    private static Place of(MunicipalValue row) {
      return new Place(row.indicator(), row.number(), row.year());
    }
  }

  /** Whether what is usual says anything: of people who are counted, not of posts or money. */
  static boolean canBeKnown(Released measure) {
    return measure.indicator().kind() == Indicator.Kind.COUNT
        && measure.indicator().unit().equals("persons")
        && !measure.release().illustration();
  }

  /**
   * The faults among these.
   *
   * @param rows of all years there are figures of, as only those tell what is usual
   */
  public static Faults of(List<MunicipalValue> rows) {
    return new Faults(
        rows.stream()
            .filter(row -> row.value() != null)
            .collect(groupingBy(row -> List.of(row.indicator(), row.number())))
            .values()
            .stream()
            .flatMap(
                own -> {
                  var counts = new TreeMap<Integer, Double>();
                  own.forEach(row -> counts.put(row.year(), Reading.value(row)));
                  var odd = OddYears.of(counts).keySet();
                  return own.stream().filter(row -> odd.contains(row.year())).map(Place::of);
                })
            .collect(Collectors.toSet()));
  }

  /** The municipalities that have a fault of a measure in any of these years. */
  public Set<String> of(String measure, Collection<Integer> years) {
    return places.stream()
        .filter(place -> place.measure.equals(measure) && years.contains(place.year))
        .map(Place::number)
        .collect(Collectors.toSet());
  }

  public boolean include(MunicipalValue row) {
    return places.contains(Place.of(row));
  }
}
