package no.kommuneblikk.intake.statbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.kommuneblikk.intake.feed.Candidate.Area;
import no.kommuneblikk.intake.statbank.Extract.Chosen;
import no.kommuneblikk.intake.statbank.StubTable.StubVariable;
import no.kommuneblikk.intake.statbank.Variable.Role;
import no.kommuneblikk.intake.statbank.Variable.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries, regions and years. */
class StatBankPartsTest {

  private static List<String> codes(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 7, 20, 59, 60, 100, 599, 600})
  void partsAreSmallEnoughAndMakeTheWholeOnce(long limit) {
    var whole =
        new Extract(
            "12362",
            List.of(
                new Chosen("Region", codes("r", 20), false),
                new Chosen("Tid", codes("t", 10), false),
                new Chosen("Kjonn", codes("k", 3), true)));
    var parts = whole.parts(limit);
    assertThat(parts).allMatch(part -> part.cells() <= limit);
    assertThat(parts.stream().mapToLong(Extract::cells).sum()).isEqualTo(600);
    var pairs =
        parts.stream()
            .flatMap(
                part ->
                    part.chosen().get(0).codes().stream()
                        .flatMap(r -> part.chosen().get(1).codes().stream().map(t -> r + t)))
            .toList();
    assertThat(pairs).hasSize(200).doesNotHaveDuplicates();
    assertThat(parts).allMatch(part -> part.chosen().get(2).codes().size() == 3);
  }

  @Test
  void partsAreAsFewAsTheLargestVariableAllows() {
    var whole =
        new Extract(
            "12362",
            List.of(
                new Chosen("Region", codes("r", 1000), false),
                new Chosen("Tid", codes("t", 10), false)));
    assertThat(whole.parts(2500)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "0301, 0301",
    "3801, 3801",
    "K-0301, 0301",
    "K_3801, 3801",
    "4601, 4601",
    "2030, 2030"
  })
  void municipalitiesHaveFourDigits(String code, String number) {
    assertThat(Regions.number(code)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EAK", "EAKUO", "EKA03", "EKG17", "0", "03", "38", "F-38", "030101", "9999", "0000", "Ialt",
        "0399", "2100", "2111", "2211", "2399", "", "3801a", "L-38"
      })
  void nothingElseIsAMunicipality(String code) {
    assertThat(Regions.isMunicipality(code)).isFalse();
  }

  @Test
  void aNumberIsTakenOnceAndAnUnknownPlaceNever() {
    var region =
        variable(
            new Value("0301", "Oslo", null, null),
            new Value("K-0301", "Oslo", null, null),
            new Value("1150", "Uoppgitt kommune Rogaland", null, null),
            new Value("K-3801", "Horten", null, null));
    assertThat(Regions.areas(region))
        .containsExactly(
            Map.entry("0301", Area.of("0301", "Oslo")),
            Map.entry("K-3801", Area.of("3801", "Horten")));
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2020, 2020",
    "2015-2016, 2015-2016, 2015",
    "2016, 2015-2016, 2015",
    "2016, 2015 – 2016, 2015"
  })
  void yearsAreTheFirstOfTheirSpan(String code, String label, int year) {
    assertThat(TableYears.of(new Value(code, label, null, null))).hasValue(year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020M01", "2020K1", "2020U52", "i dag"})
  void monthsAndQuartersAreNoYears(String code) {
    assertThat(TableYears.of(new Value(code, code, null, null))).isEmpty();
  }

  @Test
  void everyKnownTableIsAmongThoseThatWereFound() {
    assertThat(ShippedTables.targets("12228")).hasValue(List.of());
    assertThat(ShippedTables.targets("54321")).isEmpty();
  }

  /** Every preset fits the table it is made for. */
  @Test
  void everyPresetCanBePlanned() {
    var places = StubPlaces.always(List.of("3801"));
    for (var table : StubTables.all(places)) {
      var targets = ShippedTables.targets(table.number()).orElseThrow();
      if (!targets.isEmpty()) {
        var plan = Plan.of(described(table), new TableQuery(table.number(), targets, 2015, 2020));
        assertThat(plan.sums()).hasSameSizeAs(targets);
      }
    }
  }

  /** Every remark of this package can be told, and every message is that of a remark. */
  @Test
  void everyRemarkHasAMessage() throws IOException {
    var source = new StringBuilder();
    var folder = Path.of("src/main/java/no/kommuneblikk/intake/statbank");
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        source.append(Files.readString(file));
      }
    }
    var codes =
        Pattern.compile("\"(ssb-[a-z-]+)\"")
            .matcher(source)
            .results()
            .map(it -> it.group(1))
            .distinct()
            .toList();
    var messages = new Properties();
    try (var file = getClass().getResourceAsStream("/texts/intake-statbank.nb.properties")) {
      messages.load(file);
    }
    assertThat(messages.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            codes.stream().map(code -> "intake.remark." + code).toList());
  }

  private static TableMetadata described(StubTable table) {
    var json = StubAnswers.metadataV0(table).getBytes(StandardCharsets.UTF_8);
    return new DialectV0(URI.create("http://localhost")).described(table.number(), json);
  }

  @Test
  void theStubKnowsAllMunicipalitiesOfEachYear() {
    var places = StubPlaces.reference();
    assertThat(places.isValid("0701", 2019)).isTrue();
    assertThat(places.isValid("0701", 2020)).isFalse();
    assertThat(places.isValid("3801", 2020)).isTrue();
    var in2020 = places.names().keySet().stream().filter(it -> places.isValid(it, 2020));
    assertThat(in2020).hasSize(356);
    var table = StubTables.spending(places);
    assertThat(new LinkedHashMap<>(region(table).values())).containsKey("0701");
  }

  private static StubVariable region(StubTable table) {
    return table.variables().getFirst();
  }

  private static Variable variable(Value... values) {
    return new Variable("Region", "region", Role.REGION, false, List.of(values));
  }
}
