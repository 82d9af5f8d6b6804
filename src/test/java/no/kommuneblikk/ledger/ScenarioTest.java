package no.kommuneblikk.ledger;

import static no.kommuneblikk.ledger.LedgerSamples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.selection.Costing;
import no.kommuneblikk.selection.FundingKey;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an amount becomes, computed by hand and of the product's own figures. */
@ProductTest
class ScenarioTest {

  @Autowired FigureCatalog catalog;

  private static final Selection NOME =
      Selection.DEFAULT.with(
          draft -> {
            draft.municipality = "3816";
            draft.years = new Years(2016, 2017);
            // 16 million a year for four years: twenty posts of 800 000
            draft.costing = Costing.DEFAULT.withScenario(64_000_000L, 4);
          });

  private static LedgerSamples three() {
    return new LedgerSamples()
        .add("3801", LedgerSamples.FREE, 2017, 6.0)
        .add("3803", LedgerSamples.FREE, 2017, 3.7)
        .add("3816", LedgerSamples.FREE, 2017, 0.3);
  }

  private static Figure draw(LedgerSamples samples, Selection selection) {
    return Scenario.draw(
        new Scenario.Rows(
            samples.rows(),
            LedgerSamples.released(LedgerSamples.FREE, "mnok", false),
            Optional.empty(),
            LedgerSamples.SOURCE,
            LedgerSamples.COST),
        LedgerSamples.areas(selection),
        selection,
        TEXTS);
  }

  @Test
  void aShareOfTheYearlyAmountOverTheCostIsPosts() {
    var figure = draw(three(), NOME);
    assertThat(LedgerSamples.y(figure, "Stillinger", "Nome")).isCloseTo(0.6, within(1e-9));
    assertThat(LedgerSamples.y(figure, "Stillinger", "Landet")).isCloseTo(20, within(1e-9));
    assertThat(LedgerSamples.y(figure, "Mill. kr i året", "Nome")).isCloseTo(0.48, within(1e-9));
    assertThat(LedgerSamples.y(figure, "Mill. kr i året", "Landet")).isCloseTo(16, within(1e-9));
    assertThat(LedgerSamples.y(figure, "Del av landet", "Nome")).isCloseTo(3, within(1e-9));
    assertThat(LedgerSamples.y(figure, "Kommuner under én stilling", "Landet")).isEqualTo(1);
    assertThat(figure.title())
        .isEqualTo(
            "64 millioner kroner over 4 år lønner 20 stillinger i landet. I én av 3 kommuner blir"
                + " det under én");
  }

  @Test
  void theSharesSumToTheAmount() {
    var terms = new ScenarioTerms(1_234_000_000, 7);
    var shares =
        Share.of(
            Municipal.of(three().rows()),
            LedgerSamples.FREE,
            2017,
            terms,
            new Cost(750_000, true, "", LedgerSamples.SOURCE));
    assertThat(shares.stream().mapToDouble(Share::part).sum()).isCloseTo(1, within(1e-12));
    assertThat(shares.stream().mapToDouble(Share::mnok).sum() * 7).isCloseTo(1_234, within(1e-9));
    assertThat(shares.stream().mapToDouble(Share::posts).sum() * 750_000 * 7)
        .isCloseTo(1_234_000_000, within(1e-3));
  }

  @Test
  void theOrderOfTheRowsIsNothing() {
    var rows = new ArrayList<>(three().rows());
    Collections.shuffle(rows, new Random(7));
    var shuffled =
        Scenario.draw(
            new Scenario.Rows(
                rows,
                LedgerSamples.released(LedgerSamples.FREE, "mnok", false),
                Optional.empty(),
                LedgerSamples.SOURCE,
                LedgerSamples.COST),
            LedgerSamples.areas(NOME),
            NOME,
            TEXTS);
    assertThat(shuffled).isEqualTo(draw(three(), NOME));
  }

  @Test
  void onePostInNomeIsOneAndAHalfPerTenThousand() {
    var figure = figure(Selection.DEFAULT.with(draft -> draft.municipality = "3816"));
    assertThat(figure.notes().getFirst())
        .startsWith("Nome får under én stilling: ")
        .endsWith("Én stilling i Nome er 1,5 per 10 000 innbyggere.");
    var rich =
        figure(
            Selection.DEFAULT.with(
                draft -> {
                  draft.municipality = "3816";
                  draft.costing = Costing.DEFAULT.withScenario(10_000_000_000L, 1);
                }));
    assertThat(rich.notes().getFirst())
        .startsWith("Nome får ")
        .doesNotContain("under")
        .endsWith("Én stilling i Nome er 1,5 per 10 000 innbyggere.");
  }

  @Test
  void theAmountIsTheWholeCountrysWhateverIsSelected() {
    var all = figure(Selection.DEFAULT);
    var county = figure(Selection.DEFAULT.with(draft -> draft.counties = List.of("38")));
    assertThat(LedgerSamples.y(county, "Stillinger", "Landet"))
        .isEqualTo(LedgerSamples.y(all, "Stillinger", "Landet"))
        .isCloseTo(200e6 / 750_000, within(1e-6));
    assertThat(LedgerSamples.y(county, "Stillinger", "Store"))
        .isLessThan(LedgerSamples.y(all, "Stillinger", "Store"));
  }

  @Test
  void theKeyDecidesTheSharesAndIsNamed() {
    var need = figure(Selection.DEFAULT.with(draft -> draft.municipality = "3816"));
    var heads =
        figure(
            Selection.DEFAULT.with(
                draft -> {
                  draft.municipality = "3816";
                  draft.key = FundingKey.POPULATION;
                }));
    assertThat(LedgerSamples.y(heads, "Stillinger", "Nome"))
        .isNotCloseTo(LedgerSamples.y(need, "Stillinger", "Nome"), within(0.01));
    assertThat(heads.notes()).anyMatch(note -> note.endsWith("fordelt etter folketall."));
    assertThat(need.notes())
        .anyMatch(note -> note.endsWith("fordelt etter sosialhjelpsmottakere."));
  }

  private Figure figure(Selection selection) {
    return catalog.figure("stillinger-scenario", selection, TEXTS);
  }
}
