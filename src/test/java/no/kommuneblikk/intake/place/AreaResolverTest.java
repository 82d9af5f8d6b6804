package no.kommuneblikk.intake.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.geography.ReferenceAtlas;
import no.kommuneblikk.intake.feed.Candidate.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaResolverTest {

  private static final DivisionIndex DIVISIONS = new DivisionIndex(ReferenceAtlas.ATLAS);

  private final AreaResolver resolver = new AreaResolver(DIVISIONS);

  private String number(String text, int year) {
    return number(new Area(text, null, null), year);
  }

  private String number(Area area, int year) {
    var division = DIVISIONS.of(year);
    return switch (resolver.resolve(area, division)) {
      case AreaResolver.Found found -> division.number(found.place());
      case AreaResolver.NotFound not -> not.code() + " " + not.arguments();
    };
  }

  @ParameterizedTest
  @CsvSource({
    "0301, 2020, 0301",
    "301, 2020, 0301",
    "K-0301, 2020, 0301",
    "K_0301, 2020, 0301",
    "0301 Oslo, 2020, 0301",
    "0301 Oslo - Oslove, 2020, 0301",
    "K_0301 Oslo, 2020, 0301",
    "0301-Oslo, 2020, 0301",
    "301.0, 2020, 0301",
    "Oslo (0301), 2020, 0301",
    "101, 2015, 0101"
  })
  void aNumberIsFoundHoweverItIsWritten(String text, int year, String number) {
    assertThat(number(text, year)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "Horten, 2020, 3801",
    "HORTEN, 2020, 3801",
    "Horten kommune, 2016, 0701",
    "Songdalen, 2016, 1017",
    "Oslo - Oslove, 2020, 0301",
    "Guovdageaidnu - Kautokeino, 2020, 5430",
    "Kautokeino, 2020, 5430",
    "Kárášjohka, 2020, 5437",
    "Våler (Viken), 2020, 3018",
    "Tromso, 2020, 5401"
  })
  void aNameIsFoundInAnyLanguage(String text, int year, String number) {
    assertThat(number(text, year)).isEqualTo(number);
  }

  @Test
  void theCountyTellsTwoOfOneNameApart() {
    assertThat(number(new Area("Våler", "Innlandet", null), 2020)).isEqualTo("3419");
    assertThat(number(new Area("Våler", "30", null), 2020)).isEqualTo("3018");
    assertThat(number("Våler", 2020))
        .startsWith("tvetydig-kommune")
        .contains("3018 Våler (Viken)", "3419 Våler (Innlandet)");
  }

  @Test
  void anOldNumberIsNamedWithWhatItBecame() {
    assertThat(number("0701", 2020)).isEqualTo("gammelt-nummer [0701, Horten, 2020, 3801 Horten]");
    assertThat(number("Songdalen", 2020)).startsWith("gammelt-nummer").contains("Kristiansand");
    assertThat(number("3801", 2016)).startsWith("nummer-gjelder-ikke");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3099", "Atlantis", "", "98765", "Stavanger nord", "Sørlandet"})
  void whatIsNoMunicipalityIsUnknown(String text) {
    assertThat(number(text, 2020)).startsWith("ukjent-");
  }

  @Test
  void everyMunicipalityOfEveryDivisionIsFoundByItsNumberAndItsDisplayName() {
    for (var structure : DIVISIONS.structures()) {
      for (var municipality : DIVISIONS.of(structure).municipalities()) {
        for (var text : List.of(municipality.number(), municipality.displayName())) {
          assertThat(number(text, structure))
              .as("%s %d", text, structure)
              .isEqualTo(municipality.number());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0301;Oslo kommune, 2020, 0301",
    "1875;HAMARØY HÁBMER, 2020, 1875",
    "5041;Snåase Snåsa, 2020, 5041",
    "5436;Porsanger - Porsáŋgu - Porsanki, 2020, 5436",
    "5436;Porsanger-Porsáŋgu-Porsanki, 2020, 5436",
    "5421;Senja - Sážžá, 2020, 5421",
    "1507;Aalesund, 2020, 1507",
    "3040;Nes, 2020, 3040",
    "0616;Nesbyen, 2019, 0616",
    "3018;Våler (Østfold), 2020, 3018",
    "'0821;Bø, Telemark', 2019, 0821",
    "0821;Bø i Telemark, 2019, 0821",
    "0701 Horten (-2019), 2019, 0701",
    "0701;3801;Horten, 2020, 3801",
    "0701;3801;Horten, 2019, 0701",
    "1103;Stavanger;Rogaland, 2020, 1103",
    "1103;Stavanger;Sør-Rogaland, 2020, 1103"
  })
  void whatARowSaysMayBeSaidInManyWays(String texts, int year, String number) {
    assertThat(number(Area.of(texts.split(";")), year)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "5001;Bodø, nummer-og-navn",
    "1804;Trondheim, nummer-og-navn",
    "5001 Bodø, nummer-og-navn",
    "Bodø (5001), nummer-og-navn",
    "4204;Songdalen, nummer-og-navn",
    "1103;Saksbehandling nord, navn-ved-nummer",
    "1103;Stavanger nord, navn-ved-nummer",
    "0301;Gamle Oslo, navn-ved-nummer",
    "'1547, 1505;AUKRA, KRISTIANSUND', flere-kommuner",
    "1554 / 1573;Averøy / Smøla, flere-kommuner",
    "1554 og 1573, flere-kommuner",
    "1554;Averøy / Smøla, flere-kommuner",
    "Averøy og Smøla, flere-kommuner",
    "'Aukra, Kristiansund', flere-kommuner",
    "Aukra Kristiansund, flere-kommuner",
    "Aukra;Kristiansund, flere-kommuner",
    "1103 Stavanger (Vestland), fylke-passer-ikke",
    "Stavanger (Vestland), fylke-passer-ikke",
    "3801 Horten (-2019), utenfor-gyldighet",
    "Horten (-2019), utenfor-gyldighet"
  })
  void aRowThatContradictsItselfIsNotBelieved(String texts, String code) {
    assertThat(number(Area.of(texts.split(";")), 2020)).startsWith(code + " ");
  }

  @Test
  void theCountyInTheNameHasToBeTheMunicipalitysOwn() {
    assertThat(number("Våler (Innlandet)", 2020)).isEqualTo("3419");
    assertThat(number("Våler (Hedmark)", 2020)).isEqualTo("3419");
    assertThat(number("Våler (Innlandet)", 2016)).isEqualTo("0426");
    assertThat(number("Nes (Buskerud)", 2021)).isEqualTo("3040");
    assertThat(number("Os (Hordaland)", 2020))
        .isEqualTo("gammelt-nummer [1243, Os (Hordaland), 2020, 4624 Bjørnafjorden]");
    assertThat(number(new Area("Bø", "Telemark", null), 2020))
        .isEqualTo("gammelt-nummer [0821, Bø, 2020, 3817 Midt-Telemark]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"18", "Nordland", "18 Nordland - Nordlánnda", "Nordland fylke", "Nordlánnda"})
  void theCountyIsKnownHoweverItIsWritten(String county) {
    assertThat(number(new Area("Herøy", county, null), 2020)).isEqualTo("1818");
    assertThat(number(new Area("1818", county, null), 2020)).isEqualTo("1818");
    assertThat(number(new Area("1515", county, null), 2020)).startsWith("fylke-passer-ikke");
  }

  @Test
  void theNearestNameIsProposedWhereThereIsOne() {
    assertThat(number("Vindafjor", 2020)).isEqualTo("nesten-kommune [Vindafjor, 1160 Vindafjord]");
    assertThat(number("Brønnøysund", 2020)).isEqualTo("ukjent-kommune [Brønnøysund]");
    assertThat(number("Herøi", 2020)).as("there are two").startsWith("ukjent-kommune");
    assertThat(number(new Area("Herøi", "Nordland", null), 2020))
        .isEqualTo("nesten-kommune [Herøi, 1818 Herøy (Nordland)]");
  }

  @ParameterizedTest
  @CsvSource({
    "1103;Stavangr, navn-avviker",
    "3443;V. Toten, navn-avviker",
    "1103;Stavanger - nord, ukjent-tillegg",
    "1103 Stavanger (foreløpig), ukjent-tillegg",
    "Stavanger (foreløpig), ukjent-tillegg"
  })
  void whatIsNearlyRightIsReadAndTold(String texts, String code) {
    var found = resolver.resolve(Area.of(texts.split(";")), DIVISIONS.of(2020));
    assertThat(found).isInstanceOf(AreaResolver.Found.class);
    assertThat(((AreaResolver.Found) found).doubts())
        .extracting(AreaResolver.Doubt::code)
        .containsExactly(code);
  }

  /** All that Statistisk sentralbyrå has in the place of a municipality, and others besides. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "SUM: EAK Landet|EAK;Landet|EAKUO Landet uten Oslo|0 Hele landet|0;Hele landet|Sum|I alt|"
            + "Landet uten Oslo|Norge|Rogaland totalt",
        "COUNTY: 46 Vestland (2020-)|18 Nordland - Nordlánnda|03 Oslo|3;Oslo|Viken|Hordaland|"
            + "Vestfold og Telemark fylke|EKA11 Rogaland|4600 Vestland|Rogaland;Rogaland|"
            + "54 Troms og Finnmark - Romsa ja Finnmárku - Tromssa ja Finmarkku (2020-2023)",
        "GROUP: EKG07 KOSTRA-gruppe 7|EKG07|Kostragruppe 7",
        "UNSPECIFIED: 9999 Uoppgitt|9999|4699 Uoppgitt Vestland|Uoppgitt kommune|Ukjent",
        "ABROAD: 2211 Jan Mayen|2100;Svalbard|Svalbard|2311 Kontinentalsokkelen",
        "PART_OF_TOWN: 110301 Stavanger nord|030101;Bydel Gamle Oslo|30101 Gamle Oslo|"
            + "0301;Bydel Frogner|Bydel Frogner|Årstad bydel"
      })
  void rowsThatAreAboutNoMunicipalityAreKnownForWhatTheyAre(String kind, String texts) {
    for (var text : texts.strip().split("\\|")) {
      assertThat(resolver.outside(Area.of(text.split(";"))))
          .as(text)
          .isEqualTo(Outside.Kind.valueOf(kind));
    }
  }

  @Test
  void noMunicipalityIsLeftOut() {
    for (var structure : DIVISIONS.structures()) {
      for (var municipality : DIVISIONS.of(structure).municipalities()) {
        for (var text : List.of(municipality.number(), municipality.displayName())) {
          assertThat(resolver.outside(Area.of(text))).as(text).isNull();
        }
        var both = Area.of(municipality.number(), municipality.displayName());
        assertThat(resolver.outside(both)).as(both.text()).isNull();
        assertThat(number(both, structure)).isEqualTo(municipality.number());
      }
    }
  }

  /** Files keep the names and counties of one year for the numbers of another. */
  @Test
  void whatANumberIsCalledAndWhereItLiesMayBeOfAnyYear() {
    var atlas = DIVISIONS.atlas();
    for (var structure : DIVISIONS.structures()) {
      for (var municipality : DIVISIONS.of(structure).municipalities()) {
        for (var after : DIVISIONS.structures()) {
          var same =
              DIVISIONS.of(after).municipalities().stream()
                  .filter(it -> it.number().equals(municipality.number()))
                  .findFirst();
          same.ifPresent(
              other -> {
                var county = atlas.county(after, other.county()).orElseThrow().name();
                var area =
                    new Area(
                        List.of(municipality.number(), other.displayName()), List.of(county), null);
                assertThat(number(area, structure)).isEqualTo(municipality.number());
              });
        }
        for (var name : atlas.otherNames(municipality.number())) {
          var area = Area.of(municipality.number(), municipality.name() + " " + name);
          assertThat(number(area, structure)).as(name).isEqualTo(municipality.number());
        }
      }
    }
  }
}
