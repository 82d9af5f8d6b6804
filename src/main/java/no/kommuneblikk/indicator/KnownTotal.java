package no.kommuneblikk.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sum of one indicator in one year that is published somewhere: of the country, of a county, or
 * of a municipality that others have been merged into.
 *
 * @param municipalities numbers of those it is the sum of; empty means all of the release
 */
public record KnownTotal(String indicator, int year, Set<String> municipalities) {

  public KnownTotal {
    municipalities = Set.copyOf(municipalities);
  }

  public static KnownTotal ofCountry(String indicator, int year) {
    return new KnownTotal(indicator, year, Set.of());
  }

  /**
   * A total for each area.
   *
   * @param areas number of the county, or of the merged municipality, by number of the municipality
   */
  public static List<KnownTotal> ofAreas(String indicator, int year, Map<String, String> areas) {
    var members = new TreeMap<String, Set<String>>();
    areas.forEach(
        (municipality, area) ->
            members.computeIfAbsent(area, _ -> new TreeSet<>()).add(municipality));
    return members.values().stream().map(of -> new KnownTotal(indicator, year, of)).toList();
  }

  boolean counts(ReleaseCell cell) {
    return cell.indicator().equals(indicator)
        && cell.year() == year
        && (municipalities.isEmpty() || municipalities.contains(cell.municipality()));
  }
}
