package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

  private static final Axis RATE = Axis.of("Årsverk per 10 000 innbyggere", Format.RATE);
  private static final Axis CHANGE = Axis.ofChange("Endring", Format.RATE);

  private static Figure figure(Kind kind, Map<Quality, Integer> qualities, Series... series) {
    return figure(kind, RATE, qualities, series);
  }

  private static Figure figure(
      Kind kind, Axis vertical, Map<Quality, Integer> qualities, Series... series) {
    return Figure.asking("prove", kind, "Spørsmål?", Selection.DEFAULT)
        .over(Axis.of("År", Format.LABEL), vertical)
        .showing(Arrays.asList(series))
        .basedOn(
            Basis.ofMunicipalities(
                3,
                List.of(new QualityTally("arsverk", 2020, qualities)),
                List.of(),
                false,
                List.of()))
        .finding("Tittel");
  }

  private static List<String> words(Kind kind, Series... series) {
    return FigureWords.of(figure(kind, Map.of(), series), Sample.TEXTS);
  }

  private static Series line(
      String name, SeriesRole role, @Nullable Double from, @Nullable Double to) {
    return Series.of(
        name,
        role,
        List.of(
            Point.year(2016, from, from == null ? Quality.MISSING : Quality.REPORTED),
            Point.year(2020, to, to == null ? Quality.MISSING : Quality.REPORTED)));
  }

  private static Point dot(String name, double value, int highlight) {
    return Point.municipality(name, "3801", value, Quality.REPORTED, highlight);
  }

  @Test
  void oneLineIsToldByItsLevelAndItsChange() {
    assertThat(words(Kind.LINE, line("Horten", SeriesRole.STAFFING, 26.1, 32.9)))
        .containsExactly(
            "Årsverk per 10 000 innbyggere i 2020: 32,9.", "Endring fra 2016 til 2020: +6,8.");
  }

  @Test
  void fewLinesAreAllNamed() {
    assertThat(
            words(
                Kind.LINE,
                line("Små kommuner", SeriesRole.SIZE_SMALL, 30.0, 33.5),
                line("Store kommuner", SeriesRole.SIZE_LARGE, 25.0, 24.0)))
        .containsExactly(
            "Årsverk per 10 000 innbyggere i 2020: små kommuner (33,5) og store kommuner (24,0).",
            "Endring fra 2016 til 2020: små kommuner (+3,5) og store kommuner (−1,0).");
  }

  @Test
  void ofManyLinesTheHighestAndTheLowestAreNamedAndTiesTogether() {
    assertThat(
            words(
                Kind.LINE,
                line("Oslo", SeriesRole.CONTEXT, 20.0, 30.0),
                line("Agder", SeriesRole.CONTEXT, 20.0, 30.04),
                line("Viken", SeriesRole.CONTEXT, 20.0, 25.0),
                line("Nordland", SeriesRole.CONTEXT, 20.0, 21.0)))
        .first()
        .isEqualTo(
            "Årsverk per 10 000 innbyggere i 2020: høyest Oslo og Agder (30,0), lavest Nordland"
                + " (21,0).");
  }

  /**
   * Four counties that each have a range: how far they reach is told, and who lies where is not.
   */
  @Test
  void manyBarsThatAreNotToBeRankedAreToldByHowFarTheyReach() {
    var bars =
        List.of(
            dot("Agder", 250, 0).noting("fra 240 til 260"),
            dot("Viken", 190.1, 0).noting("fra 162 til 230"),
            dot("Nordland", 307, 0).noting("fra 297 til 326"),
            dot("Oslo", 293, 0).noting("fra 290 til 300"));
    assertThat(words(Kind.BAR, Series.of("Etter sosialhjelp", SeriesRole.FUNDING_SECOND, bars)))
        .containsExactly(
            "Etter sosialhjelp: 190,1–307,0, ikke rangert; se det som står ved hvert tall.");
  }

  @Test
  void aChangeIsNotToldWhereTheFirstYearIsMissing() {
    assertThat(words(Kind.LINE, line("Horten", SeriesRole.STAFFING, null, 32.9)))
        .containsExactly("Årsverk per 10 000 innbyggere i 2020: 32,9.");
  }

  @Test
  void nothingIsSaidOfValuesThatAreNotThere() {
    assertThat(words(Kind.LINE, line("Horten", SeriesRole.STAFFING, null, null))).isEmpty();
    assertThat(
            FigureWords.of(
                Figure.asking("prove", Kind.LINE, "Hva?", Selection.DEFAULT).absent("Ingen tall."),
                Sample.TEXTS))
        .isEmpty();
  }

  @Test
  void aHighlightedMunicipalityIsPlacedAmongTheOthersAndTiesShareAPlace() {
    assertThat(
            words(
                Kind.STRIP,
                Series.of(
                    "Store kommuner",
                    SeriesRole.SIZE_LARGE,
                    List.of(dot("A", -1, 0), dot("Horten", 4.96, 1), dot("B", 5.02, 0)))))
        .containsExactly(
            "Medianen er 5,0 for 3 kommuner.",
            "Horten har 5,0, delt nr. 1 av 3 regnet fra høyest (store kommuner).");
  }

  @Test
  void oneMunicipalityIsAloneAndNotFirstOfOne() {
    assertThat(
            words(
                Kind.STRIP,
                Series.of("KOSTRA-gruppe 13", SeriesRole.CONTEXT, List.of(dot("Oslo", 4.2, 1)))))
        .containsExactly(
            "Medianen er 4,2 for 1 kommune.",
            "Oslo har 4,2 og er alene i gruppen (KOSTRA-gruppe 13).");
  }

  @Test
  void aChangeIsPlacedFromTheGreatestIncrease() {
    assertThat(
            words(
                Kind.DUMBBELL,
                Series.of(
                    "I alt",
                    SeriesRole.STAFFING,
                    List.of(
                        Point.change("Horten", "3801", 26.1, 32.9, Quality.REPORTED, 1),
                        Point.change("Nome", "3816", 30, 29, Quality.REPORTED, 0),
                        Point.change("Skien", "3807", 20, 21, Quality.REPORTED, 0)))))
        .containsExactly(
            "Medianen av de 3 endringene er +1,0.",
            "Horten gikk fra 26,1 til 32,9 (+6,8), nr. 1 av 3 regnet fra størst økning.");
  }

  @Test
  void theGravestWeaknessIsTold() {
    var series = line("Horten", SeriesRole.STAFFING, 26.1, 32.9);
    assertThat(
            FigureWords.of(
                figure(
                    Kind.LINE, Map.of(Quality.CARRIED_FORWARD, 66, Quality.ESTIMATED, 4), series),
                Sample.TEXTS))
        .last()
        .isEqualTo("I 2020 står 66 kommuner med tallet fra året før, så endringen dit er usikker.");
    assertThat(FigureWords.of(figure(Kind.LINE, Map.of(Quality.MISSING, 1), series), Sample.TEXTS))
        .last()
        .isEqualTo("I 2020 er én kommune uten tall, som ikke er regnet som null.");
    assertThat(
            FigureWords.of(figure(Kind.LINE, Map.of(Quality.SUPPRESSED, 4), series), Sample.TEXTS))
        .last()
        .isEqualTo("I 2020 er tallet skjermet for 4 kommuner, og det er ikke regnet som null.");
  }

  /** As Fafo did: the first of two goals in two parts, and one goal not at all. */
  @Test
  void ratingsAndTheGoalsTheyAreOfAreCountedApart() {
    assertThat(
            FigureWords.of(
                figure(
                    Kind.MATRIX,
                    Axis.of("Vurdering", Format.LABEL),
                    Map.of(),
                    Series.of(
                        "Fafo om landet",
                        SeriesRole.BENCHMARK,
                        List.of(
                            Point.category("1 – høy", "1:high", null, Quality.REPORTED),
                            Point.category("1 – lav", "1:low", null, Quality.REPORTED),
                            Point.category("2 – lav", "2:low", null, Quality.REPORTED),
                            Point.category("3 – ikke", "3:not_rated", null, Quality.MISSING)))),
                Sample.TEXTS))
        .containsExactly("3 vurderinger av 2 mål: Fafo om landet.");
  }

  @Test
  void whatIsKeptBackIsNotToldAsMissing() {
    var series = line("Horten", SeriesRole.STAFFING, 1.0, 2.0);
    assertThat(
            FigureWords.of(figure(Kind.LINE, Map.of(Quality.SUPPRESSED, 4), series), Sample.TEXTS))
        .last()
        .isEqualTo("I 2020 er tallet skjermet for 4 kommuner, og det er ikke regnet som null.");
    assertThat(
            FigureWords.of(
                figure(Kind.LINE, Map.of(Quality.SUPPRESSED, 1, Quality.MISSING, 1), series),
                Sample.TEXTS))
        .last()
        .isEqualTo(
            "I 2020 mangler tallet eller er skjermet for 2 kommuner, og det er ikke regnet som"
                + " null.");
  }

  @Test
  void aTableIsToldByTheColumnInFocus() {
    var fte = Axis.of("Årsverk", Format.FTE);
    assertThat(
            words(
                Kind.TABLE,
                Series.of("Nome", SeriesRole.CONTEXT, List.of(dot("Årsverk", 9, 0))),
                Series.of(
                    "Horten",
                    SeriesRole.EMPHASIS,
                    List.of(
                        Point.change("Årsverk", null, 80, 90, Quality.REPORTED, 0)
                            .measuring(fte, "nr. 2 av 27")))))
        .containsExactly("Horten – Årsverk: 90,0 (+10,0), nr. 2 av 27.");
  }

  @Test
  void changesAreWrittenWithTheirSignAndASmallBaseHasNoPlace() {
    assertThat(
            FigureWords.of(
                figure(
                    Kind.STRIP,
                    CHANGE,
                    Map.of(),
                    Series.of(
                        "Små kommuner",
                        SeriesRole.SIZE_SMALL,
                        List.of(
                            dot("Utsira", 0.5, 1).noting("ett årsverk fra eller til avgjør"),
                            dot("B", 2.5, 0)))),
                Sample.TEXTS))
        .containsExactly(
            "Medianen er +1,5 for 2 kommuner.",
            "Utsira har +0,5; ett årsverk fra eller til avgjør.");
  }
}
