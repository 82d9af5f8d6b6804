package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.sheet.guess.Guess;
import no.kommuneblikk.intake.sheet.guess.LayoutGuess;
import no.kommuneblikk.text.TextCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no header tells is taken from the cells only where it can be nothing else, and told. */
class SheetContentTest {

  private final Path folder;

  SheetContentTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private SheetFile file(String... lines) {
    return Fixture.text(folder, String.join("\n", lines));
  }

  private static List<String> codes(Guess guess) {
    return guess.questions().stream().map(Remark::code).toList();
  }

  private static List<String> read(Kept kept) {
    return kept.values().stream()
        .map(value -> Kept.place(value) + "/" + value.year() + "=" + value.value())
        .toList();
  }

  private static String message(Remark remark) {
    return remark.message(new TextCatalog().texts(TextCatalog.BOKMAL));
  }

  @Test
  void theOnlyColumnWithFiguresIsReadAndAskedAbout() {
    var guess = Fixture.guess(file("Kommunenr;Kommune;År;Beholdning", "4601;Bergen;2021;2870"));
    assertThat(guess.recipe().columns().getLast().role()).isEqualTo(ColumnRole.VALUE);
    assertThat(codes(guess)).containsExactly("tall-etter-innhold", "finner-ikke-maling");
  }

  @Test
  void ofSeveralColumnsWithFiguresNoneIsTaken() {
    var guess =
        Fixture.guess(
            file("Kommunenr;År;Senger;Plasser", "4601;2021;50;2870", "1103;2021;49;1490"));
    assertThat(codes(guess)).containsExactly("flere-tallkolonner");
    assertThat(message(guess.questions().getFirst())).contains("«Senger», «Plasser»");
    assertThat(guess.isUsable()).isFalse();
  }

  @Test
  void aNumberThatNamesSomethingIsNoFigure() {
    var guess =
        Fixture.guess(file("Kommunenr;År;Løpenr.;Plasser", "4601;2021;1;2870", "1103;2021;2;1490"));
    assertThat(guess.recipe().columns())
        .extracting(Column::role)
        .containsExactly(
            ColumnRole.MUNICIPALITY, ColumnRole.YEAR, ColumnRole.IGNORED, ColumnRole.VALUE);
  }

  @Test
  void numbersOfAnotherRegisterAreNotTakenForMunicipalities() {
    var guess =
        Fixture.guess(
            file(
                "Kontornr;Kontor;2018;2019",
                "1103;Saksbehandling nord;6,5;7,0",
                "1106;Oppfølging ung;3,5;3,0",
                "1121;Boteam;2,0;2,5"));
    assertThat(codes(guess)).containsExactly("ligner-kommunenummer");
    assertThat(message(guess.questions().getFirst())).contains("«Kontornr»");
    var figures = Fixture.guess(file("Sted;Plasser;År", "Nord;870;2019", "Sør;490;2019"));
    assertThat(codes(figures))
        .doesNotContain("ligner-kommunenummer")
        .contains("finner-ikke-kommune");
  }

  @Test
  void numbersOfMunicipalitiesUnderAHeaderThatTellsNothingAreReadAndAskedAbout() {
    var guess = Fixture.guess(file("nr;Tidspunkt;Årsverk", "0701;2016;5", "0702;2016;6"));
    assertThat(guess.recipe().columns())
        .extracting(Column::role)
        .containsExactly(ColumnRole.MUNICIPALITY, ColumnRole.YEAR, ColumnRole.VALUE);
    assertThat(codes(guess)).containsExactly("kommune-etter-innhold", "aar-etter-innhold");
  }

  /** As PxWeb writes its workbooks. */
  @Test
  void namesWithoutAHeaderAreReadAndWhatStandsBelowTheTableIsTold() {
    var rows = new ArrayList<List<Object>>();
    rows.add(List.of("Årsverk, etter region og år"));
    rows.add(List.of());
    rows.add(List.of("", "2020", "2021"));
    rows.add(List.of("1160 Vindafjord", 20.5, 21.5));
    rows.add(List.of("1146 Tysvær", 26.5, 27));
    rows.add(List.of());
    for (var line :
        List.of(
            "Foreløpige tall er rettet.",
            "Kilde:",
            "Statistikkontoret",
            "Kontakt:",
            "Ola Nordmann",
            "Enhet:",
            "årsverk")) {
      rows.add(List.of(line));
    }
    var file = Fixture.file(folder, "px.xlsx", Sheets.of(rows));
    var guess = Fixture.guess(file);
    assertThat(codes(guess)).containsExactly("maling-fra-tittel");
    assertThat(guess.headers()).containsExactly("Kolonne A", "2020", "2021");
    var kept = Fixture.read(file, guess.recipe());
    assertThat(read(kept))
        .containsExactly("1160/2020=20.5", "1160/2021=21.5", "1146/2020=26.5", "1146/2021=27.0");
    assertThat(kept.codes()).containsExactly("under-tabellen");
    assertThat(message(kept.remarks.getFirst())).startsWith("Rad 7–13 ").contains("Foreløpige");
  }

  @Test
  void namesAloneWithoutAHeaderAreReadToo() {
    var file = file("Årsverk;;", ";2020;2021", "Vindafjord;20,5;21,5", "Tysvær;26,5;27");
    assertThat(read(Fixture.read(file)))
        .containsExactly(
            "Vindafjord/2020=20.5", "Vindafjord/2021=21.5", "Tysvær/2020=26.5", "Tysvær/2021=27.0");
  }

  @Test
  void aMunicipalityWithoutFiguresIsNoLineBelowTheTable() {
    var kept =
        Fixture.read(
            file("Kommune;Årsverk 2020", "1160 Vindafjord;20,5", "Utsira;", "", "1146 Tysvær;"));
    assertThat(read(kept)).containsExactly("1160/2020=20.5", "Utsira/2020=null", "1146/2020=null");
    assertThat(kept.remarks).isEmpty();
  }

  @Test
  void linesThatExplainTheTableAreLeftOutWithoutAWord() {
    var kept =
        Fixture.read(
            file("Kommune;Årsverk 2020", "1160 Vindafjord;20,5", "Kilde: SSB", "* rettet"));
    assertThat(kept.values()).hasSize(1);
    assertThat(kept.remarks).isEmpty();
  }

  @Test
  void columnsOfMoneyInTwoUnitsAreNotReadTogether() {
    var guess =
        Fixture.guess(file("Kommune;År;Årsverk;Tilskudd (kroner)", "Horten;2016;5;1200000"));
    assertThat(codes(guess)).containsExactly("enhet", "ulike-enheter");
    assertThat(message(guess.questions().getFirst()))
        .startsWith("«Tilskudd (kroner)» er i kroner, og målingen føres i millioner kroner.");
    assertThat(
            codes(Fixture.guess(file("Kommune;År;Årsverk;Tilskudd (mill. kr)", "Horten;2016;5;1"))))
        .isEmpty();
  }

  @Test
  void theUnitIsAskedForOfAMeasureThatIsToldToo() {
    var file = Fixture.file(folder, "netto_2019.csv", "Kommunenummer;Beløp\n1160;41".getBytes());
    var guess = new LayoutGuess(Fixture.MEASURES, Fixture.DIVISIONS, "netto-243").of(file);
    assertThat(codes(guess)).containsExactly("aar-fra-tittel", "ukjent-enhet");
    assertThat(guess.recipe().measure()).isEqualTo("netto-243");
  }

  @Test
  void aMonthInTheTitleIsToldWithTheYear() {
    var guess =
        Fixture.guess(file("Årsverk, 1. kvartal 2020", "Kommune;Antall", "Horten;5", "Nome;6"));
    assertThat(codes(guess))
        .containsExactly("maling-fra-tittel", "aar-fra-tittel", "del-av-aaret-i-tittel");
  }
}
