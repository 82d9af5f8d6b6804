package no.kommuneblikk.measure;

import static org.assertj.core.api.Assertions.assertThat;

import no.kommuneblikk.ProductTest;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.selection.Plotting;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * New growth in free funds was 400 million in 2016 and 150 million in 2020, and both stay: the
 * money has risen everywhere. No figure tells it as a fall, or the estimate as published.
 */
@ProductTest
class YearlyGrowthTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final String FUNDS = "frie-midler-sosialhjelp";

  @Autowired FigureCatalog catalog;

  private Figure figure(String id, Plotting plotting) {
    return catalog.figure(id, Selection.DEFAULT.with(draft -> draft.plotting = plotting), TEXTS);
  }

  private Figure figure(String id, Quantity quantity) {
    return figure(id, Plotting.DEFAULT.withMeasure(quantity));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kart",
        "variasjon-bevegelser",
        "variasjon-mot-strommen",
        "variasjon-spredning",
        "variasjon-folketall"
      })
  void itsChangeIsRefusedWithTheReason(String id) {
    var figure = figure(id, Quantity.change(FUNDS));
    assertThat(figure.isEmpty()).isTrue();
    assertThat(figure.title())
        .startsWith("Det vises ingen endring i målingen «Ny vekst i frie midler")
        .contains("mindre ny vekst er ikke mindre penger", "Velg summen over årene");
  }

  @Test
  void itsChangeIsRefusedOnAnAxisToo() {
    var relation =
        figure(
            "variasjon-sammenheng",
            Plotting.DEFAULT.withAxes(Quantity.change(FUNDS), Quantity.level("medianinntekt")));
    assertThat(relation.isEmpty()).isTrue();
    assertThat(relation.title()).contains("mindre ny vekst er ikke mindre penger");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kart", "variasjon-spredning", "sammenlign-utvikling"})
  void theTitleBeginsBySayingThatItIsAnEstimate(String id) {
    assertThat(figure(id, Quantity.level(FUNDS)).title()).startsWith("Anslag: ");
  }

  @Test
  void aMeasureThatIsPublishedIsNoEstimate() {
    assertThat(figure("kart", Quantity.level("sosialhjelpsmottakere")).title())
        .doesNotContain("Anslag");
    assertThat(figure("sammenlign", Plotting.DEFAULT).title()).doesNotContain("Anslag");
  }
}
