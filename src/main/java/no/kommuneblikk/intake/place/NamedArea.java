package no.kommuneblikk.intake.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.place.AreaResolver.Answer;
import no.kommuneblikk.intake.place.AreaResolver.Doubt;
import no.kommuneblikk.intake.place.AreaResolver.Found;
import no.kommuneblikk.intake.place.AreaResolver.NotFound;
import no.kommuneblikk.intake.place.Gazetteer.CountyId;

/** A municipality that is told by its name alone, with or without its county. */
final class NamedArea {

  private static final int LONGEST_SHOWN = 60;

  /** A file with more unknown names than this is not misspelt but about something else. */
  private static final int MOST_PROPOSED = 500;

  /** Letters of Sámi and Kven that Norwegian names don't have. */
  private static final Pattern OTHER_LETTERS = Pattern.compile("[áčđŋšŧžïäöÁČĐŊŠŦŽÏÄÖ]");

  private final Gazetteer gazetteer;
  private final OtherTime time;
  private int unknowns;

  NamedArea(Gazetteer gazetteer, OtherTime time) {
    this.gazetteer = gazetteer;
    this.time = time;
  }

  /** Whether a text that is not known is the name in another language, and not an addition. */
  static boolean isOtherLanguage(String text) {
    return OTHER_LETTERS.matcher(text).find();
  }

  Answer find(Area area, Said said, DivisionIndex.Division division) {
    var claim = new Claim(said);
    if (claim.several) {
      return NotFound.because("flere-kommuner", shortened(area.text()));
    }
    if (claim.meant.isEmpty()) {
      return unknown(area, claim.counties, division);
    }
    var then = claim.meant.stream().filter(division.places()::containsKey).toList();
    var fitting = then.stream().filter(it -> agrees(area, it, claim)).toList();
    if (fitting.size() > 1) {
      return NotFound.because("tvetydig-kommune", area.text(), time.described(fitting));
    }
    if (fitting.size() == 1) {
      return found(area, said, fitting.getFirst(), claim, division);
    }
    return ofAnotherTime(area, said, then, claim, division);
  }

  private boolean agrees(Area area, String number, Claim claim) {
    return Counties.agree(gazetteer, area, number, claim.counties);
  }

  private Answer found(
      Area area, Said said, String number, Claim claim, DivisionIndex.Division division) {
    if (!said.isAbout(division.structure())) {
      return OtherTime.byItsOwnWord(area.text(), division);
    }
    var doubts = new ArrayList<>(Counties.doubts(gazetteer, area));
    claim.unknown.forEach(
        text ->
            doubts.add(new Doubt("ukjent-tillegg", List.of(text, gazetteer.described(number)))));
    return new Found(Objects.requireNonNull(division.places().get(number)), doubts);
  }

  /**
   * A name that the area had before or got later is as good as its own; of an area that was merged
   * or split it is not.
   */
  private Answer ofAnotherTime(
      Area area, Said said, List<String> then, Claim claim, DivisionIndex.Division division) {
    var others =
        claim.meant.stream()
            .filter(number -> !then.contains(number))
            .filter(number -> agrees(area, number, claim))
            .toList();
    if (others.isEmpty()) {
      return NotFound.because(
          "fylke-passer-ikke", time.described(then.isEmpty() ? claim.meant : then), told(area));
    }
    var same =
        others.stream()
            .map(
                number ->
                    gazetteer.sameArea(number).stream()
                        .filter(division.places()::containsKey)
                        .collect(Collectors.toSet()))
            .collect(Collectors.toSet());
    return same.size() == 1 && same.iterator().next().size() == 1
        ? found(area, said, same.iterator().next().iterator().next(), claim, division)
        : time.notThen(others.getFirst(), shortened(area.text()), division);
  }

  private static String told(Area area) {
    return area.counties().isEmpty() ? area.text() : String.join(" ", area.counties());
  }

  /** With the nearest name there is, if there is one that is near. */
  private Answer unknown(Area area, Set<CountyId> counties, DivisionIndex.Division division) {
    var text = shortened(area.text());
    if (++unknowns > MOST_PROPOSED) {
      return NotFound.because("ukjent-kommune", text);
    }
    var near =
        Spelling.nearest(
            Said.of(area.texts()).names().stream().findFirst().orElse(""),
            gazetteer.municipalities(),
            number ->
                division.places().containsKey(number)
                    && Counties.agree(gazetteer, area, number, counties));
    return near.size() == 1
        ? NotFound.because("nesten-kommune", text, gazetteer.described(near.iterator().next()))
        : NotFound.because("ukjent-kommune", text);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }

  /** What the names of one row mean together. */
  private final class Claim {

    private final Set<String> meant = new LinkedHashSet<>();
    private final Set<CountyId> counties = new HashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean several;

    Claim(Said said) {
      said.names().forEach(this::take);
      said.brackets().forEach(this::bracket);
    }

    private void take(String text) {
      var named = gazetteer.named(text);
      counties.addAll(named.counties());
      if (named.meant().isEmpty()) {
        return;
      }
      several |= named.several();
      named.unknown().stream().filter(it -> !isOtherLanguage(it)).forEach(unknown::add);
      if (meant.isEmpty()) {
        meant.addAll(named.meant());
      } else {
        meant.retainAll(named.meant());
        several |= meant.isEmpty();
      }
    }

    private void bracket(String text) {
      var county = gazetteer.county(text);
      if (!county.isEmpty()) {
        counties.addAll(county);
      } else if (gazetteer.named(text).meant().isEmpty()) {
        unknown.add(text);
      } else {
        take(text);
      }
    }
  }
}
