package no.kommuneblikk.intake.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.Municipality;

/** The municipal divisions as numbered places, so that a figure can be kept by its place. */
public final class DivisionIndex {

  /**
   * The municipalities of one division, by number.
   *
   * @param places where each number stands in the list
   */
  public record Division(
      int structure, List<Municipality> municipalities, Map<String, Integer> places) {

    public int size() {
      return municipalities.size();
    }

    public String number(int place) {
      return municipalities.get(place).number();
    }

    public String name(int place) {
      return municipalities.get(place).displayName();
    }
  }

  private final Atlas atlas;
  private final TreeMap<Integer, Division> divisions;

  public DivisionIndex(Atlas atlas) {
    this.atlas = atlas;
    this.divisions =
        atlas
            .structures()
            .map(structure -> division(atlas, structure))
            .collect(
                Collectors.toMap(
                    Division::structure, division -> division, (a, _) -> a, TreeMap::new));
  }

  private static Division division(Atlas atlas, int structure) {
    var municipalities =
        atlas.municipalities(structure).stream()
            .sorted(Comparator.comparing(Municipality::number))
            .toList();
    return new Division(
        structure,
        municipalities,
        IntStream.range(0, municipalities.size())
            .boxed()
            .collect(Collectors.toMap(place -> municipalities.get(place).number(), p -> p)));
  }

  public Atlas atlas() {
    return atlas;
  }

  /**
   * The division that was in force in a year.
   *
   * @throws IllegalArgumentException if the year is before the first
   */
  public Division of(int year) {
    var entry = divisions.floorEntry(year);
    if (entry == null) {
      throw new IllegalArgumentException("No division in " + year);
    }
    return entry.getValue();
  }

  /** The first year that figures may be from. */
  public int firstYear() {
    return divisions.firstKey();
  }

  /** The year of the division in force in a year. */
  public int structureOf(int year) {
    return of(Math.max(year, firstYear())).structure();
  }

  /** True if the number belonged to a municipality in the division of this year. */
  public boolean isValid(String number, int year) {
    return year >= firstYear() && of(year).places().containsKey(number);
  }

  /** The divisions, the first first. */
  public List<Integer> structures() {
    return List.copyOf(divisions.keySet());
  }
}
