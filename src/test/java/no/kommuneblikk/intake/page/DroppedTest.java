package no.kommuneblikk.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;

/** What is said of files that were dropped together. */
class DroppedTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final String ONE = "Last inn én fil om gangen.";

  private final Dropped dropped = new Dropped();

  @Test
  void aFileThatComesAloneNeedsNoWord() {
    assertThat(dropped.words("a.csv", TEXTS)).isEmpty();
  }

  @Test
  void ofTwoItSaysWhichIsRead() {
    dropped.leave("b.csv", ONE);
    assertThat(dropped.words("a.csv", TEXTS))
        .isEqualTo("«a.csv» er lest. «b.csv» er ikke lest: Last inn én fil om gangen.");
  }

  @Test
  void eachHasItsOwnReason() {
    dropped.leave("b.pdf", "Filtypen kan ikke leses.");
    dropped.leave("c.csv", ONE);
    assertThat(dropped.words("", TEXTS))
        .isEqualTo(
            "«b.pdf» er ikke lest: Filtypen kan ikke leses."
                + " «c.csv» er ikke lest: Last inn én fil om gangen.");
  }

  @Test
  void ofManyItSaysHowMany() {
    for (var i = 1; i <= 5; i++) {
      dropped.leave(i + ".csv", ONE);
      dropped.leave(i + ".csv", ONE);
    }
    assertThat(dropped.words("a.csv", TEXTS))
        .contains("«1.csv», «2.csv», «3.csv» og 2 til er ikke lest: ");
  }

  @Test
  void whatHasBeenToldIsNotToldAgain() {
    dropped.leave("b.csv", ONE);
    dropped.forget();
    assertThat(dropped.words("a.csv", TEXTS)).isEmpty();
  }
}
