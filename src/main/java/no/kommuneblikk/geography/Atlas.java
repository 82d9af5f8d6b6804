package no.kommuneblikk.geography;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.geography.GeographyRepository.CountyRow;
import no.kommuneblikk.geography.GeographyRepository.NameRow;
import no.kommuneblikk.geography.GeographyRepository.SuccessionRow;

/** Every municipal division from 2015 on, immutable. */
public final class Atlas {

  private final Map<Integer, Map<String, Municipality>> municipalities;
  private final Map<Integer, List<County>> counties;
  private final Map<String, List<String>> otherNames;
  private final List<BoundaryChange> changes;
  private final Map<String, List<SuccessionRow>> successions;
  private final List<SizeLimits> sizeLimits;

  private Atlas(
      Map<Integer, Map<String, Municipality>> municipalities,
      Map<Integer, List<County>> counties,
      Map<String, List<String>> otherNames,
      List<BoundaryChange> changes,
      Map<String, List<SuccessionRow>> successions,
      List<SizeLimits> sizeLimits) {
    this.municipalities = municipalities;
    this.counties = counties;
    this.otherNames = otherNames;
    this.changes = changes;
    this.successions = successions;
    this.sizeLimits = sizeLimits;
  }

  static Atlas of(
      List<Municipality> municipalities,
      List<CountyRow> counties,
      List<NameRow> names,
      List<BoundaryChange> changes,
      List<SuccessionRow> successions,
      List<SizeLimits> sizeLimits) {
    return new Atlas(
        municipalities.stream()
            .collect(
                groupingBy(
                    Municipality::structure,
                    toMap(Municipality::number, m -> m, (first, _) -> first, LinkedHashMap::new))),
        counties.stream()
            .collect(
                groupingBy(
                    CountyRow::structure,
                    Collectors.mapping(
                        row -> new County(row.number(), row.name()), Collectors.toList()))),
        names.stream()
            .collect(
                groupingBy(
                    NameRow::number, Collectors.mapping(NameRow::name, Collectors.toList()))),
        List.copyOf(changes),
        successions.stream().collect(groupingBy(SuccessionRow::fromNumber)),
        List.copyOf(sizeLimits));
  }

  public Optional<Municipality> municipality(int structure, String number) {
    return Optional.ofNullable(municipalities.getOrDefault(structure, Map.of()).get(number));
  }

  /** The municipalities of a structure, by name. */
  public Collection<Municipality> municipalities(int structure) {
    return municipalities.getOrDefault(structure, Map.of()).values();
  }

  public List<County> counties(int structure) {
    return counties.getOrDefault(structure, List.of());
  }

  public Optional<County> county(int structure, String number) {
    return counties(structure).stream()
        .filter(county -> county.number().equals(number))
        .findFirst();
  }

  /** Sámi, Kven and other names of the municipality with this number, in any year. */
  public List<String> otherNames(String number) {
    return otherNames.getOrDefault(number, List.of());
  }

  /** The limits of a scheme, from small to large. */
  public List<SizeLimits> sizeLimits(SizeScheme scheme) {
    return sizeLimits.stream().filter(limits -> limits.scheme() == scheme).toList();
  }

  /**
   * The size group of a municipality under a scheme.
   *
   * @throws IllegalStateException if no group of the scheme includes it: broken reference data
   */
  public SizeGroup sizeGroup(SizeScheme scheme, Municipality municipality) {
    var inhabitants = Objects.requireNonNullElse(municipality.population2020(), Integer.MIN_VALUE);
    return sizeLimits(scheme).stream()
        .filter(limits -> limits.includes(inhabitants))
        .map(SizeLimits::group)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No size group for " + municipality));
  }

  /** True if the number has belonged to a municipality in any of the structures. */
  public boolean isKnown(String number) {
    return municipalities.values().stream().anyMatch(division -> division.containsKey(number));
  }

  /**
   * The municipalities of a structure that an area with this number is part of today or was, the
   * one that took most of it first; the municipality itself where it has the number in that
   * structure.
   */
  public List<Municipality> within(StructureYear structure, String number) {
    var itself = municipality(structure.year(), number);
    if (itself.isPresent()) {
      return List.of(itself.get());
    }
    return successions.getOrDefault(number, List.of()).stream()
        .filter(row -> row.toStructure() == structure.year())
        .flatMap(row -> municipality(structure.year(), row.toNumber()).stream())
        .distinct()
        .toList();
  }

  /**
   * Every change of number or area behind and ahead of a municipality, by year: what it was merged
   * of, and what became of it.
   */
  public List<BoundaryChange> lineageOf(String number) {
    var story = new LinkedHashSet<BoundaryChange>();
    follow(number, story, true);
    follow(number, story, false);
    return story.stream()
        .sorted(
            Comparator.comparingInt(BoundaryChange::effectiveYear)
                .thenComparing(BoundaryChange::fromNumber)
                .thenComparing(BoundaryChange::toNumber))
        .toList();
  }

  private void follow(String number, LinkedHashSet<BoundaryChange> story, boolean back) {
    for (var change : changes) {
      var here = back ? change.toNumber() : change.fromNumber();
      var next = back ? change.fromNumber() : change.toNumber();
      if (here.equals(number) && story.add(change) && !next.equals(number)) {
        follow(next, story, back);
      }
    }
  }

  /** The name of a number in the last structure that had it, up to and including the given year. */
  public String nameOf(String number, int year) {
    return municipalities.keySet().stream()
        .sorted(Comparator.reverseOrder())
        .filter(structure -> structure <= year)
        .flatMap(structure -> municipality(structure, number).stream())
        .map(Municipality::displayName)
        .findFirst()
        .orElse(number);
  }

  /** The first years of the divisions, the first first. */
  public Stream<Integer> structures() {
    return municipalities.keySet().stream().sorted();
  }
}
