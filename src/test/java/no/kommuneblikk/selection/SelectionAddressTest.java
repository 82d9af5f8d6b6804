package no.kommuneblikk.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.geography.County;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.geography.SizeScheme;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.indicator.Release;
import no.kommuneblikk.indicator.Releases;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SelectionAddressTest {

  private static final int ROUND_TRIPS = 1_000;
  private static final long SEED = 20162020;

  @Autowired SelectionReader reader;
  @Autowired Geography geography;
  @Autowired Releases releases;
  @Autowired TextCatalog catalog;
  private Texts texts = new TextCatalog().texts(TextCatalog.BOKMAL);

  @BeforeEach
  void readInBokmal() {
    texts = catalog.texts(TextCatalog.BOKMAL);
  }

  /** Reads an address as the browser sends it. */
  private ReadSelection read(String query) {
    var parameters = new LinkedHashMap<String, List<String>>();
    Arrays.stream(query.replaceFirst("^\\?", "").split("&"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("=", 2))
        .forEach(
            part ->
                parameters
                    .computeIfAbsent(decoded(part[0]), _ -> new ArrayList<>())
                    .add(part.length > 1 ? decoded(part[1]) : ""));
    return reader.read(parameters, texts);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private ReadSelection read(String name, String value) {
    return reader.read(Map.of(name, List.of(value)), texts);
  }

  @Test
  void theDefaultSelectionNeedsNoQuery() {
    assertThat(SelectionAddress.query(Selection.DEFAULT)).isEmpty();
    assertThat(read("").selection()).isEqualTo(Selection.DEFAULT);
    assertThat(read("").remarks()).isEmpty();
  }

  @Test
  void anySelectionIsReadBackAsItWasWritten() {
    var random = new Random(SEED);
    for (var i = 0; i < ROUND_TRIPS; i++) {
      var selection = any(random);
      var query = SelectionAddress.query(selection);
      var read = read(query);
      assertThat(read.selection()).as(query).isEqualTo(selection);
      assertThat(read.remarks()).as(query).isEmpty();
    }
  }

  private Selection any(Random random) {
    var structure = one(random, List.of(StructureYear.values()));
    var municipalities =
        geography.atlas().municipalities(structure.year()).stream()
            .map(Municipality::number)
            .toList();
    var from = 2015 + random.nextInt(5);
    return Selection.DEFAULT.with(
        draft -> {
          draft.years = new Years(from, from + 1 + random.nextInt(2020 - from));
          draft.structure = structure;
          draft.counties =
              some(random, geography.counties(structure).stream().map(County::number).toList(), 3)
                  .stream()
                  .sorted()
                  .toList();
          draft.scheme = one(random, List.of(SizeScheme.values()));
          draft.size = random.nextBoolean() ? null : one(random, List.of(SizeGroup.values()));
          draft.groupBy = one(random, GroupBy.offered());
          draft.highlighted = some(random, municipalities, Selection.MOST_HIGHLIGHTED);
          draft.against = one(random, List.of(ComparisonGroup.values()));
          draft.per = one(random, List.of(Per.values()));
          draft.carriedForward = random.nextBoolean();
          draft.illustration = random.nextBoolean();
          draft.release =
              random.nextBoolean()
                  ? null
                  : one(random, releases.inForce().keySet().stream().map(Release::code).toList());
          draft.municipality = random.nextBoolean() ? null : one(random, municipalities);
          draft.key = one(random, List.of(FundingKey.values()));
          draft.comparing = AddressParts.comparing(random, municipalities, draft.counties);
          draft.plotting = AddressParts.plotting(random);
          draft.costing = AddressParts.costing(random);
          if (draft.against == ComparisonGroup.OWN && draft.comparing.areas().isEmpty()) {
            draft.against = ComparisonGroup.COUNTRY;
          }
        });
  }

  private static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> List<T> some(Random random, Collection<T> all, int most) {
    var shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, random.nextInt(most + 1)));
  }

  @Nested
  class WhatCanNotBeUsed {

    @ParameterizedTest
    @CsvSource({
      "storrelsen,liten,«storrelsen»",
      "fra,1999,1999",
      "fra,tjue,«tjue»",
      "fra,-2016,«-2016»",
      "fra,2016.5,«2016.5»",
      "til,2050,2050",
      "til,99999999999,«99999999999»",
      "fra,2020,2020–2020",
      "til,2015,2016–2015",
      "fylke,99,«99»",
      "fylke,Viken,«Viken»",
      "uthev,9999,«9999»",
      "uthev,Horten,«Horten»",
      "kommune,0000,«0000»",
      "skjema,nav,«nav»",
      "storrelse,enorm,«enorm»",
      "grupper,region,«region»",
      "mot,alle,«alle»",
      "struktur,2018,«2018»",
      "per,1000,«1000»",
      "videreforte,kanskje,«kanskje»",
      "illustrasjon,false,«false»",
      "utgave,hemmelig,«hemmelig»"
    })
    void givesTheDefaultAndOneRemarkThatNamesIt(String name, String value, String named) {
      var read = read(name, value);
      assertThat(read.selection()).isEqualTo(Selection.DEFAULT);
      assertThat(read.remarks()).singleElement().asString().contains(named).endsWith(".");
    }

    @Test
    void yearsThatRunBackwardsGiveThePlanPeriod() {
      var read = read("fra=2020&til=2017");
      assertThat(read.selection()).isEqualTo(Selection.DEFAULT);
      assertThat(read.remarks())
          .containsExactly(
              "Perioden 2020–2017 er ikke mulig: startåret må komme før sluttåret. Planperioden"
                  + " 2016–2020 vises i stedet.");
    }

    @Test
    void theFirstFourOfFiveHighlightedAreTaken() {
      var read = read("uthev=3801,3816,4204,0301,1103");
      assertThat(read.selection().highlighted()).containsExactly("3801", "3816", "4204", "0301");
      assertThat(read.remarks())
          .containsExactly(
              "Det er bare plass til 4 uthevede kommuner samtidig. De første er tatt med.");
    }

    @Test
    void theRestOfTheAddressStillCounts() {
      var read = read("per=antall&grupper=region&fylke=38,99");
      assertThat(read.selection())
          .isEqualTo(
              Selection.DEFAULT.with(
                  draft -> {
                    draft.per = Per.COUNT;
                    draft.counties = List.of("38");
                  }));
      assertThat(read.remarks()).hasSize(2);
    }

    @Test
    void tenThousandCharactersAreNotReadAtAll() {
      for (var name : List.of("fra", "uthev", "x".repeat(10_000))) {
        var read = read(name, "9".repeat(10_000));
        assertThat(read.selection()).isEqualTo(Selection.DEFAULT);
        assertThat(read.remarks()).singleElement().asString().contains("for lang");
      }
    }

    @Test
    void aLongListOfNonsenseIsToldShortly() {
      var nonsense = new StringBuilder();
      for (var i = 0; i < 400; i++) {
        nonsense.append("x").append(i).append(',');
      }
      for (var name : List.of("fylke", "uthev")) {
        assertThat(read(name, nonsense.toString()).remarks()).hasSizeLessThan(10);
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<script>alert(1)</script><script>alert(2)</script>",
          "\u0000\u0007\u001b[31mrød\u009b",
          "\u202eesrever\u200b",
          "linje\r\nSet-Cookie: a=b",
          "{0} ''{1}'' %s"
        })
    void whatWasTypedIsRepeatedShortAndWithoutControlCharacters(String value) {
      for (var name : List.of("fra", "per", "fylke", "uthev", "kommune", value)) {
        assertThat(read(name, value).remarks())
            .as(name)
            .hasSizeBetween(1, 4)
            .allSatisfy(
                remark ->
                    assertThat(remark)
                        .doesNotContainPattern("\\p{C}")
                        .doesNotContain("<script>alert(1)</script><script>")
                        .hasSizeLessThan(250));
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ","})
    void anEmptyValueIsNoChoiceAndNoMistake(String value) {
      for (var name : List.of("fra", "fylke", "uthev", "per", "kommune")) {
        if (!value.equals(",") || List.of("fylke", "uthev").contains(name)) {
          assertThat(read(name, value)).isEqualTo(new ReadSelection(Selection.DEFAULT, List.of()));
        }
      }
    }
  }

  @Test
  void anOldNumberHighlightsItsSuccessorAndSaysSo() {
    var read = read("uthev", "0701");
    assertThat(read.selection().highlighted()).containsExactly("3801");
    assertThat(read.remarks()).singleElement().asString().contains("0701", "Horten", "3801");
  }

  @Test
  void twoOldNumbersOfOneMunicipalityHighlightItOnce() {
    assertThat(read("uthev", "1001,1017,1018").selection().highlighted()).containsExactly("4204");
  }

  @ParameterizedTest
  @CsvSource({
    "enheter, '9999'",
    "enheter, 'fylke-99'",
    "enheter, 'eget-1'",
    "enheter, 'storrelse-enorm'",
    "omrade, 'Uten kommuner'",
    "omrade, 'Ukjent:9999'",
    "vekt, 'folketall:9'",
    "vekt, 'alder:1'",
    "naboer, 400",
    "spenn, 0.5",
    "maling, finnes-ikke",
    "maling, mal-vurderinger",
    "maling, 'medianinntekt:sum'",
    "x, 'arsverk:tull'",
    "klasser, fem",
    "kart, globus",
    "kostnad, 12",
    "prisjustert, kanskje",
    "belop, -4",
    "antall-ar, 900",
    "fordeling, hengelas",
    "mot, eget"
  })
  void whatCannotBeUsedIsToldAndTheDefaultShown(String name, String value) {
    var read = read(name, value);
    assertThat(read.selection()).isEqualTo(Selection.DEFAULT);
    assertThat(read.remarks()).isNotEmpty();
  }

  @Test
  void anOwnAreaOfOldNumbersIsReadWithinTheChosenBorders() {
    var area = read("omrade", "Byer:0701.0816").selection().comparing().areas();
    assertThat(area).containsExactly(new OwnArea("Byer", List.of("3801")));
  }

  @Test
  void theNameOfAnOwnAreaCannotBreakTheAddress() {
    var area = new OwnArea(OwnArea.cleaned(" Øst, vest: <b>. "), List.of("3801", "3803"));
    assertThat(area.name()).isEqualTo("Øst vest b");
    var selection =
        Selection.DEFAULT.with(
            draft -> draft.comparing = Comparing.DEFAULT.withAreas(List.of(area)));
    assertThat(read(SelectionAddress.query(selection)).selection()).isEqualTo(selection);
  }

  @Test
  void weightsSumToOneWhateverTheyAre() {
    var random = new Random(SEED);
    for (var i = 0; i < 100; i++) {
      var likeness = AddressParts.comparing(random, List.of("3801"), List.of()).likeness();
      assertThat(Arrays.stream(Trait.values()).mapToDouble(likeness::share).sum())
          .isCloseTo(1, Offset.offset(1e-12));
    }
  }
}
