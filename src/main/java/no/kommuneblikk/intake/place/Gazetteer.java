package no.kommuneblikk.intake.place;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.BoundaryChange;
import no.kommuneblikk.geography.Municipality;

/**
 * Every name of a municipality or county in any division, and which numbers belong together: a
 * number has had one name only, so a name and a number can be held against each other whatever the
 * year.
 */
final class Gazetteer {

  /** A county of one division. */
  record CountyId(int structure, String number) {}

  /**
   * What the name of a municipality means.
   *
   * @param meant numbers of the municipalities that it may be, in any division
   * @param counties those that stand beside the name in the same text
   * @param unknown what stands beside the name and means nothing here
   * @param several whether it names more than one municipality
   */
  record Named(Set<String> meant, Set<CountyId> counties, List<String> unknown, boolean several) {}

  private static final Set<String> KINDS =
      Set.of(
          "kommune", "kommunen", "kommunes", "suohkan", "gielda", "tjielte", "komuuni", "komuuna");
  private static final Set<String> COUNTY_KINDS =
      Set.of("fylke", "fylkeskommune", "statsforvalteren", "fylkesmannen", "i");

  /** Counties in the other languages of the country. */
  private static final Map<String, List<String>> OTHER_COUNTY_NAMES =
      Map.of(
          "Nordland", List.of("Nordlánnda", "Nordlaante", "Nordlánda"),
          "Trøndelag", List.of("Trööndelage"),
          "Troms", List.of("Romsa", "Tromssa"),
          "Finnmark", List.of("Finnmárku", "Finmarkku"),
          "Troms og Finnmark", List.of("Romsa ja Finnmárku", "Tromssa ja Finmarkku"),
          "Møre og Romsdal", List.of("Møre & Romsdal"),
          "Sogn og Fjordane", List.of("Sogn & Fjordane"));

  private static final Pattern IN_A_COUNTY = Pattern.compile("^(.+?) (?:i|på) (.+)$");
  private static final Pattern COUNTY_NUMBER = Pattern.compile("^(\\d{1,2})(?:\\s+(.+))?$");
  private static final Pattern LANGUAGES = Pattern.compile("\\s+[-–]\\s+|\\s*/\\s*");

  private final Atlas atlas;
  private final List<Integer> structures;
  private final NameIndex<String> municipalities = new NameIndex<>(KINDS);
  private final NameIndex<CountyId> counties = new NameIndex<>(COUNTY_KINDS);
  private final Map<String, Set<String>> keys = new HashMap<>();
  private final Map<String, Set<String>> same = new HashMap<>();
  private final Map<String, Set<String>> families = new HashMap<>();
  private final Map<String, Set<CountyId>> seats = new HashMap<>();

  Gazetteer(DivisionIndex divisions) {
    this.atlas = divisions.atlas();
    this.structures = divisions.structures();
    for (var structure : structures) {
      atlas.municipalities(structure).forEach(this::add);
      for (var county : atlas.counties(structure)) {
        var id = new CountyId(structure, county.number());
        counties.add(county.name(), id);
        OTHER_COUNTY_NAMES
            .getOrDefault(county.name(), List.of())
            .forEach(name -> counties.add(name, id));
      }
    }
  }

  private void add(Municipality municipality) {
    Stream.of(
            Stream.of(municipality.name()),
            LANGUAGES.splitAsStream(municipality.name()),
            atlas.otherNames(municipality.number()).stream())
        .flatMap(names -> names)
        .forEach(
            name -> {
              municipalities.add(name, municipality.number());
              keys.computeIfAbsent(municipality.number(), _ -> new HashSet<>())
                  .add(municipalities.key(name));
            });
  }

  NameIndex<String> municipalities() {
    return municipalities;
  }

  /** The names of a number, as they are compared. */
  Set<String> keys(String number) {
    return keys.getOrDefault(number, Set.of());
  }

  boolean isKnown(String number) {
    return atlas.isKnown(number);
  }

  /** «Bø», «Kautokeino Guovdageaidnu», «Bø, Telemark» and «Bø i Telemark». */
  Named named(String text) {
    var reading = municipalities.read(text);
    if (reading.meant().isEmpty()) {
      var within = IN_A_COUNTY.matcher(text);
      if (within.matches() && !municipalities.exactly(within.group(1)).isEmpty()) {
        reading =
            new NameIndex.Reading<>(
                municipalities.exactly(within.group(1)), List.of(within.group(2)), false);
      }
    }
    var meant = new HashSet<CountyId>();
    reading.unknown().forEach(part -> meant.addAll(county(part)));
    return new Named(
        reading.meant(),
        meant,
        reading.unknown().stream().filter(part -> county(part).isEmpty()).toList(),
        reading.several());
  }

  /** What a text such as «46», «Vestland», «46 Vestland (2020-)» means; empty if no county. */
  Set<CountyId> county(String text) {
    var said = Said.of(List.of(text));
    if (said.names().size() != 1 || !said.numbers().isEmpty()) {
      return Set.of();
    }
    var match = COUNTY_NUMBER.matcher(said.names().getFirst());
    if (!match.matches()) {
      return countyNamed(said.names().getFirst());
    }
    var number = match.group(1).length() == 1 ? "0" + match.group(1) : match.group(1);
    var found =
        (match.group(2) == null ? counties.meanings() : countyNamed(match.group(2)).stream())
            .filter(county -> county.number().equals(number));
    return found.collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<CountyId> countyNamed(String name) {
    var reading = counties.read(name);
    return reading.several() || !reading.unknown().isEmpty() ? Set.of() : reading.meant();
  }

  /** Whether the municipality, or what it was or became, lies or lay in one of the counties. */
  boolean isIn(String number, Set<CountyId> wanted) {
    return seats.computeIfAbsent(number, this::countiesOf).stream().anyMatch(wanted::contains);
  }

  private Set<CountyId> countiesOf(String number) {
    return family(number).stream()
        .flatMap(
            each ->
                structures.stream()
                    .flatMap(structure -> atlas.municipality(structure, each).stream()))
        .map(it -> new CountyId(it.structure(), it.county()))
        .collect(Collectors.toSet());
  }

  /** The number, all that it was made of, and all that became of it. */
  Set<String> family(String number) {
    return families.computeIfAbsent(
        number,
        _ ->
            Stream.concat(
                    Stream.of(number),
                    atlas.lineageOf(number).stream()
                        .flatMap(it -> Stream.of(it.fromNumber(), it.toNumber())))
                .collect(Collectors.toSet()));
  }

  /** The numbers that the same area has had, under whatever names. */
  Set<String> sameArea(String number) {
    return same.computeIfAbsent(number, this::renumbered);
  }

  private Set<String> renumbered(String number) {
    var all = new LinkedHashSet<>(Set.of(number));
    var open = new ArrayDeque<>(all);
    while (!open.isEmpty()) {
      var here = open.remove();
      for (var change : atlas.lineageOf(here)) {
        var there = change.fromNumber().equals(here) ? change.toNumber() : change.fromNumber();
        var touches = change.fromNumber().equals(here) || change.toNumber().equals(here);
        if (touches && isRenumbering(change) && all.add(there)) {
          open.add(there);
        }
      }
    }
    return all;
  }

  /** Whether the area went on as it was: nothing was merged with it and nothing split off. */
  private boolean isRenumbering(BoundaryChange change) {
    return !existedBefore(change)
        && atlas.lineageOf(change.toNumber()).stream()
                .filter(it -> it.effectiveYear() == change.effectiveYear())
                .filter(it -> it.toNumber().equals(change.toNumber()))
                .count()
            == 1
        && atlas.lineageOf(change.fromNumber()).stream()
                .filter(it -> it.effectiveYear() == change.effectiveYear())
                .filter(it -> it.fromNumber().equals(change.fromNumber()))
                .count()
            == 1;
  }

  private boolean existedBefore(BoundaryChange change) {
    return structures.stream()
        .filter(structure -> structure < change.effectiveYear())
        .anyMatch(structure -> atlas.municipality(structure, change.toNumber()).isPresent());
  }

  /** «3801 Horten»; the number alone where it has never been one. */
  String described(String number) {
    return structures.stream()
        .flatMap(structure -> atlas.municipality(structure, number).stream())
        .map(it -> number + " " + it.displayName())
        .findFirst()
        .orElse(number);
  }

  /** «Horten». */
  String name(String number) {
    return structures.stream()
        .flatMap(structure -> atlas.municipality(structure, number).stream())
        .map(Municipality::displayName)
        .findFirst()
        .orElse(number);
  }
}
