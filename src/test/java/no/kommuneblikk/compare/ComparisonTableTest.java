package no.kommuneblikk.compare;

import static no.kommuneblikk.compare.ComparisonSample.plain;
import static no.kommuneblikk.compare.ComparisonSample.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import no.kommuneblikk.figure.FigureTable;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.indicator.Indicator;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Unit;
import org.junit.jupiter.api.Test;

class ComparisonTableTest {

  private static double change(Point point) {
    return Objects.requireNonNull(point.y()) - Objects.requireNonNull(point.from());
  }

  /** Changes per 10 000: 3801 +4, 3816 +1, 3802 +1, 3803 +9. */
  private static ComparisonSample four() {
    return ComparisonSample.staffing()
        .municipality("3801", 20_000, 20, 28)
        .municipality("3816", 10_000, 10, 11)
        .municipality("3802", 20_000, 30, 32)
        .municipality("3803", 10_000, 10, 19)
        .showing("3801", "3816")
        .against("3801", "3816", "3802", "3803");
  }

  @Test
  void eachCellHasTheValueTheOwnChangeAndThePlaceByIt() {
    var figure = four().table();
    var own = point(figure, "K3801", 0);
    assertThat(own.y()).isEqualTo(14);
    assertThat(own.from()).isEqualTo(10);
    assertThat(own.note()).isEqualTo("nr. 2 av 4");
    assertThat(plain(figure.title()))
        .isEqualTo(
            "K3801: +4,0 i årsverk per 10 000 innbyggere, 2016–2020 – nr. 2 av 4 i"
                + " KOSTRA-gruppe 11");
  }

  @Test
  void whatReadsTheSameSharesAPlace() {
    assertThat(point(four().table(), "K3816", 0).note()).isEqualTo("delt nr. 3 av 4");
  }

  @Test
  void theFocusIsEmphasisedAndTheOrderIsTheReaders() {
    var figure =
        ComparisonSample.staffing()
            .municipality("3801", 20_000, 20, 28)
            .municipality("3816", 10_000, 10, 11)
            .showing("3816", "3801")
            .table();
    assertThat(figure.series()).extracting(Series::name).containsExactly("K3816", "K3801");
    assertThat(figure.series())
        .extracting(Series::role)
        .containsExactly(SeriesRole.EMPHASIS, SeriesRole.CONTEXT);
  }

  @Test
  void whoeverIsOutsideTheGroupHasNoPlaceAndIsNamed() {
    var figure =
        ComparisonSample.staffing()
            .municipality("3801", 20_000, 20, 28)
            .municipality("3816", 10_000, 10, 11)
            .municipality("3803", 10_000, 10, 19)
            .showing("3801", "3816")
            .against("3801", "3803")
            .table();
    assertThat(point(figure, "K3816", 0).note()).isNull();
    assertThat(point(figure, "K3801", 0).note()).isEqualTo("nr. 2 av 2");
    assertThat(figure.notes()).anyMatch(note -> note.startsWith("K3816 er ikke med i"));
  }

  /** 10 of 5 000 and 60 of 20 000 are 28 per 10 000, not the average of 20 and 30. */
  @Test
  void anAreaIsTheSumOfFtesOverTheSumOfInhabitants() {
    var figure =
        ComparisonSample.staffing()
            .area(Unit.own(1), "Vi to", "3801", "3816")
            .sum("eget-1", 2016, 50.0, 25_000, 2)
            .sum("eget-1", 2020, 70.0, 25_000, 2)
            .table();
    var cell = point(figure, "Vi to", 0);
    assertThat(cell.y()).isCloseTo(28, within(1e-9));
    assertThat(cell.from()).isCloseTo(20, within(1e-9));
    assertThat(cell.note()).isNull();
    assertThat(plain(figure.title()))
        .isEqualTo("Vi to: +8,0 i årsverk per 10 000 innbyggere, 2016–2020");
  }

  @Test
  void anAreaSaysHowManyOfItsMunicipalitiesHaveFigures() {
    var figure =
        ComparisonSample.staffing()
            .area(new Unit(Unit.Kind.COUNTY, "38"), "Fylket", "3801", "3802", "3816")
            .sum("fylke-38", 2016, 50.0, 25_000, 2)
            .sum("fylke-38", 2020, 70.0, 25_000, 2)
            .table();
    assertThat(point(figure, "Fylket", 0).note()).isEqualTo("2 av 3 kommuner");
    assertThat(figure.basis().n()).isEqualTo(2);
  }

  @Test
  void anAreaWithoutFiguresSaysSoAndIsNotZero() {
    var figure = four().area(Unit.own(1), "Tomt", "0301", "1103").table();
    var cell = point(figure, "Tomt", 0);
    assertThat(cell.y()).isNull();
    assertThat(cell.quality()).isEqualTo(Quality.MISSING);
    assertThat(cell.note()).isEqualTo("ingen av 2 kommuner har tall for både 2016 og 2020");
  }

  @Test
  void aMedianIsNotPutTogether() {
    var figure =
        ComparisonSample.of("medianinntekt", "nok", Indicator.Kind.RATE, false)
            .area(Unit.own(1), "Vi to", "3801", "3816")
            .sum("eget-1", "medianinntekt", 2016, null, 0, 2)
            .sum("eget-1", "medianinntekt", 2020, null, 0, 2)
            .table();
    assertThat(point(figure, "Vi to", 0).note()).isEqualTo("kan ikke regnes ut for flere kommuner");
  }

  @Test
  void ofUnderFiveFtesNoPlaceIsTold() {
    var figure =
        ComparisonSample.staffing()
            .municipality("3801", 2_000, 4, 5)
            .municipality("3802", 20_000, 30, 32)
            .showing("3801")
            .against("3801", "3802")
            .table();
    assertThat(point(figure, "K3801", 0).note()).isEqualTo("under 5 årsverk i 2016, ingen plass");
    assertThat(figure.title()).contains("ett årsverk fra eller til");
  }

  @Test
  void anIndexIsNotMadeOfUnderFiveFtes() {
    var figure =
        ComparisonSample.staffing()
            .municipality("3801", 2_000, 4, 5)
            .municipality("3802", 20_000, 30, 33)
            .showing("3801", "3802")
            .against("3801", "3802")
            .table(draft -> draft.per = Per.CHANGE);
    assertThat(point(figure, "K3801", 0).y()).isNull();
    assertThat(point(figure, "K3801", 0).note()).isEqualTo("under 5 årsverk i 2016, ingen indeks");
    assertThat(change(point(figure, "K3802", 0))).isCloseTo(10, within(1e-9));
    assertThat(plain(figure.title()))
        .isEqualTo("K3801 mangler tall til å vise en endring, 2016–2020");
  }

  @Test
  void aValueWithoutAFirstYearIsShownAndHasNoChange() {
    var sample = ComparisonSample.staffing();
    sample
        .reading
        .municipality("3801", "38", SizeGroup.MEDIUM, 20_000)
        .value("arsverk", "3801", 2020, 20.0);
    var cell = point(sample.showing("3801").table(), "K3801", 0);
    assertThat(cell.y()).isEqualTo(10);
    assertThat(cell.from()).isNull();
    assertThat(cell.note()).isEqualTo("ingen tall for 2016 å regne endring fra");
  }

  @Test
  void aMissingValueSaysForWhichYear() {
    var sample = four();
    sample
        .reading
        .municipality("3804", "38", SizeGroup.MEDIUM, 20_000)
        .value("arsverk", "3804", 2016, 20.0);
    var cell = point(sample.area(Unit.municipality("3804"), "K3804", "3804").table(), "K3804", 0);
    assertThat(cell.y()).isNull();
    assertThat(cell.note()).isEqualTo("ingen tall for 2020");
  }

  @Test
  void aCarriedForwardYearIsToldAndLeftOutOnRequest() {
    var sample = ComparisonSample.staffing();
    sample
        .reading
        .municipality("3801", "38", SizeGroup.MEDIUM, 10_000)
        .value("arsverk", "3801", 2016, 10.0)
        .value("arsverk", "3801", 2020, 12.0, "carried_forward");
    sample.showing("3801");
    var figure = sample.table();
    assertThat(point(figure, "K3801", 0).quality()).isEqualTo(Quality.CARRIED_FORWARD);
    assertThat(figure.title()).contains("med et videreført tall");
    var without = point(sample.table(draft -> draft.carriedForward = false), "K3801", 0);
    assertThat(without.y()).isNull();
    assertThat(without.note()).isEqualTo("videreført tall er utelatt");
  }

  @Test
  void whoeverIsAloneInTheGroupIsToldSo() {
    var figure =
        ComparisonSample.staffing().municipality("3801", 20_000, 20, 28).showing("3801").table();
    assertThat(point(figure, "K3801", 0).note()).isNull();
    assertThat(figure.title()).contains("ingen andre i KOSTRA-gruppe 11 har tall");
  }

  @Test
  void withoutAFocusItIsToldWhoChangedMostAndLeast() {
    var figure =
        ComparisonSample.staffing()
            .area(new Unit(Unit.Kind.SIZE, "liten"), "Små kommuner", "3801")
            .area(new Unit(Unit.Kind.SIZE, "stor"), "Store kommuner", "3802")
            .sum("storrelse-liten", 2016, 10.0, 10_000, 1)
            .sum("storrelse-liten", 2020, 11.0, 10_000, 1)
            .sum("storrelse-stor", 2016, 10.0, 10_000, 1)
            .sum("storrelse-stor", 2020, 13.0, 10_000, 1)
            .table();
    assertThat(plain(figure.title()))
        .isEqualTo(
            "Store kommuner økte mest (+3,0) og små kommuner minst (+1,0) i årsverk per 10 000"
                + " innbyggere, 2016–2020");
  }

  @Test
  void withoutAnyFiguresItSaysSo() {
    var figure = ComparisonSample.staffing().area(Unit.own(1), "Vi to", "3801", "3816").table();
    assertThat(figure.title())
        .isEqualTo("Ingen av områdene har tall til å vise en endring, 2016–2020");
  }

  @Test
  void generatedRowsAreMarkedAndTheFigureSaysThatItHasThem() {
    var sample = ComparisonSample.of("arsverk", "fte", Indicator.Kind.COUNT, true);
    sample.reading.measure("sosialhjelpsmottakere", "persons", Indicator.Kind.COUNT, false);
    sample.municipality("3801", 10_000, 10, 12).showing("3801");
    sample.reading.value("sosialhjelpsmottakere", "3801", 2016, 400.0);
    sample.reading.value("sosialhjelpsmottakere", "3801", 2020, 380.0);
    var figure = sample.table();
    assertThat(figure.basis().illustration()).isTrue();
    assertThat(figure.series().getFirst().points())
        .extracting(Point::label)
        .map(ComparisonSample::plain)
        .containsExactly(
            "Årsverk per 10 000 innbyggere", "Mottakere av sosialhjelp per 1 000 innbyggere");
    var table = FigureTable.of(figure, ComparisonSample.TEXTS);
    assertThat(table.rows())
        .extracting(row -> row.getFirst().remark())
        .containsExactly("eksempeltall", "");
    assertThat(figure.notes().getFirst()).startsWith("Eksempeltall: radene som er merket slik");
    assertThat(figure.notes()).doesNotContain(ComparisonSample.TEXTS.text("caveat.illustration"));
    assertThat(figure.basis().qualities())
        .isEqualTo(Map.of(Quality.ILLUSTRATION, 1, Quality.REPORTED, 1));
  }

  /** One that stands alone and is in the county too; the county has two that stand still. */
  @Test
  void aMunicipalityThatStandsStillCountsOnceHoweverOftenItIsShown() {
    var sample = ComparisonSample.staffing();
    sample
        .reading
        .municipality("3801", "38", SizeGroup.MEDIUM, 10_000)
        .value("arsverk", "3801", 2016, 20.0)
        .value("arsverk", "3801", 2020, 22.0, "carried_forward");
    var figure =
        sample
            .showing("3801")
            .area(new Unit(Unit.Kind.COUNTY, "38"), "Fylket", "3801", "3802", "3816")
            .sum("fylke-38", "arsverk", 2016, 50.0, 30_000, 3, 0)
            .sum("fylke-38", "arsverk", 2020, 60.0, 30_000, 3, 2)
            .table();
    assertThat(figure.basis().count(Quality.CARRIED_FORWARD)).isEqualTo(2);
    assertThat(figure.basis().count(Quality.REPORTED)).isEqualTo(1);
    assertThat(figure.notes())
        .contains("I 2020 står 2 kommuner med tallet fra året før, uten å ha rapportert.");
  }

  /** What was new in a year stays: less new money is not less money. */
  @Test
  void theYearsGrowthInFreeFundsGivesNoPlaceAndIsNoFinding() {
    var sample =
        ComparisonSample.of("frie-midler-sosialhjelp", "mnok", Indicator.Kind.AMOUNT, false);
    for (var number : new String[] {"3801", "3802"}) {
      sample.reading.municipality(number, "38", SizeGroup.MEDIUM, 10_000);
      sample.reading.value("frie-midler-sosialhjelp", number, 2016, 1.0);
      sample.reading.value("frie-midler-sosialhjelp", number, 2020, 0.4);
    }
    var figure = sample.showing("3801").against("3801", "3802").table();
    var cell = point(figure, "K3801", 0);
    assertThat(cell.label())
        .isEqualTo("Ny vekst i frie midler (nøkkel sosialhjelp) i 2020, kroner per innbygger");
    assertThat(cell.y()).isEqualTo(40);
    assertThat(cell.from()).as("44 (−52) reads as money lost").isNull();
    assertThat(cell.note()).isNull();
    assertThat(figure.title()).isEqualTo("K3801 mangler tall til å vise en endring, 2016–2020");
    assertThat(figure.notes()).anyMatch(note -> note.contains("ikke mindre penger"));
    var index = sample.table(draft -> draft.per = Per.CHANGE);
    assertThat(point(index, "K3801", 0).y()).as("nor is growth an index").isEqualTo(40);
    assertThat(sample.lines(_ -> {}).title())
        .isEqualTo(
            "Ny vekst i frie midler (nøkkel sosialhjelp), kroner per innbygger, 2016–2020: hvert års"
                + " vekst kommer i tillegg til den fra årene før");
  }

  @Test
  void aFaultOfTheSourceIsToldAndGivesNeitherChangeNorPlace() {
    var code = "sosialhjelpsmottakere";
    var sample = ComparisonSample.of(code, "persons", Indicator.Kind.COUNT, false);
    sample
        .reading
        .municipality("1539", "15", SizeGroup.MEDIUM, 10_000)
        .municipality("1547", "15", SizeGroup.MEDIUM, 10_000)
        .value(code, "1539", 2016, 146.0)
        .value(code, "1539", 2018, 138.0)
        .value(code, "1539", 2020, 11.0)
        .value(code, "1547", 2016, 100.0)
        .value(code, "1547", 2020, 90.0);
    sample.showing("1539", "1547").against("1539", "1547");
    var figure = sample.table();
    var cell = point(figure, "K1539", 0);
    assertThat(cell.y()).isNull();
    assertThat(cell.note()).isEqualTo("1,1 i kilden for 2020, ser ut til å være en feil");
    assertThat(point(figure, "K1547", 0).note()).as("alone among those with a change").isNull();
    assertThat(figure.title()).doesNotContain("−");
    assertThat(figure.notes()).anyMatch(note -> note.contains("feil i kilden: K1539."));
    var lines = sample.lines(_ -> {});
    var last = lines.series().getFirst().points().getLast();
    assertThat(last.y()).isNull();
    assertThat(last.note()).isEqualTo("ser ut til å være en feil i kilden");
    assertThat(lines.notes()).anyMatch(note -> note.contains("feil i kilden: K1539."));
  }

  /** An index needs the first year too, and says that it is this one that lacks. */
  @Test
  void anIndexWithoutAFirstYearSaysSo() {
    var sample = ComparisonSample.staffing();
    sample
        .reading
        .municipality("3801", "38", SizeGroup.MEDIUM, 20_000)
        .value("arsverk", "3801", 2020, 20.0);
    var cell = point(sample.showing("3801").table(draft -> draft.per = Per.CHANGE), "K3801", 0);
    assertThat(cell.y()).isNull();
    assertThat(cell.note()).isEqualTo("ingen tall for 2016 å regne endring fra");
  }

  /** Whoever loads a file may name hundreds of measures, and each is a row to read and to draw. */
  @Test
  void theTableOfHundredsOfMeasuresIsCutAndSaysSo() {
    var measures =
        IntStream.range(0, 703)
            .mapToObj(
                i -> Shipped.measure(i, "m" + i, "persons", Indicator.Kind.COUNT, null, false))
            .toList();
    var comparisons = mock(Comparisons.class);
    when(comparisons.measures(any())).thenReturn(measures);
    when(comparisons.relevant(any(), any())).thenReturn(Selection.DEFAULT);
    when(comparisons.ends(any(), any(), any())).thenReturn(four().rows(_ -> {}));
    var figure = new ComparisonTable(comparisons).figure(Selection.DEFAULT, ComparisonSample.TEXTS);
    verify(comparisons).ends(any(), eq(measures.subList(0, ComparisonTable.MOST_ROWS)), any());
    assertThat(figure.notes().getLast()).contains("de 40 første av 703 målinger");
  }
}
