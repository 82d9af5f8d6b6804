package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.sheet.guess.Guess;
import no.kommuneblikk.text.TextCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of what a measure counts, or of its year, is never taken for the whole. */
class SheetBreakdownTest {

  private final Path folder;

  SheetBreakdownTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private SheetFile file(String... lines) {
    return Fixture.text(folder, String.join("\n", lines));
  }

  private static List<String> codes(Guess guess) {
    return guess.questions().stream().map(Remark::code).toList();
  }

  private static String message(Guess guess, String code) {
    var question =
        guess.questions().stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    return question.message(new TextCatalog().texts(TextCatalog.BOKMAL));
  }

  private static List<String> read(Kept kept) {
    return kept.values().stream()
        .map(value -> Kept.place(value) + "/" + value.year() + "=" + value.value())
        .toList();
  }

  private static Recipe recipe(Guess guess) {
    return guess.recipe().with(it -> it.measure = "sosialhjelpsmottakere");
  }

  @Test
  void theRowsOfBothSexesAreReadWhereTheFileHasThem() {
    var file =
        file(
            "Kommunenummer;Kommune;År;Kjønn;Antall",
            "1160;Vindafjord;2020;Begge kjønn;140",
            "1160;Vindafjord;2020;Menn;84",
            "1160;Vindafjord;2020;Kvinner;56");
    var guess = Fixture.guess(file);
    assertThat(message(guess, "deler-tallene-samlet"))
        .contains("«Kjønn»", "«Begge kjønn»", "«Menn»", "«Kvinner»");
    var kept = Fixture.read(file, recipe(guess));
    assertThat(read(kept)).containsExactly("1160/2020=140.0");
    assertThat(kept.codes()).containsExactly("utelatte-rader");
    assertThat(kept.remarks.getFirst().arguments())
        .containsExactly("2", "Kjønn", "Begge kjønn", "«Menn», «Kvinner»", "3");
  }

  @Test
  void withoutATotalSomebodyHasToChoose() {
    var file = file("Kommunenummer;År;Kjønn;Antall", "1160;2020;Menn;84", "1160;2020;Kvinner;56");
    var guess = Fixture.guess(file);
    assertThat(guess.isUsable()).isFalse();
    assertThat(message(guess, "deler-tallene"))
        .contains("«Kjønn»", "«Menn»", "«Kvinner»", "--select \"Kjønn=Kvinner\"");
    assertThat(guess.values()).containsEntry("Kjønn", List.of("Menn", "Kvinner"));
    var refused = catchThrowableOfType(Refused.class, () -> Fixture.read(file, recipe(guess)));
    assertThat(refused.remark().code()).isEqualTo("velg-verdi");

    var chosen = Objects.requireNonNull(RowChoice.of("kjønn=Kvinner").in(recipe(guess)));
    assertThat(read(Fixture.read(file, chosen))).containsExactly("1160/2020=56.0");
    var missing = Objects.requireNonNull(RowChoice.of("Kjønn=Ukjent").in(recipe(guess)));
    var empty = catchThrowableOfType(Refused.class, () -> Fixture.read(file, missing));
    assertThat(empty.remark().code()).isEqualTo("ingen-rader-med-verdi");
  }

  @Test
  void aColumnThatNoWordTellsOfIsNamedBecauseTheRowsDiffer() {
    var file =
        file(
            "Kommunenummer;År;Tjeneste;Antall;Merknad",
            "1160;2020;Bolig;5;",
            "1160;2020;Oppfølging;7;",
            "1146;2020;Bolig;6;",
            "1146;2020;Oppfølging;8;");
    assertThat(message(Fixture.guess(file), "deler-tallene"))
        .contains("«Tjeneste»", "«Bolig»", "«Oppfølging»");
  }

  @Test
  void twoColumnsMayDivideTheFigures() {
    var guess =
        Fixture.guess(
            file(
                "Kommunenummer;År;Kjønn;Aldersgruppe;Antall",
                "1160;2020;Begge kjønn;18-24 år;5",
                "1160;2020;Begge kjønn;Alle aldre;9",
                "1160;2020;Menn;18-24 år;2",
                "1160;2020;Menn;Alle aldre;4"));
    assertThat(guess.recipe().columns())
        .extracting(Column::only)
        .containsExactly(null, null, "Begge kjønn", "Alle aldre", null);
  }

  @Test
  void thePartsMayComeInLongBlocks() {
    var lines = new ArrayList<>(List.of("Kommunenummer;År;Tjeneste;Antall"));
    for (var service : List.of("Bolig", "Oppfølging")) {
      for (var number = 1000; number < 4000; number++) {
        lines.add(number + ";2020;" + service + ";5");
      }
    }
    assertThat(message(Fixture.guess(file(lines.toArray(String[]::new))), "deler-tallene"))
        .contains("«Tjeneste»");
  }

  @Test
  void aRowThatStandsTwiceDividesNothing() {
    var guess =
        Fixture.guess(
            file(
                "Kommunenummer;År;Antall;Merknad",
                "1160;2020;5;først",
                "1160;2020;5;igjen",
                "1146;2020;6;",
                "1103;2020;7;"));
    assertThat(codes(guess)).containsExactly("finner-ikke-maling");
  }

  @Test
  void figuresOfWomenOnlyAreToldToBe() {
    var guess = Fixture.guess(file("Kommunenummer;År;Kjønn;Årsverk", "1160;2020;Kvinner;56"));
    assertThat(message(guess, "gjelder-bare")).contains("«Kjønn»", "«Kvinner»");
    assertThat(guess.isUsable()).isTrue();
    assertThat(codes(Fixture.guess(file("Kommunenr;År;Kjønn;Årsverk", "1160;2020;Begge kjønn;56"))))
        .isEmpty();
  }

  @Test
  void neitherAQuarterNorTheSumOfQuartersIsTheYear() {
    var file =
        file(
            "Kommunenummer;Kommune;År;Kvartal;Antall",
            "1160;Vindafjord;2020;1;120",
            "1160;Vindafjord;2020;2;118");
    var guess = Fixture.guess(file);
    assertThat(guess.isUsable()).isFalse();
    assertThat(message(guess, "deler-aaret")).contains("«Kvartal»", "«1», «2»");
    assertThat(guess.values()).containsEntry("Kvartal", List.of());
    var chosen = Objects.requireNonNull(RowChoice.of("Kvartal=1").in(recipe(guess)));
    var refused = catchThrowableOfType(Refused.class, () -> Fixture.read(file, chosen));
    assertThat(refused.remark().code()).isEqualTo("deler-aaret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Uke", "Ukenr.", "Måned", "Mnd", "Tertial", "Halvår"})
  void whatDividesTheYearIsNeverTheFigure(String header) {
    var file =
        file(
            "Kommunenr;Kommune;År;%s;Beholdning".formatted(header),
            "4601;Bergen;2021;50;2870",
            "1103;Stavanger;2021;50;1490",
            "1160;Vindafjord;2021;50;61");
    var guess = Fixture.guess(file);
    assertThat(guess.isUsable()).isFalse();
    assertThat(message(guess, "deler-aaret")).contains("«" + header + "»", "«50»");
  }

  @Test
  void theWholeYearIsReadWhereTheFileHasIt() {
    var file =
        file(
            "Kommunenummer;År;Kvartal;Antall",
            "1160;2020;1. kvartal;120",
            "1160;2020;Hele året;240");
    assertThat(read(Fixture.read(file, recipe(Fixture.guess(file)))))
        .containsExactly("1160/2020=240.0");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-2017,2016-2018,bare-flere-aar",
    "2015–2017,2016–2018,bare-flere-aar",
    "2015/16,2016/17,bare-flere-aar",
    "Snitt 2015-2017,Snitt 2016-2018,bare-flere-aar",
    "2015 til 2017,2016 til 2018,bare-flere-aar",
    "2020K1,2020K2,bare-del-av-aaret",
    "2020M01,2020M02,bare-del-av-aaret",
    "2020U05,2020U06,bare-del-av-aaret",
    "2020-03,2020-04,bare-del-av-aaret",
    "Januar 2020,Februar 2020,bare-del-av-aaret",
    "Desember 2019,Desember 2020,bare-del-av-aaret",
    "des. 2019,des. 2020,bare-del-av-aaret",
    "1. kvartal 2019,1. kvartal 2020,bare-del-av-aaret",
    "Uke 50 2019,Uke 50 2020,bare-del-av-aaret",
    "Første halvår 2019,Første halvår 2020,bare-del-av-aaret",
    "01.01.2020,01.02.2020,bare-del-av-aaret",
    "Januar,Februar,bare-del-av-aaret"
  })
  void columnsOfOtherTimesThanAYearAreRefusedByName(String one, String other, String code) {
    var guess = Fixture.guess(file("Kommune;%s;%s".formatted(one, other), "Vindafjord;18,5;19,0"));
    assertThat(guess.isUsable()).isFalse();
    assertThat(codes(guess)).contains(code);
    assertThat(message(guess, code)).contains("«" + one + "»", "«" + other + "»");
    assertThat(guess.recipe().columns())
        .extracting(Column::role)
        .containsExactly(ColumnRole.MUNICIPALITY, ColumnRole.IGNORED, ColumnRole.IGNORED);
  }

  @Test
  void besideTheYearsTheyAreLeftOutAndTold() {
    var file = file("Kommunenr;2019;2020;2018-2020;Endring 2019-2020", "1160;18,5;19,0;18,9;0,5");
    var guess = Fixture.guess(file);
    assertThat(codes(guess)).containsExactly("flere-aar", "finner-ikke-maling");
    assertThat(read(Fixture.read(file, recipe(guess))))
        .containsExactly("1160/2019=18.5", "1160/2020=19.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Folketall 1. januar 2020",
        "Folketall per 31. desember 2020",
        "Folketall 01.01.2020",
        "Årsverk (37,5 t/uke) 2020",
        "Årsverk 2020 (mål 1)"
      })
  void whatIsCountedAtTheTurnOfTheYearIsTheYears(String header) {
    var guess = Fixture.guess(file("Kommune;" + header, "Vindafjord;18"));
    assertThat(codes(guess)).isEmpty();
    assertThat(guess.recipe().columns().getLast().year()).isEqualTo(2020);
  }

  @Test
  void aColumnOfPeriodsIsRefusedOnceAndNotForEveryRow() {
    var several =
        Fixture.guess(file("Kommune;Periode;Årsverk", "Horten;2015-2017;5", "Nome;2016-2018;6"));
    assertThat(codes(several)).containsExactly("flere-aar-i-celler");
    assertThat(message(several, "flere-aar-i-celler")).contains("«Periode»", "«2015-2017»");
    var months = Fixture.guess(file("Kommune;Tid;Årsverk", "Horten;2020M01;5", "Nome;2020M02;6"));
    assertThat(codes(months)).containsExactly("del-av-aaret-i-celler");
  }
}
