package no.kommuneblikk.about;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.kommuneblikk.geography.Atlas;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.statistics.OddYears;
import no.kommuneblikk.text.Texts;

/** Figures that the estimate of free funds leaves out as faults of their source, as sentences. */
public final class OddFigures {

  private OddFigures() {}

  /** When a figure is odd, in a sentence. */
  public static String rule(Texts texts) {
    return texts.text(
        "about.odd",
        texts.number(OddYears.FACTOR, 0),
        texts.number(OddYears.FLOOR, 0),
        texts.number(OddYears.FEWEST, 0));
  }

  /** «Rauma 2020: 11, mens medianen av de andre årene er 146», by number and year. */
  public static List<String> of(List<CountRow> counts, Atlas atlas, Texts texts) {
    return counts.stream()
        .collect(groupingBy(CountRow::municipality, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(
            entry -> {
              var years = entry.getValue().stream().collect(toMap(CountRow::year, CountRow::value));
              return OddYears.of(years).entrySet().stream()
                  .map(
                      odd ->
                          texts.text(
                              "about.odd.row",
                              atlas.nameOf(entry.getKey(), StructureYear.Y2020.year()),
                              String.valueOf(odd.getKey()),
                              texts.number(years.getOrDefault(odd.getKey(), 0.0), 0),
                              texts.number(odd.getValue(), 0)));
            })
        .toList();
  }
}
