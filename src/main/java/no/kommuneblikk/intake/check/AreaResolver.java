package no.kommuneblikk.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.MunicipalitySearch;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.intake.feed.Candidate.Area;
import org.jspecify.annotations.Nullable;

/**
 * Finds which municipality of a division a source means: by number, also without its leading zero,
 * or by name, also in another language and with the county where two share a name.
 */
final class AreaResolver {

  /** What a source may have meant. */
  sealed interface Answer {}

  /** One municipality, at this place in its division. */
  record Found(int place) implements Answer {}

  /** None or several, and what to say of it. */
  record NotFound(String code, List<String> arguments) implements Answer {}

  /** «0301», «301», «K-0301», «0301 Oslo», «Oslo (0301)». */
  private static final Pattern NUMBER =
      Pattern.compile("^(?:K[-_ ]?)?(\\d{3,4})(?:\\s.*)?$|^.*\\((\\d{4})\\)$");

  private static final Pattern COUNTY_IN_NAME = Pattern.compile("^(.+?)\\s*\\(([^)]+)\\)$");
  private static final Pattern LANGUAGES = Pattern.compile("\\s+[-–]\\s+|\\s*/\\s*");
  private static final Pattern COUNTY_NUMBER = Pattern.compile("^\\d{1,2} ");
  private static final int MOST_REMEMBERED = 20_000;

  private final Divisions divisions;
  private final Map<Integer, Map<String, Set<Integer>>> names = new HashMap<>();
  private final Map<Asked, Answer> answers = new HashMap<>();

  private record Asked(Area area, int structure) {}

  AreaResolver(Divisions divisions) {
    this.divisions = divisions;
  }

  Answer resolve(Area area, Divisions.Division division) {
    var asked = new Asked(area, division.structure());
    var known = answers.get(asked);
    if (known == null) {
      known = find(area, division);
      if (answers.size() < MOST_REMEMBERED) {
        answers.put(asked, known);
      }
    }
    return known;
  }

  private Answer find(Area area, Divisions.Division division) {
    var text = area.text().strip();
    var match = NUMBER.matcher(text);
    if (match.matches()) {
      var digits = match.group(1) != null ? match.group(1) : match.group(2);
      return byNumber(digits.length() == 3 ? "0" + digits : digits, division);
    }
    return byName(text, area.county(), division);
  }

  private Answer byNumber(String number, Divisions.Division division) {
    var place = division.places().get(number);
    if (place != null) {
      return new Found(place);
    }
    if (!atlas().isKnown(number)) {
      return new NotFound("ukjent-nummer", List.of(number));
    }
    var structure = division.structure();
    var successors = successors(number, structure);
    var name = nameOf(number);
    return successors.isEmpty()
        ? new NotFound("nummer-gjelder-ikke", List.of(number, name, String.valueOf(structure)))
        : new NotFound(
            "gammelt-nummer", List.of(number, name, String.valueOf(structure), successors));
  }

  /** «3801 Horten», what the number became by then; empty where it did not exist yet. */
  private String successors(String number, int structure) {
    return StructureYear.of(structure)
        .map(
            year ->
                atlas().within(year, number).stream()
                    .map(AreaResolver::described)
                    .collect(Collectors.joining(", ")))
        .orElse("");
  }

  private String nameOf(String number) {
    return divisions.structures().stream()
        .flatMap(structure -> atlas().municipality(structure, number).stream())
        .map(Municipality::displayName)
        .findFirst()
        .orElse(number);
  }

  private Answer byName(String text, @Nullable String county, Divisions.Division division) {
    var places = named(text, division);
    var wantedCounty = county;
    if (places.isEmpty()) {
      var inBrackets = COUNTY_IN_NAME.matcher(text);
      if (inBrackets.matches()) {
        places = named(inBrackets.group(1), division);
        wantedCounty = inBrackets.group(2);
      }
    }
    if (places.size() > 1 && wantedCounty != null) {
      places = within(wantedCounty, places, division);
    }
    return switch (places.size()) {
      case 1 -> new Found(places.iterator().next());
      case 0 -> unknown(text, division);
      default ->
          new NotFound(
              "tvetydig-kommune",
              List.of(
                  text,
                  places.stream()
                      .map(place -> described(division.municipalities().get(place)))
                      .collect(Collectors.joining(", "))));
    };
  }

  private Set<Integer> named(String text, Divisions.Division division) {
    var index = names.computeIfAbsent(division.structure(), _ -> index(division));
    var whole = index.get(folded(text));
    if (whole != null) {
      return whole;
    }
    return LANGUAGES
        .splitAsStream(text)
        .flatMap(part -> index.getOrDefault(folded(part), Set.of()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String folded(String text) {
    var name = MunicipalitySearch.fold(text);
    return name.endsWith(" kommune") ? name.substring(0, name.length() - 8) : name;
  }

  private Map<String, Set<Integer>> index(Divisions.Division division) {
    Map<String, Set<Integer>> index = new HashMap<>();
    for (var place = 0; place < division.size(); place++) {
      var municipality = division.municipalities().get(place);
      for (var name : namesOf(municipality)) {
        index.computeIfAbsent(folded(name), _ -> new LinkedHashSet<>()).add(place);
      }
    }
    return index;
  }

  private List<String> namesOf(Municipality municipality) {
    var all = new ArrayList<>(List.of(municipality.name(), municipality.displayName()));
    LANGUAGES.splitAsStream(municipality.name()).forEach(all::add);
    all.addAll(atlas().otherNames(municipality.number()));
    return all;
  }

  private Set<Integer> within(String county, Set<Integer> places, Divisions.Division division) {
    var wanted = MunicipalitySearch.fold(county);
    return places.stream()
        .filter(place -> isIn(wanted, division.municipalities().get(place)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isIn(String county, Municipality municipality) {
    return county.equals(municipality.county())
        || atlas()
            .county(municipality.structure(), municipality.county())
            .map(it -> MunicipalitySearch.fold(it.name()))
            .filter(county::equals)
            .isPresent();
  }

  private Answer unknown(String text, Divisions.Division division) {
    var elsewhere =
        divisions.structures().stream()
            .filter(structure -> structure != division.structure())
            .flatMap(structure -> inAnother(text, structure))
            .distinct()
            .toList();
    if (!elsewhere.isEmpty()) {
      var number = elsewhere.getFirst();
      var successors = successors(number, division.structure());
      var structure = String.valueOf(division.structure());
      return successors.isEmpty()
          ? new NotFound("nummer-gjelder-ikke", List.of(number, text, structure))
          : new NotFound("gammelt-nummer", List.of(number, text, structure, successors));
    }
    return new NotFound(isCounty(text) ? "fylkesrad" : "ukjent-kommune", List.of(shortened(text)));
  }

  /** A county of any time, as «03 Viken», «Viken fylke» or «Viken». */
  private boolean isCounty(String text) {
    var name = COUNTY_NUMBER.matcher(MunicipalitySearch.fold(text)).replaceFirst("");
    return divisions.structures().stream()
        .flatMap(structure -> atlas().counties(structure).stream())
        .map(county -> MunicipalitySearch.fold(county.name()))
        .anyMatch(county -> name.equals(county) || name.equals(county + " fylke"));
  }

  private Stream<String> inAnother(String text, int structure) {
    var division = divisions.of(structure);
    return named(text, division).stream().map(division::number);
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private static String described(Municipality municipality) {
    return municipality.number() + " " + municipality.displayName();
  }

  private Atlas atlas() {
    return divisions.atlas();
  }
}
