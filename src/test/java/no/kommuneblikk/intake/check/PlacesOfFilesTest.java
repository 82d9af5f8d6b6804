package no.kommuneblikk.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.kommuneblikk.indicator.MeasureCatalog;
import no.kommuneblikk.intake.feed.Remark;
import no.kommuneblikk.intake.sheet.MeasureWords;
import no.kommuneblikk.intake.sheet.SheetFeed;
import no.kommuneblikk.intake.sheet.SheetFile;
import no.kommuneblikk.intake.sheet.guess.KnownDivisions;
import no.kommuneblikk.intake.sheet.guess.LayoutGuess;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the values of whole files land, and what is told of the rows that don't. */
class PlacesOfFilesTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  private final Known known = new Known();
  private final Path folder;

  PlacesOfFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** What comes of a file that is read as it is guessed. */
  private record Result(Examination.Outcome outcome) {

    List<String> codes() {
      return outcome.remarks().kept().stream().map(Remark::code).toList();
    }

    /** The row of each remark and its kind. */
    List<String> placed() {
      return outcome.remarks().kept().stream()
          .map(remark -> remark.place().row() + " " + remark.code())
          .toList();
    }

    List<String> messages() {
      return outcome.remarks().kept().stream().map(remark -> remark.message(TEXTS)).toList();
    }

    /** Such as {@code 1160/2020=20.5}; none where the file is blocked. */
    List<String> values() {
      var values = new ArrayList<String>();
      outcome
          .figures()
          .forEachRemaining(it -> values.add(it.number() + "/" + it.year() + "=" + it.value()));
      return values;
    }
  }

  private Result csv(String... lines) {
    return read("tall.csv", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private Result workbook(Consumer<Worksheet> content) {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "Test", "1.0")) {
      content.accept(workbook.newWorksheet("Tall"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read("tall.xlsx", out.toByteArray());
  }

  private Result read(String name, byte[] bytes) {
    try {
      var file = SheetFile.open(Files.write(folder.resolve(name), bytes), name);
      var arsverk = known.indicator("arsverk").orElseThrow();
      var catalog = new MeasureCatalog(List.of(arsverk), List.of(), Map.of());
      var recipe =
          new LayoutGuess(catalog, new Years())
              .of(file)
              .recipe()
              .with(it -> it.measure = "arsverk");
      var feed =
          new SheetFeed(
              file,
              recipe,
              new MeasureWords(catalog),
              new PopulationBySourceName(known, Known.DIVISIONS)::of);
      var rules = new Rules(recipe.structure(), Rules.Scope.FIGURES, false, null, 2024);
      return new Result(
          new Examination(rules, Known.DIVISIONS, known, TEXTS).examine(feed, new Deaf()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Deaf implements Examination.Progress {

    @Override
    public void at(long done, double share) {}

    @Override
    public void waiting(long seconds) {}
  }

  private static final class Years implements KnownDivisions {

    @Override
    public boolean isValid(String number, int structure) {
      return Known.DIVISIONS.isValid(number, structure);
    }

    @Override
    public int structureOf(int year) {
      return Known.DIVISIONS.structureOf(year);
    }
  }

  @Test
  void swappedNamesAreToldOnBothRows() {
    var result =
        csv(
            "Kommunenummer;Kommunenavn;2020;2021",
            "4601;Bergen;610,5;615,0",
            "5001;Bodø;128,0;130,5",
            "1804;Trondheim;461,0;466,5");
    assertThat(result.placed()).containsExactly("3 nummer-og-navn", "4 nummer-og-navn");
    assertThat(result.messages().getFirst()).contains("5001", "Trondheim", "«Bodø»", "1804 Bodø");
    assertThat(result.messages().getLast()).contains("1804", "Bodø", "«Trondheim»", "5001");
    assertThat(result.values()).isEmpty();
  }

  @Test
  void numbersOfAnotherRegisterAreToldOnEveryRowAndNotRead() {
    var result =
        csv(
            "Kommunenr;Kommune;2018;2019",
            "1103;Saksbehandling nord;6,5;7,0",
            "1106;Oppfølging ung;3,5;3,0",
            "1121;Boteam;2,0;2,5");
    assertThat(result.placed())
        .containsExactly("2 navn-ved-nummer", "3 navn-ved-nummer", "4 navn-ved-nummer");
    assertThat(result.messages().getFirst()).contains("1103", "Stavanger", "«Saksbehandling nord»");
    assertThat(result.values()).isEmpty();
  }

  @Test
  void aRowForSeveralMunicipalitiesIsRefused() {
    var result =
        csv(
            "kommunenummer;kommune;årsverk 2021",
            "\"1547, 1505\";\"AUKRA, KRISTIANSUND\";64,5",
            "1554 / 1573;Averøy / Smøla;12,0",
            "1560;Tingvoll;4,5");
    assertThat(result.placed()).containsExactly("2 flere-kommuner", "3 flere-kommuner");
    assertThat(csv("kommunenummer;kommune;årsverk 2021", "1560;Tingvoll;4,5").values())
        .containsExactly("1560/2021=4.5");
  }

  @Test
  void anOldCountyInTheNameLeadsToWhatTheAreaBecame() {
    var result =
        csv(
            "Kommune;År;Årsverk",
            "Os (Hordaland);2020;31,5",
            "Nes (Buskerud);2021;7,5",
            "Våler (Innlandet);2020;8,0");
    assertThat(result.placed()).containsExactly("2 gammelt-nummer");
    assertThat(result.messages().getFirst()).contains("4624 Bjørnafjorden");
    assertThat(
            csv("Kommune;År;Årsverk", "Nes (Buskerud);2021;7,5", "Våler (Innlandet);2020;8,0")
                .values())
        .containsExactly("3419/2020=8.0", "3040/2021=7.5");
  }

  @Test
  void aCountyInItsOwnColumnHasToFit() {
    var result = csv("Fylke;Kommune;2020", "Telemark;Bø;11,5", "Rogaland;Tysvær;26,5");
    assertThat(result.placed()).containsExactly("2 gammelt-nummer");
    assertThat(result.messages().getFirst()).contains("3817 Midt-Telemark");
    assertThat(csv("Fylke;Kommune;2020", "Rogaland;Tysvær;26,5").values())
        .containsExactly("1146/2020=26.5");
    var numbered = csv("Fylke;Kommunenr;2020", "Telemark;1867;11,5");
    assertThat(numbered.codes()).containsExactly("fylke-passer-ikke");
    assertThat(numbered.messages().getFirst()).contains("1867", "Bø", "«Telemark»");
  }

  @Test
  void nothingOutsideTheYearsOfANumberIsNothing() {
    var result =
        csv(
            "\"region\";\"årsverk 2019\";\"årsverk 2020\"",
            "\"0701 Horten (-2019)\";41,5;.",
            "\"3801 Horten (2020-2023)\";.;43,0",
            "\"3901 Horten\";.;.",
            "\"1842 Skjerstad (-2004)\";.;.",
            "\"1151 Utsira\";0,5;..");
    assertThat(result.codes()).isEmpty();
    assertThat(result.values())
        .containsExactly("0701/2019=41.5", "1151/2019=0.5", "1151/2020=null", "3801/2020=43.0");
  }

  @Test
  void zeroOutsideTheYearsOfANumberIsToldOnceAndAFigureIsAnError() {
    var zeros = csv("region;årsverk 2019;årsverk 2020", "0701 Horten;41,5;0", "3801 Horten;0;43");
    assertThat(zeros.codes()).containsExactly("null-utenfor-aar");
    assertThat(zeros.values()).containsExactly("0701/2019=41.5", "3801/2020=43.0");
    var real = csv("region;årsverk 2019;årsverk 2020", "0701 Horten;41,5;42", "3801 Horten;.;43");
    assertThat(real.placed()).containsExactly("2 gammelt-nummer");
  }

  @Test
  void sumsAmongTheRowsAreLeftOutAndTold() {
    var result =
        csv(
            "region;2020;2021",
            "EAK Landet;15020,0;15400,0",
            "EKG07 KOSTRA-gruppe 7;610,0;622,5",
            "0 Hele landet;15020,0;15400,0",
            "46 Vestland (2020-);1805,0;1840,0",
            "18 Nordland - Nordlánnda;690,5;702,0",
            "4601 Bergen;655,5;667,0",
            "1160 Vindafjord;20,5;21,5");
    assertThat(result.placed()).containsExactly("2 sumrad", "3 gruppe-utelatt", "5 fylkesrad");
    assertThat(result.messages())
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains("(2)", "«EAK Landet» på rad 2 (15\u00a0020 i 2020, 15\u00a0400 i")
                    .contains("«0 Hele landet» på rad 4"));
    assertThat(result.outcome().isBlocked()).isFalse();
    assertThat(result.values())
        .containsExactly("1160/2020=20.5", "4601/2020=655.5", "1160/2021=21.5", "4601/2021=667.0");
  }

  @Test
  void whatIsInNoMunicipalityIsLeftOutAndToldWithWhatItHolds() {
    var result =
        csv(
            "region;2020",
            "9999 Uoppgitt;6,5",
            "4699 Uoppgitt Vestland;2,0",
            "2211 Jan Mayen;0",
            "110301 Stavanger nord;14,5",
            "1103 Stavanger;317,5");
    assertThat(result.placed())
        .containsExactly("2 uoppgitt-utelatt", "4 utenfor-kommunene", "5 bydel-utelatt");
    assertThat(result.messages().getFirst())
        .contains("«9999 Uoppgitt» på rad 2 (6,5 i 2020)")
        .contains("«4699 Uoppgitt Vestland» på rad 3 (2 i 2020)");
    assertThat(result.values()).containsExactly("1103/2020=317.5");
  }

  @Test
  void aMergedCountyHoldsForAllItsRows() {
    var result =
        workbook(
            sheet -> {
              fill(
                  sheet,
                  List.of("Fylke", "Kommune", "2020", "2021"),
                  List.of("Nordland", "Bodø", 130.5, 133),
                  List.of("", "Herøy", 5, 5.5),
                  List.of("Møre og Romsdal", "Molde", 51, 52),
                  List.of("", "Herøy", 20, 20.5));
              sheet.range(1, 0, 2, 0).merge();
              sheet.range(3, 0, 4, 0).merge();
            });
    assertThat(result.codes()).isEmpty();
    assertThat(result.values())
        .containsExactly(
            "1506/2020=51.0",
            "1515/2020=20.0",
            "1804/2020=130.5",
            "1818/2020=5.0",
            "1506/2021=52.0",
            "1515/2021=20.5",
            "1804/2021=133.0",
            "1818/2021=5.5");
  }

  @Test
  void aMergedMunicipalityHoldsForAllItsYears() {
    var result =
        workbook(
            sheet -> {
              fill(
                  sheet,
                  List.of("Kommune", "År", "Årsverk"),
                  List.of("Bodø", 2020, 130.5),
                  List.of("", 2021, 133));
              sheet.range(1, 0, 2, 0).merge();
            });
    assertThat(result.values()).containsExactly("1804/2020=130.5", "1804/2021=133.0");
  }

  @Test
  void aMergedValueIsNobodys() {
    var rows =
        workbook(
            sheet -> {
              fill(
                  sheet,
                  List.of("Kommune", "2020", "2021"),
                  List.of("Bodø", 130.5, 133),
                  List.of("Molde", "", 52));
              sheet.range(1, 1, 2, 1).merge();
            });
    assertThat(rows.placed()).containsExactly("2 flettet-verdi");
    assertThat(rows.messages().getFirst()).contains("B2", "B3");
    var years =
        workbook(
            sheet -> {
              fill(sheet, List.of("Kommune", "2020", "2021"), List.of("Bodø", 130.5, ""));
              sheet.range(1, 1, 1, 2).merge();
            });
    assertThat(years.placed()).containsExactly("2 flettet-verdi");
  }

  @SafeVarargs
  private static void fill(Worksheet sheet, List<Object>... rows) {
    for (var i = 0; i < rows.length; i++) {
      for (var j = 0; j < rows[i].size(); j++) {
        switch (rows[i].get(j)) {
          case Number number -> sheet.value(i, j, number);
          case Object text when text.toString().isEmpty() -> {}
          case Object text -> sheet.value(i, j, text.toString());
        }
      }
    }
  }

  @Test
  void namesInTwoLanguagesNeedNoSignBetween() {
    var result = csv("Kommune;2020", "HAMARØY HÁBMER;9,0", "Snåase Snåsa;5,5");
    assertThat(result.codes()).isEmpty();
    assertThat(result.values()).containsExactly("1875/2020=9.0", "5041/2020=5.5");
  }

  @Test
  void aMisspeltNameIsOneErrorWithTheNearestNameHoweverManyRowsHaveIt() {
    var result =
        csv(
            "Kommune;År;Årsverk",
            "Vindafjor;2019;20",
            "Vindafjor;2020;20,5",
            "Brønnøysund;2020;17,5",
            "Vindafjor;2021;21");
    assertThat(result.placed()).containsExactly("2 nesten-kommune", "4 ukjent-kommune");
    assertThat(result.messages().getFirst())
        .contains("«Vindafjor»", "1160 Vindafjord", "Gjelder rad 2, 3, 5.");
    assertThat(result.messages().getLast()).contains("«Brønnøysund»").doesNotContain("nærmeste");
  }

  /** Rates become counts by the inhabitants of the municipality, so it has to be the right one. */
  @Test
  void aRateOnTheWrongMunicipalityIsToldForWhatItIs() {
    var result =
        csv(
            "Kommunenummer;Kommune;årsverk per 1 000 innbyggere 2020",
            "5001;Bodø;2,5",
            "Vindafjord;Vindafjord;2,0",
            "9999;Uoppgitt;1,0");
    assertThat(result.placed()).containsExactly("2 nummer-og-navn", "4 uoppgitt-utelatt");
  }

  @Test
  void aColumnOfCountiesThatIsSomethingElseIsToldOnceAndReadOn() {
    var result = csv("Fylke;Kommune;2020", "Helse Vest;Tysvær;26,5", "Helse Vest;Vindafjord;20,5");
    assertThat(result.codes()).containsExactly("ukjent-fylke");
    assertThat(result.messages().getFirst()).contains("«Helse Vest»", "Gjelder rad 2, 3.");
    assertThat(result.values()).containsExactly("1146/2020=26.5", "1160/2020=20.5");
  }
}
