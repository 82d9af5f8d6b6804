package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.feed.Candidate.Rating;
import no.kommuneblikk.intake.feed.Candidate.Value;
import no.kommuneblikk.intake.feed.SourcePlace;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFeedTest {

  private final Path folder;

  SheetFeedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Kept read(String... lines) {
    return Fixture.read(Fixture.text(folder, String.join("\n", lines)));
  }

  @Test
  void readsOneValueInEachRow() {
    var kept =
        read(
            "måling;kommunenummer;kommune;år;verdi;kvalitet",
            "arsverk;0701;Horten;2016;31,5;rapportert",
            "årsverk;701;Horten;2017;1 032,25;videreført",
            "netto-243;3801;Horten;2020;..;",
            "netto-243;3801;Horten;2021;:;");
    assertThat(kept.remarks).isEmpty();
    assertThat(kept.candidates)
        .containsExactly(
            value(2, 5, horten("0701"), "arsverk", 2016, 31.5, Quality.REPORTED),
            value(3, 5, horten("701"), "arsverk", 2017, 1032.25, Quality.CARRIED_FORWARD),
            value(4, 5, horten("3801"), "netto-243", 2020, null, Quality.MISSING),
            value(5, 5, horten("3801"), "netto-243", 2021, null, Quality.SUPPRESSED));
  }

  private static Area horten(String number) {
    return Area.of(number, "Horten");
  }

  private static Value value(
      long row,
      int column,
      Area area,
      String measure,
      int year,
      @Nullable Double value,
      Quality quality) {
    return new Value(new SourcePlace(row, column), area, measure, year, value, quality, null);
  }

  @Test
  void readsAYearInEachColumn() {
    var kept = read("Årsverk,,", "Kommune,2016,2017", "0701 Horten,\"31,5\",32", ",,");
    assertThat(kept.codes()).isEmpty();
    assertThat(kept.candidates)
        .containsExactly(
            value(3, 2, Area.of("0701 Horten"), "arsverk", 2016, 31.5, Quality.REPORTED),
            value(3, 3, Area.of("0701 Horten"), "arsverk", 2017, 32.0, Quality.REPORTED));
  }

  @Test
  void readsDatesAndPercentagesOfWorkbooksAsTheyAreShown() {
    var bytes =
        Sheets.workbook(
            sheet -> {
              var cells = List.of("kommunenr", "mål", "vurdering", "rolle", "dato");
              for (var i = 0; i < cells.size(); i++) {
                sheet.value(0, i, cells.get(i));
              }
              sheet.value(1, 0, 701);
              sheet.value(1, 1, 2);
              sheet.value(1, 2, "høy");
              sheet.value(1, 3, "rådgiver");
              sheet.value(1, 4, LocalDate.of(2026, 11, 22));
              sheet.style(1, 4).format("dd.mm.yyyy").set();
              sheet.value(1, 5, 0.07);
              sheet.style(1, 5).format("0.0%").set();
            });
    var file = Fixture.file(folder, "a.xlsx", bytes);
    assertThat(Fixture.read(file).ratings())
        .containsExactly(
            new Rating(
                new SourcePlace(2, 3),
                Area.of("701"),
                2,
                "overall",
                "high",
                "adviser",
                LocalDate.of(2026, 11, 22),
                ""));
    assertThat(Fixture.guess(file).rows().getLast().cells().getLast())
        .isEqualTo(new SheetCell.Number(7));
  }

  @Test
  void countsTheDaysOfExcel() {
    var parts =
        Sheets.parts(
            "<row r='1'><c r='A1' s='1'><v>1</v></c><c r='B1' s='1'><v>59</v></c>"
                + "<c r='C1' s='1'><v>61</v></c><c r='D1' s='1'><v>45000.75</v></c></row>");
    Sheets.put(
        parts,
        "xl/styles.xml",
        "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
    var file = Fixture.file(folder, "a.xlsx", Sheets.packed(parts));
    try (var rows = file.rows(null)) {
      assertThat(Objects.requireNonNull(rows.next()).cells())
          .extracting(SheetCell::text)
          .containsExactly("01.01.1900", "28.02.1900", "01.03.1900", "15.03.2023");
    }
  }

  @Test
  void aCarriedForwardRateStaysCarriedForward() {
    var kept =
        read(
            "kommunenr;år;årsverk per 1000 innbyggere;kvalitet",
            "0701;2020;2,5;videreført",
            "0702;2020;2,5;rapportert");
    assertThat(kept.values())
        .extracting(Value::quality)
        .containsExactly(Quality.CARRIED_FORWARD, Quality.DERIVED);
  }

  @Test
  void leavesOutNotesAndEmptyRows() {
    var kept =
        read(
            "kommune;år;årsverk",
            "Horten;2016;5",
            ";;",
            "Sund;2016;5",
            "",
            "Kilde: Helsedirektoratet;;",
            "* foreløpige tall");
    assertThat(kept.values())
        .extracting(value -> value.area().text())
        .containsExactly("Horten", "Sund");
    assertThat(kept.codes()).isEmpty();
  }

  @Test
  void whatCantBeReadInARowThatIsLeftOutIsNoMistake() {
    var file =
        Fixture.file(
            folder,
            "a.xlsx",
            Sheets.workbook(
                sheet -> {
                  sheet.value(0, 0, "Kommune");
                  sheet.value(0, 1, "Årsverk 2019");
                  sheet.value(0, 2, "Årsverk 2020");
                  sheet.value(1, 0, "Horten");
                  sheet.value(1, 1, 5);
                  sheet.value(1, 2, 6);
                  sheet.value(2, 0, "Hele landet");
                  sheet.value(2, 1, 5);
                  sheet.formula(2, 2, "SUM(C2:C2)");
                }));
    var kept = new Kept().leavingOut("Hele landet");
    new SheetFeed(file, Fixture.guess(file).recipe(), Fixture.WORDS, Fixture.POPULATIONS)
        .read(kept);
    assertThat(kept.codes()).isEmpty();
    assertThat(kept.values())
        .extracting(value -> value.area().text() + " " + value.value())
        .containsExactly("Horten 5.0", "Horten 6.0", "Hele landet 5.0");
  }

  @Test
  void aFormulaThatLooksUpTheNameOfANumberIsNotNeeded() {
    var file =
        Fixture.file(
            folder,
            "a.xlsx",
            Sheets.workbook(
                sheet -> {
                  sheet.value(0, 0, "Kommunenr");
                  sheet.value(0, 1, "Kommune");
                  sheet.value(0, 2, "Årsverk 2019");
                  sheet.value(1, 0, "0701");
                  sheet.formula(1, 1, "VLOOKUP(A2,Navn!A:B,2)");
                  sheet.value(1, 2, 5);
                }));
    var kept = Fixture.read(file);
    assertThat(kept.codes()).isEmpty();
    assertThat(kept.values()).extracting(Value::area).containsExactly(Area.of("0701"));
  }

  @Test
  void aRowThatHasOnlyItsCountyIsAboutTheCounty() {
    var kept = read("fylke;kommune;år;årsverk", "Rogaland;;2020;5", ";;2020;6");
    assertThat(kept.values()).extracting(Value::area).containsExactly(Area.of("Rogaland"));
    assertThat(kept.codes()).containsExactly("mangler-kommune");
  }
}
