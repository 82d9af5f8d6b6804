package no.kommuneblikk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextCatalogTest {

  private static final Map<String, Map<String, String>> FILES =
      Map.of(
          "nb",
          Map.of("what", "Hvem er {0}?", "thanks", "Takk"),
          "nn",
          Map.of("what", "Kven er {0}?"));

  private static TextCatalog catalog(boolean pseudo) {
    return new TextCatalog(
        new TextSettings(pseudo),
        code -> FILES.getOrDefault(code, Map.of()),
        _ -> Map.of("Bolig først.", "Bustad først."));
  }

  @Test
  void aLanguageIsSpokenWhereItHasTextsAndFallsBackToBokmal() {
    var nynorsk = catalog(false).find("nn").orElseThrow();
    assertThat(nynorsk.text("what", "du")).isEqualTo("Kven er du?");
    assertThat(nynorsk.text("thanks")).isEqualTo("Takk");
    assertThat(nynorsk.language()).isEqualTo("nn");
    assertThat(catalog(false).texts(nynorsk.locale()).text("what", "du")).isEqualTo("Kven er du?");
    assertThat(catalog(false).find("en")).isEmpty();
  }

  @Test
  void whatRowsSayIsToldInTheLanguageAndWhatPeopleHaveTypedAsTheyDid() {
    var nynorsk = catalog(false).find("nn").orElseThrow();
    assertThat(nynorsk.told("Bolig først.")).isEqualTo("Bustad først.");
    assertThat(nynorsk.told("Vår egen måling")).isEqualTo("Vår egen måling");
    assertThat(catalog(false).texts(TextCatalog.BOKMAL).told("Bolig først."))
        .isEqualTo("Bolig først.");
  }

  @Test
  void readersHaveBokmalWhereTheirsIsNotSpoken() {
    assertThat(catalog(false).texts(PseudoLanguage.LOCALE).language()).isEqualTo("nb");
  }

  @Test
  void thePseudoLanguageIsThereOnlyWhereItIsSet() {
    assertThat(catalog(false).find(PseudoLanguage.CODE)).isEmpty();
    assertThat(catalog(true).find(PseudoLanguage.CODE)).isPresent();
  }

  @Test
  void thePseudoLanguageWrapsAndLengthensTextsAndLeavesWhatIsPutIn() {
    var pseudo = catalog(true).find(PseudoLanguage.CODE).orElseThrow();
    assertThat(pseudo.text("what", "Åse")).matches("\\[!! Hvem er Åse\\? x+ !!]");
    assertThat(pseudo.number(1234.5, 1)).isEqualTo("1\u00a0234,5");
    assertThat(pseudo.locale()).isNotEqualTo(TextCatalog.BOKMAL);
  }
}
