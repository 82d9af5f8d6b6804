package no.kommuneblikk.compare;

import java.util.List;
import java.util.stream.Stream;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Unit;
import no.kommuneblikk.text.Texts;

/**
 * One of the areas side by side, as it is called and what it is made of.
 *
 * @param phrase the name as it is written in the middle of a sentence: «små kommuner», but «Horten»
 * @param municipalities their numbers in the chosen structure
 * @param made what a reader has put it together of, by name; empty of other areas
 */
public record ComparedArea(
    Unit unit, String name, String phrase, List<String> municipalities, String made) {

  ComparedArea(Unit unit, String name, List<String> municipalities) {
    this(unit, name, name, municipalities);
  }

  ComparedArea(Unit unit, String name, String phrase, List<String> municipalities) {
    this(unit, name, phrase, municipalities, "");
  }

  static ComparedArea of(Unit unit, Selection selection, Atlas atlas, Texts texts) {
    var code = unit.code();
    var structure = selection.structure().year();
    var all = atlas.municipalities(structure).stream();
    return switch (unit.kind()) {
      case MUNICIPALITY ->
          new ComparedArea(
              unit,
              atlas
                  .municipality(structure, code)
                  .map(Municipality::displayName)
                  .orElseThrow(() -> new IllegalArgumentException("No municipality " + code)),
              List.of(code));
      case COUNTY ->
          new ComparedArea(
              unit,
              texts.text(
                  "compare.county",
                  atlas.county(structure, code).map(county -> county.name()).orElse(code)),
              numbers(all.filter(it -> it.county().equals(code))));
      case SIZE ->
          new ComparedArea(
              unit,
              texts.text("selection.size." + code + ".name"),
              texts.text("selection.words.size." + code),
              numbers(
                  all.filter(it -> atlas.sizeGroup(selection.scheme(), it).code().equals(code))));
      case OWN -> {
        var area = selection.comparing().areas().get(Integer.parseInt(code) - 1);
        var names =
            area.municipalities().stream()
                .flatMap(number -> atlas.municipality(structure, number).stream())
                .map(Municipality::displayName)
                .toList();
        yield new ComparedArea(
            unit, area.name(), area.name(), area.municipalities(), texts.list(names));
      }
      case COUNTRY ->
          new ComparedArea(
              unit,
              texts.text("compare.country"),
              texts.text("compare.country.phrase"),
              numbers(all));
    };
  }

  private static List<String> numbers(Stream<Municipality> municipalities) {
    return municipalities.map(Municipality::number).toList();
  }

  public boolean isMunicipality() {
    return unit.kind() == Unit.Kind.MUNICIPALITY;
  }

  public boolean is(Municipality municipality) {
    return isMunicipality() && unit.code().equals(municipality.number());
  }

  /** Whether it is a part of another area; of two with the same members neither is. */
  boolean isWithin(ComparedArea other) {
    return other.municipalities.size() > municipalities.size()
        && other.municipalities.containsAll(municipalities);
  }

  /** What its sums are found by. */
  String key() {
    return unit.written();
  }
}
