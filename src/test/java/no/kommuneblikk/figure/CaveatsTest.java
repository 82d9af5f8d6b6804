package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.SeriesBreak;
import no.kommuneblikk.indicator.SeriesBreak.Kind;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

class CaveatsTest {

  private static final SeriesBreak BORDERS = of("", 2020, Kind.BORDERS, "Grensene endret seg.");
  private static final SeriesBreak LATER = of("", 2024, Kind.BORDERS, "De endret seg igjen.");
  private static final SeriesBreak SILENT = of("a", 2020, Kind.REPORTING, "Noen tidde.");

  private static SeriesBreak of(String indicator, int year, Kind kind, String wording) {
    return new SeriesBreak(indicator, year, kind, wording, "SSB", "Tabell", "https://ssb.no");
  }

  private static List<String> notes(
      StructureYear structure, Map<Quality, Integer> values, SeriesBreak... breaks) {
    return notes(structure, List.of(new QualityTally("a", 2020, values)), breaks);
  }

  private static List<String> notes(
      StructureYear structure, List<QualityTally> tallies, SeriesBreak... breaks) {
    return Caveats.of(
            Selection.DEFAULT.with(draft -> draft.structure = structure),
            Basis.ofMunicipalities(356, tallies, List.of(), false, List.of(breaks)),
            2020,
            Sample.TEXTS)
        .stream()
        .map(Note::text)
        .toList();
  }

  @Test
  void saySomethingOfEachBreakOnce() {
    assertThat(
            notes(
                StructureYear.Y2020,
                Map.of(),
                BORDERS,
                SILENT,
                of("b", 2020, Kind.REPORTING, "Noen tidde."),
                LATER))
        .containsExactly(
            "Noen tidde.",
            "Grensene endret seg. De endret seg igjen. Tallene er ført over til"
                + " kommuneinndelingen fra 2020.");
  }

  @Test
  void sayHowManyMunicipalitiesStandStillBesideWhy() {
    assertThat(notes(StructureYear.Y2020, Map.of(Quality.CARRIED_FORWARD, 66), SILENT))
        .containsExactly(
            "I 2020 står 66 kommuner med tallet fra året før, uten å ha rapportert.",
            "Noen tidde.");
  }

  @Test
  void sayOfOneThatItStandsStillAndOfSeveralThatTheyDo() {
    assertThat(notes(StructureYear.Y2020, Map.of(Quality.ILLUSTRATION_CARRIED_FORWARD, 1)))
        .containsExactly("I 2020 er én kommune simulert som om den står med tallet fra året før.");
    assertThat(notes(StructureYear.Y2020, Map.of(Quality.ILLUSTRATION_CARRIED_FORWARD, 2)))
        .containsExactly("I 2020 er 2 kommuner simulert som om de står med tallet fra året før.");
  }

  /** Three groups of two measures in two years: 66 municipalities, whatever there is of values. */
  @Test
  void countMunicipalitiesAndNotTheirValues() {
    assertThat(
            notes(
                StructureYear.Y2020,
                List.of(
                    new QualityTally("a", 2019, Map.of(Quality.CARRIED_FORWARD, 3)),
                    new QualityTally("a", 2020, Map.of(Quality.CARRIED_FORWARD, 66)),
                    new QualityTally("b", 2020, Map.of(Quality.CARRIED_FORWARD, 66)))))
        .containsExactly(
            "På det meste, i 2020, står 66 kommuner med tallet fra året før, uten å ha rapportert.");
  }

  @Test
  void sayInWhichYearMunicipalitiesHaveNoFigure() {
    assertThat(
            notes(
                StructureYear.Y2020,
                List.of(
                    new QualityTally("a", 2016, Map.of(Quality.REPORTED, 356)),
                    new QualityTally("a", 2017, Map.of(Quality.MISSING, 1)))))
        .containsExactly(
            "I 2017 er én kommune uten tall, fordi det mangler eller er skjermet. Den er holdt"
                + " utenfor, aldri regnet som null.");
  }

  @Test
  void sayOfTheBordersOf2019OnlyHowTheMergedAreDivided() {
    assertThat(notes(StructureYear.Y2019, Map.of(), BORDERS))
        .singleElement()
        .asString()
        .startsWith("Kommuner som ble slått sammen i 2020, er fordelt");
  }

  @Test
  void sayNothingWhereThereIsNothingToSay() {
    assertThat(notes(StructureYear.Y2020, Map.of())).isEmpty();
  }
}
