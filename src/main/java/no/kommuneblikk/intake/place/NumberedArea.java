package no.kommuneblikk.intake.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.place.AreaResolver.Answer;
import no.kommuneblikk.intake.place.AreaResolver.Doubt;
import no.kommuneblikk.intake.place.AreaResolver.Found;
import no.kommuneblikk.intake.place.AreaResolver.NotFound;
import no.kommuneblikk.intake.place.Gazetteer.CountyId;
import org.jspecify.annotations.Nullable;

/** A municipality that is told by its number, and whatever stands beside it. */
final class NumberedArea {

  private final Gazetteer gazetteer;
  private final OtherTime time;

  NumberedArea(Gazetteer gazetteer, OtherTime time) {
    this.gazetteer = gazetteer;
    this.time = time;
  }

  Answer find(Area area, Said said, DivisionIndex.Division division) {
    var number = oneOf(said.numbers(), division);
    if (number == null) {
      return NotFound.because("flere-kommuner", area.text());
    }
    if (!gazetteer.isKnown(number)) {
      return NotFound.because("ukjent-nummer", number);
    }
    var beside = new Beside(number, division);
    var wrong = beside.disagreement(said);
    if (wrong == null) {
      wrong = Counties.disagreement(gazetteer, area, number, beside.counties);
    }
    if (wrong != null) {
      return wrong;
    }
    var place = division.places().get(number);
    if (place == null) {
      return time.notThen(number, gazetteer.name(number), division);
    }
    beside.doubts.addAll(Counties.doubts(gazetteer, area));
    return said.isAbout(division.structure())
        ? new Found(place, List.copyOf(beside.doubts))
        : OtherTime.byItsOwnWord(area.text(), division);
  }

  /** Old and new number of one area may stand side by side; null if they are of several. */
  private @Nullable String oneOf(List<String> numbers, DivisionIndex.Division division) {
    var first = numbers.getFirst();
    var valid = numbers.stream().distinct().filter(division.places()::containsKey).toList();
    if (valid.size() > 1 || !gazetteer.family(first).containsAll(numbers)) {
      return numbers.stream().allMatch(first::equals) ? first : null;
    }
    return valid.isEmpty() ? first : valid.getFirst();
  }

  /** What stands beside one number. */
  private final class Beside {

    private final String number;
    private final DivisionIndex.Division division;
    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<CountyId> counties = new HashSet<>();
    private @Nullable NotFound wrong;
    private @Nullable NotFound strange;
    private boolean agrees;

    Beside(String number, DivisionIndex.Division division) {
      this.number = number;
      this.division = division;
    }

    /** Why the number is not believed; null if it is. */
    @Nullable NotFound disagreement(Said said) {
      said.names().forEach(this::name);
      said.brackets().forEach(this::bracket);
      return wrong != null ? wrong : agrees ? null : strange;
    }

    private void name(String text) {
      var named = gazetteer.named(text);
      if (!Collections.disjoint(named.meant(), gazetteer.sameArea(number))) {
        agrees |= !named.several();
        wrong = named.several() ? NotFound.because("flere-kommuner", text) : wrong;
        counties.addAll(named.counties());
        named.unknown().stream().filter(it -> !NamedArea.isOtherLanguage(it)).forEach(this::doubt);
      } else if (!named.meant().isEmpty()) {
        disagree(text, named);
      } else if (!named.counties().isEmpty()) {
        counties.addAll(named.counties());
      } else if (isNearlyItsName(text)) {
        agrees = true;
        doubts.add(new Doubt("navn-avviker", List.of(text, number, gazetteer.name(number))));
      } else {
        strange = NotFound.because("navn-ved-nummer", number, gazetteer.name(number), text);
      }
    }

    /** Also of what the area was part of before or after; that is another area. */
    private void disagree(String text, Gazetteer.Named named) {
      var then = named.meant().stream().filter(division.places()::containsKey).toList();
      var other =
          NotFound.because(
              "nummer-og-navn",
              number,
              gazetteer.name(number),
              text,
              time.described(then.isEmpty() ? named.meant() : then));
      if (Collections.disjoint(named.meant(), gazetteer.family(number))) {
        wrong = other;
      } else {
        strange = other;
      }
    }

    private boolean isNearlyItsName(String text) {
      var written = gazetteer.municipalities().key(text);
      return gazetteer.keys(number).stream()
          .anyMatch(key -> Spelling.isNear(written, key) || Spelling.isShortFor(written, key));
    }

    private void bracket(String text) {
      var county = gazetteer.county(text);
      if (!county.isEmpty()) {
        counties.addAll(county);
        return;
      }
      if (gazetteer.named(text).meant().isEmpty()) {
        doubt(text);
      } else {
        name(text);
      }
    }

    private void doubt(String text) {
      doubts.add(new Doubt("ukjent-tillegg", List.of(text, gazetteer.described(number))));
    }
  }
}
