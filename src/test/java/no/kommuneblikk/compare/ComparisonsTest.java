package no.kommuneblikk.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.figure.Generated;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.OwnArea;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Unit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Areas side by side, of the product's own figures. */
@ProductTest
class ComparisonsTest {

  private static final List<String> FIVE = List.of("3801", "3802", "3803", "3804", "3816");

  @Autowired FigureCatalog catalog;

  private Figure table(Consumer<Selection.Draft> change) {
    return catalog.figure("sammenlign", Selection.DEFAULT.with(change), ComparisonSample.TEXTS);
  }

  private static Consumer<Selection.Draft> side(List<OwnArea> areas, String... units) {
    return draft ->
        draft.comparing =
            draft
                .comparing
                .withAreas(areas)
                .withUnits(
                    List.of(units).stream().flatMap(text -> Unit.of(text).stream()).toList());
  }

  private static Point point(Figure figure, String area, String label) {
    return figure.series().stream()
        .filter(series -> series.name().equals(area))
        .flatMap(series -> series.points().stream())
        .filter(point -> ComparisonSample.plain(point.label()).startsWith(label))
        .findFirst()
        .orElseThrow();
  }

  private static double value(Figure figure, String area, String label) {
    return Objects.requireNonNull(point(figure, area, label).y());
  }

  @Test
  void anOwnAreaIsTheSumOfItsMunicipalities() {
    var own = List.of(new OwnArea("Vi to", List.of("3801", "0301")));
    var counts = table(side(own, "3801", "0301", "eget-1").andThen(draft -> draft.per = Per.COUNT));
    assertThat(value(counts, "Vi to", "Folketall")).isEqualTo(27_351 + 693_494);
    var sum = value(counts, "Horten", "Årsverk") + value(counts, "Oslo", "Årsverk");
    assertThat(value(counts, "Vi to", "Årsverk")).isCloseTo(sum, within(1e-6));
    var rates = table(side(own, "3801", "0301", "eget-1"));
    assertThat(value(rates, "Vi to", "Årsverk per"))
        .isCloseTo(sum / (27_351 + 693_494) * 10_000, within(1e-6))
        .isNotCloseTo(
            (value(rates, "Horten", "Årsverk per") + value(rates, "Oslo", "Årsverk per")) / 2,
            within(0.01));
  }

  @Test
  void theOrderOfTheMembersChangesNothing() {
    var mixed = new ArrayList<>(FIVE);
    Collections.shuffle(mixed, new Random(7));
    var one = table(side(List.of(new OwnArea("Vi", FIVE)), "eget-1", "landet"));
    var other = table(side(List.of(new OwnArea("Vi", mixed)), "eget-1", "landet"));
    assertThat(other.series()).isEqualTo(one.series());
    assertThat(other.finding()).isEqualTo(one.finding());
  }

  @Test
  void theOrderOfTheAreasIsTheReaders() {
    assertThat(
            table(side(List.of(), "landet", "3816", "fylke-38", "storrelse-liten", "3801"))
                .series())
        .extracting(Series::name)
        .containsExactly(
            "Hele landet", "Nome", "Vestfold og Telemark fylke", "Små kommuner", "Horten");
  }

  @Test
  void aCountyIsWhatItsMunicipalitiesAre() {
    var figure =
        table(side(List.of(), "fylke-38", "landet").andThen(draft -> draft.per = Per.COUNT));
    assertThat(value(figure, "Hele landet", "Folketall")).isEqualTo(5_367_580);
    assertThat(figure.basis().illustration()).isTrue();
    assertThat(figure.basis().n()).isEqualTo(356);
  }

  @Test
  void everySwitchIsFollowed() {
    var usual = table(side(List.of(), "3801", "storrelse-stor"));
    var real =
        table(side(List.of(), "3801", "storrelse-stor").andThen(d -> d.illustration = false));
    assertThat(real.basis().illustration()).isFalse();
    assertThat(labels(real)).isNotEmpty();
    assertThat(real.generated()).isEqualTo(Generated.NONE);
    assertThat(usual.generated()).isEqualTo(Generated.SOME);
    var strict =
        table(side(List.of(), "3801", "storrelse-stor").andThen(d -> d.carriedForward = false));
    assertThat(point(strict, "Store kommuner", "Årsverk per").note()).contains(" av 62 kommuner");
    assertThat(labels(usual))
        .as("nobody knows which key is right")
        .anyMatch(label -> label.contains("nøkkel sosialhjelp"))
        .anyMatch(label -> label.contains("nøkkel folketall"));
    var earlier = table(draft -> draft.structure = StructureYear.Y2019);
    assertThat(earlier.series()).extracting(Series::name).containsExactly("Horten", "Nome");
    assertThat(earlier.notes()).anyMatch(note -> note.contains("KOSTRA-gruppene fra 2020"));
  }

  /** Who has a carried forward figure of one measure is not kept out of the others. */
  @Test
  void whatIsNotCarriedForwardIsWholeWithoutTheRest() {
    var all = table(side(List.of(), "3801", "landet"));
    var rest = table(side(List.of(), "3801", "landet").andThen(d -> d.carriedForward = false));
    assertThat(point(rest, "Hele landet", "Årsverk per").note()).contains("290 av 356 kommuner");
    assertThat(value(rest, "Hele landet", "Folketall"))
        .isEqualTo(value(all, "Hele landet", "Folketall"));
    assertThat(value(rest, "Hele landet", "Ny vekst i frie midler"))
        .isEqualTo(value(all, "Hele landet", "Ny vekst i frie midler"));
  }

  /** Most have no figure of 2019. That takes nobody out of what is said of 2016 and 2020. */
  @Test
  void theGroupIsOfWhoeverHasFiguresAtBothEnds() {
    var lines =
        catalog.figure(
            "sammenlign-utvikling",
            Selection.DEFAULT.with(
                draft -> {
                  draft.illustration = false;
                  draft.plotting =
                      draft.plotting.withMeasure(Quantity.level("sosialhjelpsmottakere"));
                }),
            ComparisonSample.TEXTS);
    assertThat(ComparisonSample.plain(lines.title()))
        .endsWith("KOSTRA-gruppe 9 (22 av 27 kommuner) samlet: −1,0");
    assertThat(point(lines, lines.series().getLast().name(), "2019").y()).isNull();
    assertThat(lines.notes()).anyMatch(note -> note.contains("22 av 27 kommuner"));
  }

  /** Rauma's 11 recipients of 2020 are no part of its county's fall. */
  @Test
  void aSumIsMadeWithoutFaultsOfTheSource() {
    var own = List.of(new OwnArea("Begge", List.of("1539", "1563")));
    var counts =
        table(
            side(own, "1563", "eget-1")
                .andThen(
                    draft -> {
                      draft.per = Per.COUNT;
                      draft.illustration = false;
                    }));
    assertThat(value(counts, "Begge", "Mottakere av sosialhjelp"))
        .isEqualTo(value(counts, "Sunndal", "Mottakere av sosialhjelp"));
    assertThat(point(counts, "Begge", "Mottakere av sosialhjelp").note())
        .isEqualTo("1 av 2 kommuner");
    assertThat(point(counts, "Begge", "Folketall").note()).isNull();
  }

  private static List<String> labels(Figure figure) {
    return figure.series().getFirst().points().stream().map(Point::label).toList();
  }

  @Test
  void linesFollowTheChosenMeasureAndSayWhereThereIsNone() {
    var lines =
        catalog.figure(
            "sammenlign-utvikling",
            Selection.DEFAULT.with(
                draft ->
                    draft.plotting = draft.plotting.withMeasure(Quantity.level("arsverk-voksne"))),
            ComparisonSample.TEXTS);
    assertThat(lines.series().getFirst().points())
        .as("there are none of adults before 2016")
        .extracting(Point::label)
        .containsExactly("2016", "2017", "2018", "2019", "2020");
    assertThat(lines.series().getLast().points()).hasSize(5);
    var hidden =
        catalog.figure(
            "sammenlign-utvikling",
            Selection.DEFAULT.with(
                draft -> {
                  draft.illustration = false;
                  draft.plotting = draft.plotting.withMeasure(Quantity.level("arsverk"));
                }),
            ComparisonSample.TEXTS);
    assertThat(hidden.isEmpty()).isTrue();
    assertThat(hidden.title()).contains("Årsverk", "eksempeltallene er skjult");
  }
}
