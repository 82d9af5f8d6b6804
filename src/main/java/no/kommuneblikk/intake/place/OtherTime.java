package no.kommuneblikk.intake.place;

import java.util.Collection;
import java.util.stream.Collectors;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.intake.place.AreaResolver.NotFound;

/** What to say of a municipality that was none at the time, and what the area was called then. */
final class OtherTime {

  private final DivisionIndex divisions;
  private final Gazetteer gazetteer;

  OtherTime(DivisionIndex divisions, Gazetteer gazetteer) {
    this.divisions = divisions;
    this.gazetteer = gazetteer;
  }

  /** Of a number that has belonged to a municipality in another division. */
  NotFound notThen(String number, String name, DivisionIndex.Division division) {
    var structure = division.structure();
    var successors = successors(number, structure);
    return successors.isEmpty()
        ? NotFound.because("nummer-gjelder-ikke", number, name, String.valueOf(structure))
        : NotFound.because("gammelt-nummer", number, name, String.valueOf(structure), successors);
  }

  /** «3801 Horten», what the number became by then; empty where it did not exist yet. */
  private String successors(String number, int structure) {
    return StructureYear.of(structure)
        .map(
            year ->
                divisions.atlas().within(year, number).stream()
                    .map(it -> it.number() + " " + it.displayName())
                    .collect(Collectors.joining(", ")))
        .orElse("");
  }

  /** Of a text that says itself that it is of other years. */
  static NotFound byItsOwnWord(String text, DivisionIndex.Division division) {
    return NotFound.because("utenfor-gyldighet", text, String.valueOf(division.structure()));
  }

  /** «1818 Herøy (Nordland), 1515 Herøy (Møre og Romsdal)». */
  String described(Collection<String> numbers) {
    return numbers.stream().map(gazetteer::described).collect(Collectors.joining(", "));
  }
}
