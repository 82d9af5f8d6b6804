package no.kommuneblikk.measure;

import static org.assertj.core.api.Assertions.assertThat;

import no.kommuneblikk.indicator.Shipped;
import no.kommuneblikk.selection.Aspect;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a measure that a data steward has made is called on an axis. */
class YardstickTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  private static String axis(String name, String unit, @Nullable String whole, Aspect aspect) {
    var indicator = Shipped.added("nytt", unit, whole, name);
    return new Yardstick(indicator, aspect, Per.INHABITANTS, new Years(2016, 2020))
        .axis(TEXTS)
        .title();
  }

  @Test
  void itIsCalledByItsName() {
    assertThat(axis("Brukere med plan", "percent", null, Aspect.LEVEL))
        .isEqualTo("Brukere med plan, prosent, 2020");
    assertThat(axis("Brukere med plan", "percent", null, Aspect.CHANGE))
        .isEqualTo("Endring i brukere med plan, prosent, 2016–2020");
  }

  @Test
  void anAbbreviationKeepsItsCapitalsWithinASentence() {
    assertThat(axis("IPLOS-brukere", "persons", "folketall", Aspect.CHANGE))
        .startsWith("Endring i IPLOS-brukere per 1 000 innbyggere");
  }

  @Test
  void onlyARateOfInhabitantsIsCalledOne() {
    assertThat(axis("Saker", "per_1000", "folketall", Aspect.LEVEL))
        .isEqualTo("Saker per 1 000 innbyggere, 2020");
    assertThat(axis("Saker", "per_1000", "husholdninger", Aspect.LEVEL))
        .isEqualTo("Saker per 1 000, 2020");
    assertThat(axis("Saker", "per_1000", null, Aspect.LEVEL)).isEqualTo("Saker per 1 000, 2020");
  }
}
