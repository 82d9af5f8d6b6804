package no.kommuneblikk.illustration;

import java.util.List;
import java.util.Map;

/**
 * A municipality of 2020 as an area through all years: how a service develops is a property of the
 * area, whoever was the municipality at the time.
 *
 * @param county county of 2020
 * @param county2018 county of 2018, by where most of the inhabitants lived
 * @param parts year to the municipalities of that year which make up the area, in order of number
 */
record StableArea(String number, String county, String county2018, Map<Integer, List<Part>> parts) {

  /**
   * A municipality of its time, or the part of it that lies in the area.
   *
   * @param weight 1 unless the municipality was split
   * @param people its inhabitants times the weight
   */
  record Part(String municipality, double weight, double people) {

    boolean isSplit() {
      return weight < 1;
    }
  }

  List<Part> parts(int year) {
    return Lookup.in(parts, year, "years of area " + number);
  }

  /** Inhabitants on 1 January within the borders of 2020. */
  double population(int year) {
    var sum = 0.0;
    for (var part : parts(year)) {
      sum += part.people();
    }
    return sum;
  }

  /** The population that size curves are read at: that of the last year, as size groups are. */
  double size() {
    return population(Territory.LAST_YEAR);
  }

  /** Whether it took over a part of a municipality that was split. */
  boolean receivesSplit() {
    return parts.values().stream().flatMap(List::stream).anyMatch(Part::isSplit);
  }
}
