package no.kommuneblikk.intake.statbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.intake.feed.Refused;
import no.kommuneblikk.intake.statbank.StubTable.StubVariable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables of the StatBank become. */
class StatBankFeedTest {

  /** Horten before and after it got a new number, and Nome. */
  private static final StubPlaces PLACES =
      StubPlaces.always(List.of())
          .add("0701", "Horten (-2019)", 2015, 2019)
          .add("3801", "Horten", 2020, 2023)
          .add("3816", "Nome", 2020, 2023)
          .add("1149", "Karmøy", 2015, 2025);

  private final FakePace pace = new FakePace();
  private final StatBankStub stub = StatBankStub.start();
  private StatBank bank = bank(800_000);

  @AfterEach
  void stop() {
    stub.close();
  }

  private StatBank bank(int cells) {
    return new StatBank(
        new Settings(
            stub.baseV2(),
            stub.baseV0(),
            cells,
            30,
            Duration.ofSeconds(60),
            Duration.ofSeconds(20),
            10_000_000,
            2),
        pace);
  }

  private KeptTables read(String table, int first, int last) {
    return read(table, ShippedTables.targets(table).orElseThrow(), first, last);
  }

  private KeptTables read(String table, List<Target> targets, int first, int last) {
    var kept = new KeptTables();
    feed(table, targets, first, last).read(kept);
    return kept;
  }

  private StatBankFeed feed(String table, List<Target> targets, int first, int last) {
    var metadata = bank.metadata(table, Waiting.PATIENTLY);
    return new StatBankFeed(bank, metadata, new TableQuery(table, targets, first, last), PLACES);
  }

  @Test
  void spendingIsNetAndGrossOfFunction243() {
    stub.addTable(StubTables.spending(PLACES));
    assertThat(read("12362", 2019, 2020).written())
        .containsExactly(
            "0701 2019 netto-243 3120.0 REPORTED",
            "0701 2019 brutto-243 3220.0 REPORTED",
            "1149 2019 netto-243 null SUPPRESSED",
            "1149 2019 brutto-243 null SUPPRESSED",
            "1149 2020 netto-243 null SUPPRESSED",
            "1149 2020 brutto-243 null SUPPRESSED",
            "3801 2020 netto-243 6221.0 REPORTED",
            "3801 2020 brutto-243 6321.0 REPORTED",
            "3816 2020 netto-243 6236.0 REPORTED",
            "3816 2020 brutto-243 6336.0 REPORTED");
  }

  @Test
  void theRowIsTheRunningNumberOfTheFigureInTheTable() {
    stub.addTable(StubTables.spending(PLACES));
    assertThat(read("12362", 2020, 2020).values)
        .extracting(it -> it.place().row())
        .containsExactly(3L, 4L, 5L, 6L, 7L, 8L);
  }

  @Test
  void recipientsOfSocialAssistanceAreAllAndYoungOnes() {
    stub.addTable(StubTables.socialAssistance(PLACES));
    assertThat(read("12210", 2020, 2020).values)
        .extracting(it -> it.measure())
        .containsOnly("sosialhjelpsmottakere", "sosialhjelpsmottakere-18-24");
  }

  @Test
  void populationIsCountedTogetherByTheStatBank() {
    stub.addTable(StubTables.population(PLACES));
    assertThat(read("07459", 2019, 2020).written())
        .contains("3801 2020 folketall 23684.0 REPORTED")
        .noneMatch(it -> it.startsWith("3801 2019"));
    assertThat(stub.requests()).noneMatch(it -> it.contains("Kjonn"));
  }

  @Test
  void populationIsAddedUpWhereTheStatBankDoesNotCountItTogether() {
    var table = StubTables.population(PLACES);
    stub.addTable(
        new StubTable(
            table.number(),
            table.title(),
            table.updated(),
            table.variables().stream()
                .map(it -> new StubVariable(it.code(), it.label(), it.role(), false, it.values()))
                .toList(),
            table.figures()));
    assertThat(read("07459", 2019, 2020).written()).contains("3801 2020 folketall 23684.0 DERIVED");
  }

  @Test
  void aSumIsMissingWhereOneOfItsPartsIs() {
    stub.addTable(
        table(at -> "1".equals(at.get("Kjonn")) && "3801".equals(at.get("Region")) ? null : 2.0));
    assertThat(read("99999", List.of(bothSexes()), 2020, 2020).written())
        .containsExactly("3801 2020 x null MISSING", "3816 2020 x 4.0 DERIVED");
  }

  @Test
  void aFactorTurnsTheUnitIntoTheMeasures() {
    stub.addTable(table(at -> 2000.0));
    var target = new Target("x", Map.of("Kjonn", Pick.of("1")), 0.001);
    assertThat(read("99999", List.of(target), 2020, 2020).written())
        .containsExactly("3801 2020 x 2.0 REPORTED", "3816 2020 x 2.0 REPORTED");
  }

  @Test
  void anAverageOverTwoYearsBelongsToTheFirst() {
    stub.addTable(StubTables.offences(PLACES));
    var values = read("08487", 2020, 2021).values;
    assertThat(values).extracting(it -> it.year()).containsOnly(2020, 2021);
    assertThat(values).extracting(it -> it.measure()).containsOnly("ruslovbrudd");
    assertThat(stub.requests().getLast()).contains("6AAAAA-6ZZZZz").contains("2020-2021");
  }

  @Test
  void medianIncomeIsThatOfAllHouseholdsAfterTax() {
    stub.addTable(StubTables.income(PLACES));
    read("06944", 2020, 2020);
    assertThat(stub.requests().getLast()).contains("InntSkatt").contains("=0000");
  }

  @Test
  void onlyMunicipalitiesAreAskedFor() {
    stub.addTable(StubTables.spending(PLACES));
    read("12362", 2015, 2030);
    assertThat(stub.requests().getLast())
        .contains("=0701,1149,3801,3816&")
        .doesNotContain("EAK", "EKG", "9999");
  }

  @Test
  void onlyTheYearsThatAreWantedAreAskedFor() {
    stub.addTable(StubTables.population(PLACES));
    read("07459", 2021, 2030);
    assertThat(stub.requests().getLast()).contains("=2021,2022,2023,2024,2025,2026");
  }

  @Test
  void aFigureOfANumberThatWasNotInUseIsPassedOn() {
    stub.addTable(table(at -> 7.0));
    var metadata = bank.metadata("99999", Waiting.PATIENTLY);
    var query =
        new TableQuery("99999", List.of(Target.of("x", Map.of("Kjonn", Pick.of("1")))), 2020, 2020);
    var kept = new KeptTables();
    new StatBankFeed(bank, metadata, query, (number, year) -> number.equals("3816")).read(kept);
    assertThat(kept.written()).contains("3801 2020 x 7.0 REPORTED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12362", "12210", "07459", "08487", "06944"})
  void bothInterfacesGiveTheSame(String table) {
    StubTables.all(PLACES).forEach(stub::addTable);
    var overV2 = read(table, 2015, 2026);
    bank = bank(800_000);
    stub.v2Away(true);
    var overV0 = read(table, 2015, 2026);
    assertThat(overV0.values).isNotEmpty().isEqualTo(overV2.values);
    assertThat(overV0.remarks).isEqualTo(overV2.remarks);
    assertThat(stub.requests().getLast()).startsWith("POST /api/v0/");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 16, 40})
  void aLargeTableComesInPartsThatMakeTheSame(int cells) {
    stub.addTable(StubTables.population(PLACES)).addTable(StubTables.offences(PLACES));
    var whole = read("07459", 2015, 2026);
    var before = stub.requests().size();
    bank = bank(cells);
    var inParts = read("07459", 2015, 2026);
    assertThat(inParts.values)
        .extracting(it -> it.area().texts().getFirst() + it.year() + it.value())
        .containsExactlyInAnyOrderElementsOf(
            whole.values.stream()
                .map(it -> it.area().texts().getFirst() + it.year() + it.value())
                .toList());
    assertThat(inParts.values).doesNotHaveDuplicates();
    assertThat(stub.requests().size() - before).isGreaterThan(48 / cells);
    assertThat(inParts.shares).isSorted().endsWith(1.0);
  }

  @Test
  void thePartsKeepToWhatV2AnnouncesIfItTakesLessThanPublished() {
    var numbers =
        IntStream.range(0, 9000)
            .mapToObj("%04d"::formatted)
            .filter(Regions::isMunicipality)
            .toList();
    stub.addTable(StubTables.population(StubPlaces.always(numbers))).mostCells(60_000);
    var metadata = bank.metadata("07459", Waiting.PATIENTLY);
    var targets = ShippedTables.targets("07459").orElseThrow();
    var query = new TableQuery("07459", targets, 2010, 2026);
    new StatBankFeed(bank, metadata, query, (number, year) -> true).read(new KeptTables());
    assertThat(stub.requests()).anyMatch(it -> it.endsWith("/config"));
    assertThat(stub.requests().getLast()).startsWith("POST /api/pxwebapi/v2/");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-14T07:00:00Z, false",
    "2026-03-14T23:30:00Z, true",
    "2026-03-15T07:00:00Z, true",
    "2026-06-14T07:00:00Z, true",
    "2026-06-15T06:00:00Z, false",
    "2020-04-01T07:00:00Z, true",
    "2028-04-01T07:00:00Z, false"
  })
  void warnsOfUnrevisedFigures(String updated, boolean isWarned) {
    var table = StubTables.spending(PLACES);
    stub.addTable(
        new StubTable(table.number(), table.title(), updated, table.variables(), table.figures()));
    var remarks = read("12362", 2015, 2030).remarks;
    assertThat(remarks.isEmpty()).isEqualTo(!isWarned);
    assertThat(remarks).allMatch(it -> it.code().equals("ssb-ureviderte-tall") && !it.isError());
  }

  @Test
  void doesNotWarnOfTablesThatAreNotKostras() {
    stub.addTable(StubTables.offences(PLACES));
    assertThat(read("08487", 2015, 2030).remarks).isEmpty();
  }

  @Test
  void namesItsSourceForARelease() {
    stub.addTable(StubTables.spending(PLACES));
    var feed = feed("12362", ShippedTables.targets("12362").orElseThrow(), 2020, 2020);
    assertThat(feed.source())
        .isEqualTo(
            new Source(
                "ssb-12362",
                "Statistisk sentralbyrå",
                "Tabell 12362: Utgifter til tjenesteområdene, kommunekonsern, etter region,"
                    + " funksjon, art, statistikkvariabel, år",
                "https://www.ssb.no/statbank/table/12362",
                "CC BY 4.0",
                ""));
    assertThat(feed.updated()).hasToString("Optional[2026-06-15]");
    assertThat(feed.cells()).isEqualTo(8);
  }

  @Test
  void v0TellsTheDateWithTheFigures() {
    stub.addTable(StubTables.spending(PLACES)).v2Away(true);
    var feed = feed("12362", ShippedTables.targets("12362").orElseThrow(), 2020, 2020);
    assertThat(feed.updated()).isEmpty();
    feed.read(new KeptTables());
    assertThat(feed.updated()).hasToString("Optional[2026-06-15]");
  }

  @Test
  void asksTheStewardWhatToTakeFromAnyOtherTable() {
    stub.addTable(StubTables.substanceUse(PLACES));
    var choice = new TableChoice(bank.metadata("12228", Waiting.PATIENTLY));
    assertThat(choice.isUsable()).isTrue();
    assertThat(choice.mandatory()).extracting(Variable::code).containsExactly("ContentsCode");
    assertThat(choice.voluntary()).isEmpty();
    assertThat(choice.firstYear()).hasValue(2015);
    assertThat(choice.lastYear()).hasValue(2019);
    refused("ssb-velg", "12228", List.of(), 2015, 2019);
    refused("ssb-velg", "12228", List.of(Target.of("x", Map.of())), 2015, 2019);
  }

  @Test
  void refusesBeforeAskingWhatTheTableCanNotAnswer() {
    stub.addTable(table(at -> 1.0));
    var before = stub.requests().size();
    refused("ssb-velg", "99999", List.of(Target.of("x", Map.of())), 2020, 2020);
    refused("ssb-ukjent-verdi", "99999", List.of(sex("3")), 2020, 2020);
    refused("ssb-ingen-ar", "99999", List.of(sex("1")), 2021, 2030);
    refused(
        "ssb-ukjent-variabel",
        "99999",
        List.of(Target.of("x", Map.of("Alder", Pick.of("1")))),
        2020,
        2020);
    assertThat(stub.requests().size() - before).isEqualTo(4).as("only the metadata");
  }

  @Test
  void refusesATableWithoutMunicipalitiesOrYears() {
    var table = table(at -> 1.0);
    var withoutPlaces = table.variables().subList(1, 3);
    stub.addTable(
        new StubTable("99999", "Landet", table.updated(), withoutPlaces, table.figures()));
    refused("ssb-uten-kommuner", "99999", List.of(sex("1")), 2020, 2020);
    var withoutYears = table.variables().subList(0, 2);
    stub.addTable(new StubTable("99999", "Nå", table.updated(), withoutYears, table.figures()));
    refused("ssb-uten-ar", "99999", List.of(sex("1")), 2020, 2020);
  }

  @Test
  void refusesWhatCanNotBeDividedFarEnough() {
    stub.addTable(table(at -> 1.0));
    bank = bank(1);
    var feed = feed("99999", List.of(bothSexes()), 2020, 2020);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> feed.read(new KeptTables()))
        .satisfies(it -> assertThat(it.remark().code()).isEqualTo("ssb-for-mange-celler"));
  }

  private void refused(String code, String table, List<Target> targets, int first, int last) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> feed(table, targets, first, last))
        .satisfies(it -> assertThat(it.remark().code()).isEqualTo(code));
  }

  private static Target sex(String code) {
    return Target.of("x", Map.of("Kjonn", Pick.of(code)));
  }

  private static Target bothSexes() {
    return Target.of("x", Map.of("Kjonn", new Pick.Together()));
  }

  /** Two municipalities, two sexes that have to be chosen from, one year. */
  private static StubTable table(Function<Map<String, String>, @Nullable Object> figures) {
    return new StubTable(
        "99999",
        "Prøve",
        "2026-01-01T00:00:00Z",
        List.of(
            new StubVariable(
                "Region", "region", "geo", false, new TreeMap<>(Map.of("3801", "a", "3816", "b"))),
            new StubVariable(
                "Kjonn", "kjønn", "", false, new TreeMap<>(Map.of("1", "Menn", "2", "Kvinner"))),
            new StubVariable("Tid", "år", "time", false, Map.of("2020", "2020"))),
        figures);
  }

  @Test
  void qualitiesKeepWhyAFigureIsNotThere() {
    stub.addTable(StubTables.spending(PLACES));
    assertThat(read("12362", 2020, 2020).values)
        .filteredOn(it -> it.area().texts().getFirst().equals("1149"))
        .isNotEmpty()
        .allMatch(it -> it.value() == null && it.quality() == Quality.SUPPRESSED);
  }
}
