package no.kommuneblikk.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Rauma has 11 recipients of social assistance in 2020 and some 140 in all other years. No figure
 * of a chosen measure tells that as a fact.
 */
@ProductTest
class SourceFaultsTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);
  private static final String RECIPIENTS = "sosialhjelpsmottakere";

  @Autowired FigureCatalog catalog;

  private Figure figure(String id, Consumer<Selection.Draft> change) {
    return catalog.figure(id, Selection.DEFAULT.with(change), TEXTS);
  }

  private static Consumer<Selection.Draft> measuring(Quantity quantity) {
    return draft -> draft.plotting = draft.plotting.withMeasure(quantity);
  }

  @Test
  void theMapDoesNotHaveItAsTheLowest() {
    var map = figure("kart", measuring(Quantity.level(RECIPIENTS)));
    assertThat(map.title()).doesNotContain("1,5");
    assertThat(map.notes())
        .anyMatch(note -> note.contains("feil i kilden") && note.contains("Rauma"));
    assertThat(map.series())
        .filteredOn(series -> series.name().equals("Utelatt: ser ut til å være en feil i kilden"))
        .flatExtracting(series -> series.points())
        .filteredOn(point -> point.label().equals("Rauma"))
        .singleElement()
        .satisfies(
            point -> {
              assertThat(point.y()).isNull();
              assertThat(point.note()).contains("1,5 i kilden");
            });
  }

  @Test
  void itIsNotTheGreatestFall() {
    var movers =
        figure(
            "variasjon-bevegelser",
            measuring(Quantity.change(RECIPIENTS))
                .andThen(draft -> draft.counties = List.of("15")));
    assertThat(movers.title()).doesNotContain("Rauma");
    assertThat(movers.series().getFirst().points())
        .extracting(point -> point.label())
        .isNotEmpty()
        .doesNotContain("Rauma");
    assertThat(movers.notes())
        .anyMatch(note -> note.contains("feil i kilden") && note.contains("Rauma"));
  }
}
