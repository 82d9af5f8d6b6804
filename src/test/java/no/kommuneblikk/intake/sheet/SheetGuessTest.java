package no.kommuneblikk.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.feed.Candidate.Value;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.guess.Guess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetGuessTest {

  private final Path folder;

  SheetGuessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private SheetFile file(String... lines) {
    return Fixture.text(folder, String.join("\n", lines));
  }

  private Guess guess(String... lines) {
    return Fixture.guess(file(lines));
  }

  private static List<String> codes(Guess guess) {
    return guess.questions().stream().map(Remark::code).toList();
  }

  private static ColumnRole role(Guess guess, String header) {
    return guess.recipe().columns().stream()
        .filter(column -> column.header().equals(header))
        .findFirst()
        .orElseThrow()
        .role();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kommune", "Kommune", "KOMMUNE", "Kommunenr", "Kommunenr.", "kommunenummer", "Kommune nr",
        "Kommune-nr.", "Komm. nr", "knr", "KNR", "region", "Region", "Kommunenavn",
        "Kommunenummer og navn", "Kommune (2020)", "Geografi"
      })
  void knowsTheWordsForTheMunicipality(String header) {
    assertThat(role(guess(header + ";År;Årsverk", "0701;2016;5"), header))
        .isEqualTo(ColumnRole.MUNICIPALITY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kommunetype", "Kommunestruktur", "KOSTRA-gruppe", "Antall kommuner"})
  void takesNoOtherColumnForTheMunicipality(String header) {
    assertThat(role(guess(header + ";Kommune;År;Årsverk", "1;0701;2016;5"), header))
        .isNotEqualTo(ColumnRole.MUNICIPALITY);
  }

  @Test
  void keepsAllThatTheRowSaysOfWhereItBelongs() {
    var kept =
        Fixture.read(
            file("Kommune;Kommunenr;Fylke;År;Årsverk", "Bø;0821;Telemark;2016;5", "Bø;;18;2016;6"));
    assertThat(kept.values())
        .extracting(Value::area)
        .containsExactly(
            new Area(List.of("Bø", "0821"), List.of("Telemark"), null), new Area("Bø", "18", null));
  }

  @Test
  void findsMunicipalityAndYearByWhatStandsInTheColumns() {
    var guess = guess("nr;Tidspunkt;Årsverk", "0701;2016;5", "0702;2016;6");
    assertThat(role(guess, "nr")).isEqualTo(ColumnRole.MUNICIPALITY);
    assertThat(role(guess, "Tidspunkt")).isEqualTo(ColumnRole.YEAR);
  }

  @Test
  void readsYearsOverMeasures() {
    var kept =
        Fixture.read(
            file(
                "Tall for kommunene",
                ";;2016;;2017;",
                "Kommunenr;Kommune;Årsverk;Folketall;Årsverk;Folketall",
                "0701;Horten;31,5;27178;32;27202"));
    assertThat(kept.values())
        .extracting(value -> value.measure() + " " + value.year() + " " + value.value())
        .containsExactly(
            "arsverk 2016 31.5",
            "folketall 2016 27178.0",
            "arsverk 2017 32.0",
            "folketall 2017 27202.0");
  }

  @Test
  void readsMeasuresOverYears() {
    var kept =
        Fixture.read(
            file(
                "Kommunenr;Kommune;Årsverk;;Folketall;",
                ";;2016;2017;2016;2017",
                "0701;Horten;31,5;32;27178;27202"));
    assertThat(kept.values())
        .extracting(value -> value.measure() + " " + value.year() + " " + value.value())
        .containsExactly(
            "arsverk 2016 31.5",
            "arsverk 2017 32.0",
            "folketall 2016 27178.0",
            "folketall 2017 27202.0");
  }

  @Test
  void aRecipeFitsNextYearsFile() {
    var recipe =
        guess("Kommunenr;Kommune;2016;2017;2018", "0701;Horten;31,5;32;33")
            .recipe()
            .with(it -> it.measure = "arsverk");
    var next = file("Oppdatert", "Kommune;Kommunenr;2017;2018;2019", "Horten;0701;32;33;34,5");
    var kept = Fixture.read(next, recipe);
    assertThat(kept.remarks).isEmpty();
    assertThat(kept.values())
        .extracting(value -> value.year() + " " + value.value())
        .containsExactly("2017 32.0", "2018 33.0", "2019 34.5");
  }

  @Test
  void aRecipeRemarksOnColumnsItDoesNotKnow() {
    var recipe = guess("Kommunenr;År;Årsverk", "0701;2016;5").recipe();
    var kept = Fixture.read(file("Kommunenr;År;Ny;Årsverk;Merknad", "0701;2016;x;5;"), recipe);
    assertThat(kept.codes()).containsExactly("ukjent-kolonne");
    assertThat(kept.values()).hasSize(1);
  }

  @Test
  void asksWhichDivisionTheNumbersBelongTo() {
    var guess = guess("Kommunenr;2016;2017", "3801;5;6", "3816;7;8", "4601;9;10");
    assertThat(guess.recipe().structure()).isEqualTo(2020);
    assertThat(codes(guess)).contains("inndeling");
    var own = guess("Kommunenr;Årsverk 2016", "0701;5", "0219;5");
    assertThat(own.recipe().structure()).isNull();
    assertThat(codes(own)).isEmpty();
    assertThat(codes(guess("Kommunenr;Årsverk 2016", "9701;5"))).containsExactly("uklar-inndeling");
  }

  @Test
  void aColumnTellsTheDivisionOfEachRow() {
    var kept =
        Fixture.read(file("Kommunenr;År;Årsverk;Inndeling", "3801;2016;5;2020", "0701;2016;6;"));
    assertThat(kept.values())
        .extracting(value -> value.area().structure())
        .containsExactly(2020, null);
  }

  @Test
  void makesRatesIntoCounts() {
    var file =
        file(
            "Kommunenr;Årsverk per 1 000 innbyggere 2016;Årsverk per 1 000 innbyggere 2017",
            "0701;3,25;..");
    var guess = Fixture.guess(file);
    assertThat(guess.recipe().perThousand()).isTrue();
    assertThat(codes(guess)).containsExactly("per-tusen");
    var values = Fixture.read(file).values();
    assertThat(values).extracting(Value::value).containsExactly(32.5, null);
    assertThat(values).extracting(Value::check).containsExactly(3.25, null);
    assertThat(values).extracting(Value::quality).containsExactly(Quality.DERIVED, Quality.MISSING);
  }

  @Test
  void leavesAMeasureThatIsARateAlone() {
    assertThat(
            guess("Kommunenr;År;Ruslovbrudd per 1000 innbyggere", "0701;2016;5")
                .recipe()
                .perThousand())
        .isFalse();
  }

  @Test
  void keepsARateBesideItsCountForChecking() {
    var kept = Fixture.read(file("Kommunenr;År;Årsverk;Årsverk per 1000", "0701;2016;31,5;1,2"));
    assertThat(kept.values()).extracting(Value::check).containsExactly(1.2);
  }

  @ParameterizedTest
  @CsvSource({
    "Tilskudd (kroner),0.000001",
    "Tilskudd i 1000 kr,0.001",
    "Tilskudd (mill. kr),1",
    "Netto driftsutgifter (1000 kr),1",
    "Netto driftsutgifter i kroner,0.001",
    "Netto driftsutgifter (mill. kr),1000",
    "Årsverk,1"
  })
  void bringsMoneyToTheUnitOfItsMeasure(String header, double factor) {
    assertThat(guess("Kommune;År;" + header, "Horten;2016;5").recipe().factor()).isEqualTo(factor);
  }

  @Test
  void asksForTheUnitOfMoneyThatHasNone() {
    var guess = guess("Kommune;År;Tilskudd", "Horten;2016;5");
    assertThat(guess.recipe().factor()).isEqualTo(1);
    assertThat(codes(guess)).containsExactly("ukjent-enhet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Årsverk per 10 000 innbyggere",
        "Tilskudd per innbygger",
        "Årsverk, prosent endring",
        "Andel årsverk",
        "Vekst i årsverk"
      })
  void takesNothingRelativeForACount(String header) {
    assertThat(role(guess("Kommune;År;" + header, "Horten;2016;x"), header))
        .isEqualTo(ColumnRole.IGNORED);
  }

  @Test
  void takesMeasureAndYearFromTheTitle() {
    var guess = guess("Årsverk i kommunene 2016", "", "Kommune;Antall", "Horten;5", "Nome;6");
    assertThat(guess.recipe().measure()).isEqualTo("arsverk");
    assertThat(guess.recipe().year()).isEqualTo(2016);
    assertThat(guess.headerRow()).isEqualTo(3);
    assertThat(codes(guess)).containsExactly("maling-fra-tittel", "aar-fra-tittel");
  }

  @Test
  void asksWhatADashMeans() {
    var file = file("Kommune;År;Årsverk", "Horten;2016;-", "Nome;2016;5");
    var guess = Fixture.guess(file);
    assertThat(codes(guess)).containsExactly("strek");
    assertThat(Fixture.read(file).values())
        .extracting(Value::quality)
        .containsExactly(Quality.MISSING, Quality.REPORTED);
    var zero = guess.recipe().with(it -> it.marks = Map.of("-", Mark.ZERO));
    assertThat(Fixture.read(file, zero).values())
        .extracting(Value::value)
        .containsExactly(0.0, 5.0);
  }

  @Test
  void asksAboutNumbersInTwoStyles() {
    var guess = guess("Kommune;År;Årsverk", "Horten;2016;1,5", "Nome;2016;2.5");
    assertThat(guess.recipe().decimals()).isNull();
    assertThat(codes(guess)).containsExactly("blandet-desimaltegn");
  }

  @Test
  void choosesTheSheetThatLooksLikeATable() {
    var rows = new ArrayList<List<Object>>();
    rows.add(List.of("Kommunenr", "År", "Årsverk"));
    rows.add(List.of("0701", 2016, 31.5));
    var parts = new LinkedHashMap<>(Sheets.parts(Sheets.row(1, "Om filen", "Se neste")));
    Sheets.put(
        parts,
        "xl/workbook.xml",
        "<workbook><sheets><sheet name='Om' id='r1'/><sheet name='Skjult' state='hidden' id='r2'/>"
            + "<sheet name='Data' id='r2'/></sheets></workbook>");
    Sheets.put(
        parts,
        "xl/_rels/workbook.xml.rels",
        "<R><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
            + "<Relationship Id='r2' Type='x/worksheet' Target='/xl/worksheets/b.xml'/></R>");
    Sheets.put(
        parts,
        "xl/worksheets/b.xml",
        "<worksheet><sheetData>"
            + Sheets.row(1, "Kommunenr", "År", "Årsverk")
            + Sheets.row(2, "0701", "2016", "31,5")
            + "</sheetData></worksheet>");
    var file = Fixture.file(folder, "bok.xlsx", Sheets.packed(parts));
    assertThat(file.sheets()).containsExactly("Om", "Data");
    var guess = Fixture.guess(file);
    assertThat(guess.recipe().sheet()).isEqualTo("Data");
    assertThat(codes(guess)).containsExactly("flere-ark");
    assertThat(Fixture.read(file).values()).hasSize(1);
  }

  @Test
  void showsTheFirstRows() {
    var guess = guess("Kommune;År;Årsverk", "Horten;2016;1,5\n".repeat(30).strip());
    assertThat(guess.rows()).hasSize(20);
    assertThat(guess.rows().getFirst().cells()).extracting(SheetCell::text).contains("Årsverk");
    assertThat(guess.isUsable()).isTrue();
  }

  @Test
  void surveysAreRead() {
    var kept =
        Fixture.read(
            file(
                "kommunenummer;kommune;mål;omfang;vurdering;rolle;dato;begrunnelse",
                "3801;Horten;1;individ;Relativt høy;kommunen;22.11.2026;Flere ansatte",
                "3816;Nome;Mål 3;samlet;kan ikke vurderes;rådgiver;2026-11-22;",
                "3816;Nome;4;tjeneste og system;LAV;Rådgiver;1.2.2026;",
                "3803;Tønsberg;1;;;;;"));
    assertThat(kept.remarks).isEmpty();
    assertThat(kept.ratings())
        .extracting(it -> it.goal() + " " + it.scope() + " " + it.rating() + " " + it.role())
        .containsExactly(
            "1 individual relatively_high municipality",
            "3 overall cannot_be_assessed adviser",
            "4 service_system low adviser");
    assertThat(Objects.requireNonNull(kept.ratings().getFirst()).date()).isEqualTo("2026-11-22");
  }
}
