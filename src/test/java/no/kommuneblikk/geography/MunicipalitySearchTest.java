package no.kommuneblikk.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class MunicipalitySearchTest {

  @Autowired Geography geography;
  private MunicipalitySearch search;

  @BeforeEach
  void searchIn2020() {
    search = geography.search(StructureYear.Y2020);
  }

  @Test
  void isMadeOnceForEverybody() {
    assertThat(geography.search(StructureYear.Y2020)).isSameAs(search);
    assertThat(geography.search(StructureYear.Y2019)).isNotSameAs(search);
  }

  private List<String> names(String text) {
    return search.find(text, 50).stream().map(hit -> hit.municipality().name()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Kárášjohka,Karasjok",
    "karasjohka,Karasjok",
    "Porsanki,Porsanger",
    "porsangu,Porsanger",
    "Guovdageaidnu,Kautokeino",
    "guovdageaidnu,Kautokeino",
    "KAUTOKEINO,Kautokeino",
    "horten,Horten",
    "  Horten ,Horten",
    "tromso,Tromsø",
    "trondheim,Trondheim"
  })
  void findsAMunicipalityByAnyOfItsNames(String text, String name) {
    assertThat(names(text)).first().isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"Songdalen,4204,Songdalen", "søgne,4204,Søgne", "0701,3801,0701", "0819,3816,0819"})
  void findsWhatAnOldNameOrNumberBecameAndSaysSo(String text, String number, String alias) {
    assertThat(search.find(text, 50))
        .first()
        .returns(number, hit -> hit.municipality().number())
        .returns(alias, MunicipalitySearch.Hit::alias);
  }

  @Test
  void givesNoAliasForAMunicipalitysOwnName() {
    assertThat(search.find("Horten", 1)).first().extracting("alias").isNull();
  }

  @Test
  void putsWhatBeginsWithTheTextFirst() {
    assertThat(names("os")).first().isIn("Os", "Osen", "Oslo");
  }

  @Test
  void listsEachMunicipalityOnceAndNoMoreThanAskedFor() {
    assertThat(search.find("a", 10)).hasSize(10);
    assertThat(search.find("", 1_000))
        .hasSize(356)
        .extracting(hit -> hit.municipality().number())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "\"", "\\", "';--", "<script>", "{0}", ".*", "[", "\u0000"})
  void takesSignsOfOtherLanguagesAsPlainText(String text) {
    assertThat(search.find(text, 50)).isEmpty();
  }

  @Test
  @Timeout(60)
  void answersTenThousandCharactersWithNothing() {
    assertThat(search.find("å".repeat(10_000), 50)).isEmpty();
  }
}
