package no.kommuneblikk.funding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.kommuneblikk.figure.Groups.Group;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.GroupBy;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Between what the estimate by social assistance lies in each of the groups of a selection, in its
 * chosen years. Of municipalities of 2020: rates have no finer parts than those.
 *
 * @param byGroup by the group's code; empty where there is nothing to tell a range from
 * @param together of all that is selected; null likewise
 * @param rules the rules that the ranges are over, in a sentence; empty likewise
 */
record Ranges(Map<String, Range> byGroup, @Nullable Range together, String rules) {

  static Ranges none() {
    return new Ranges(Map.of(), null, "");
  }

  static Ranges of(
      Optional<Alternatives> known,
      Selection selection,
      Atlas atlas,
      List<Integer> years,
      Texts texts) {
    if (known.isEmpty() || selection.structure() != StructureYear.Y2020) {
      return none();
    }
    var alternatives = known.get();
    var members = members(selection, atlas);
    var all = members.values().stream().flatMap(List::stream).toList();
    return new Ranges(
        members.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> alternatives.range(entry.getValue(), years))),
        all.isEmpty() ? null : alternatives.range(all, years),
        texts.text(
            "funding.note.range",
            texts.list(alternatives.fitYears().stream().map(String::valueOf).toList()),
            texts.number(alternatives.unknown(), 0),
            texts.number(alternatives.areas(), 0),
            texts.percent(KeyRule.LEAST_UNKNOWN * 100, 0)));
  }

  Optional<Range> of(Group group) {
    return Optional.ofNullable(byGroup.get(group.code()));
  }

  private static Map<String, List<String>> members(Selection selection, Atlas atlas) {
    return atlas.municipalities(StructureYear.Y2020.year()).stream()
        .filter(
            area -> selection.counties().isEmpty() || selection.counties().contains(area.county()))
        .filter(
            area ->
                selection.size() == null
                    || atlas.sizeGroup(selection.scheme(), area) == selection.size())
        .collect(
            groupingBy(
                area ->
                    selection.groupBy() == GroupBy.COUNTY
                        ? area.county()
                        : atlas.sizeGroup(selection.scheme(), area).code(),
                mapping(Municipality::number, toList())));
  }
}
