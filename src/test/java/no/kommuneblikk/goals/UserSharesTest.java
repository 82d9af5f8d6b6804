package no.kommuneblikk.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.kommuneblikk.context.PublishedFact;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureWords;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

class UserSharesTest {

  private static final List<PublishedFact> FACTS =
      List.of(
          fact("Brukere med innflytelse", 36, 52, "Brukere med stor innflytelse"),
          fact("Kommuner med erfaring", 23, 40, "Oppgitt som nær 40 prosent"));

  private static PublishedFact fact(String name, double from, double to, String wording) {
    return new PublishedFact(
        name, 2016, from, 2020, to, "percent", wording, name, "hod", "HOD", "Tekst", "", "", "");
  }

  private static Figure draw(List<PublishedFact> facts) {
    return UserShares.draw(facts, Selection.DEFAULT, RatingSamples.TEXTS);
  }

  @Test
  void tellsEachShareBeforeAndAfter() {
    assertThat(draw(FACTS).title().replace('\u00a0', ' '))
        .isEqualTo(
            "Brukere med innflytelse: fra 36 til 52 %. Kommuner med erfaring: fra 23 til 40 %");
  }

  @Test
  void hasTheTwoPublishedYearsAndNoneBetween() {
    assertThat(draw(FACTS).series().getFirst().points())
        .extracting(Point::from, Point::y)
        .containsExactly(tuple(36.0, 52.0), tuple(23.0, 40.0));
    assertThat(draw(FACTS).notes()).anyMatch(note -> note.contains("ikke målt"));
  }

  @Test
  void aChangeOfAShareIsInPercentagePoints() {
    assertThat(
            String.join(" ", FigureWords.of(draw(FACTS), RatingSamples.TEXTS))
                .replace('\u00a0', ' '))
        .contains("+16 prosentpoeng", "52 %")
        .doesNotContain("+16 %", "52,0 %");
  }

  @Test
  void saysHowEachWasTold() {
    assertThat(draw(FACTS).notes()).contains("Oppgitt som nær 40 prosent.");
  }

  @Test
  void isOfTheCountryAndGeneratesNothing() {
    var figure = draw(FACTS);
    assertThat(figure.basis().illustration()).isFalse();
    assertThat(figure.basis().n()).isZero();
    assertThat(figure.basis().sources()).isNotEmpty();
    assertThat(figure.notes().getFirst()).contains("gjelder landet");
  }

  @Test
  void saysWhatToDoWhenThereIsNothing() {
    assertThat(draw(List.of()).absence()).contains("Start Kommuneblikk på nytt");
    assertThat(draw(List.of()).series()).isEqualTo(List.<Series>of());
  }
}
