package no.kommuneblikk.profile;

import static no.kommuneblikk.profile.ProfileSamples.HORTEN;
import static no.kommuneblikk.profile.ProfileSamples.NOME;
import static no.kommuneblikk.profile.ProfileSamples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.ReferenceAtlas;
import no.kommuneblikk.geography.SizeScheme;
import org.junit.jupiter.api.Test;

class FactWordsTest {

  private static String size(Municipality municipality, SizeScheme scheme) {
    var atlas = ReferenceAtlas.ATLAS;
    return FactWords.size(atlas.sizeGroup(scheme, municipality), atlas.sizeLimits(scheme), TEXTS)
        .replace('\u00a0', ' ');
  }

  @Test
  void a_size_stands_with_the_scheme_and_the_limits_of_that_size() {
    assertThat(size(HORTEN, SizeScheme.SSB)).isEqualTo("Stor (SSB: 20 000 og flere)");
    assertThat(size(HORTEN, SizeScheme.KORUS)).isEqualTo("Mellomstor (KoRus: 10 000–49 999)");
    assertThat(size(NOME, SizeScheme.KORUS)).isEqualTo("Liten (KoRus: under 10 000)");
  }

  @Test
  void a_group_is_told_in_short_and_in_full() {
    var nine = new Kostra(9, "20 000–29 999", "low", "low-medium");

    assertThat(FactWords.kostra(nine, TEXTS)).isEqualTo("9 (20 000–29 999 innbyggere)");
    assertThat(FactWords.kostraInFull(nine, TEXTS))
        .isEqualTo(
            "9: 20 000–29 999 innbyggere, bundne kostnader: lave, frie inntekter: lave eller middels");
  }

  @Test
  void a_group_with_a_long_name_is_its_number_in_short() {
    assertThat(FactWords.kostra(new Kostra(13, "Oslo kommune", "low", ""), TEXTS))
        .isEqualTo("13 (Oslo kommune)");
    assertThat(
            FactWords.kostra(
                new Kostra(17, "De åtte kommunene med høyest skatteinntekter", "", ""), TEXTS))
        .isEqualTo("17");
  }
}
