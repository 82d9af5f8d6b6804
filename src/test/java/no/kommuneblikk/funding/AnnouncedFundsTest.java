package no.kommuneblikk.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.figure.SourceNote;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

/** What was announced for the country. */
class AnnouncedFundsTest {

  @Test
  void theTitleHoldsTheSumAgainstThePromise() {
    var figure =
        AnnouncedFunds.draw(
            List.of(
                amount("free-funds-2016", 2016, 2016, 400),
                amount("free-funds-promised", 2016, 2020, 1500),
                amount("free-funds-2020", 2020, 2020, 950)),
            Selection.DEFAULT,
            Rows.TEXTS);
    assertThat(figure.title())
        .isEqualTo(
            "Varslet vekst 2016–2020 ble 1\u00a0350 millioner kroner, 150 mindre enn de 1\u00a0500"
                + " som var lovet");
    assertThat(Rows.values(figure, 0)).containsExactly(400.0, 950.0);
  }

  @Test
  void everyAmountHasItsSourceAndItsStatus() {
    var figure =
        AnnouncedFunds.draw(
            List.of(
                amount("free-funds-2016", 2016, 2016, 400),
                amount("free-funds-2017", 2017, 2017, 300)),
            Selection.DEFAULT,
            Rows.TEXTS);
    assertThat(figure.basis().sources())
        .extracting(SourceNote::name)
        .containsExactly("Utgiver free-funds-2016: Tittel", "Utgiver free-funds-2017: Tittel");
    assertThat(figure.notes())
        .hasSize(3)
        .last()
        .isEqualTo(
            "Hvor langt beløpene var kommet da kilden skrev: 2016 foreslått (Utgiver"
                + " free-funds-2016) og 2017 foreslått (Utgiver free-funds-2017).");
  }

  @Test
  void oneYearIsNamedAlone() {
    var figure =
        AnnouncedFunds.draw(
            List.of(amount("free-funds-2016", 2016, 2016, 400)), Selection.DEFAULT, Rows.TEXTS);
    assertThat(figure.title()).isEqualTo("Varslet vekst 2016 ble 400 millioner kroner");
  }

  @Test
  void nothingAnnouncedIsSaidInWords() {
    assertThat(AnnouncedFunds.draw(List.of(), Selection.DEFAULT, Rows.TEXTS).absence())
        .contains("mangler");
  }

  private static AnnouncedAmount amount(String code, int from, int to, double mnok) {
    return new AnnouncedAmount(
        code,
        from,
        to,
        "free_funds",
        mnok,
        "foreslått",
        "",
        code,
        "Utgiver " + code,
        "Tittel",
        "",
        "",
        "");
  }
}
