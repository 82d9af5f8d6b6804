package no.kommuneblikk.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;

class StatementTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final List<NamedValue> VALUES =
      List.of(
          new NamedValue("sum", 2_400),
          new NamedValue("share", 28),
          new NamedValue("share:fra", 42.5));

  private static String told(String wording) {
    return new Statement("it", wording, "KoRus", "Tittel", "")
        .sentences(VALUES, TEXTS)
        .replace('\u00a0', ' ');
  }

  @Test
  void itsNumbersAreThoseOfTheRowsItNames() {
    assertThat(told("Fra {share:fra} til {share} prosent.")).isEqualTo("Fra 42,5 til 28 prosent.");
    assertThat(told("{sum} millioner er {sum:mrd} milliarder."))
        .isEqualTo("2 400 millioner er 2,4 milliarder.");
  }

  @Test
  void aStatementWithoutNumbersIsToldAsItIs() {
    assertThat(told("Som før.")).isEqualTo("Som før.");
  }

  @Test
  void aNumberThatNoRowHasIsAnErrorAndNeverAGap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> told("{nothing} prosent."))
        .withMessageContaining("it")
        .withMessageContaining("{nothing}");
  }
}
