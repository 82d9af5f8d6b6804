package no.kommuneblikk.ledger;

import static no.kommuneblikk.ledger.LedgerSamples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureCatalog;
import no.kommuneblikk.selection.Costing;
import no.kommuneblikk.selection.FundingKey;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reader chooses is followed by the numbers and by the words. */
@ProductTest
class KeyFollowedTest {

  @Autowired FigureCatalog catalog;

  private Figure figure(String id, Selection selection) {
    return catalog.figure(id, selection, TEXTS);
  }

  private static String words(Figure figure) {
    return head(figure) + " " + String.join(" ", figure.notes());
  }

  /** All that is said but the notes, which may tell what the other key would give. */
  private static String head(Figure figure) {
    return String.join(
        " ",
        Stream.concat(
                Stream.of(figure.title(), figure.horizontal().title(), figure.vertical().title()),
                figure.series().stream().map(series -> series.name()))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"midler-arsverk", "midler-frie-lopende", "variasjon-par"})
  void whatHasRoomForOneKeySaysWhatTheOtherGives(String id) {
    assertThat(figure(id, Selection.DEFAULT.with(draft -> draft.counties = List.of("38"))).notes())
        .anyMatch(
            note ->
                note.toLowerCase(Locale.ROOT).contains("etter folketall")
                    && note.contains("Hvilken nøkkel som er riktig, er ikke avgjort."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "midler-arsverk",
        "midler-frie-tilskudd",
        "midler-frie-lopende",
        "stillinger-regnskap",
        "stillinger-midler",
        "stillinger-kommuner",
        "stillinger-varighet",
        "stillinger-scenario"
      })
  void theKeyIsFollowedByTheValuesAndNamed(String id) {
    var county = Selection.DEFAULT.with(draft -> draft.counties = List.of("38"));
    var need = figure(id, county);
    var heads = figure(id, county.with(draft -> draft.key = FundingKey.POPULATION));
    assertThat(heads.series()).isNotEqualTo(need.series());
    assertThat(words(need)).contains("etter sosialhjelpsmottakere");
    assertThat(words(heads)).contains("etter folketall");
    assertThat(head(heads)).doesNotContain("etter sosialhjelp");
    assertThat(heads.selection().key()).isEqualTo(FundingKey.POPULATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"midler-frie", "midler-frie-innbygger", "kommune-midler", "arsverk-vekst"})
  void whatShowsBothKeysOrNoneHasItNotInItsAddress(String id) {
    var heads =
        Selection.DEFAULT.with(
            draft -> {
              draft.key = FundingKey.POPULATION;
              draft.municipality = "3801";
            });
    assertThat(figure(id, heads).selection().key()).isEqualTo(FundingKey.SOCIAL_ASSISTANCE);
  }

  @Test
  void withoutCarriedForwardValuesThereAreFewerMunicipalities() {
    var all = figure("stillinger-midler", Selection.DEFAULT);
    var fewer =
        figure("stillinger-midler", Selection.DEFAULT.with(draft -> draft.carriedForward = false));
    assertThat(all.basis().n()).isEqualTo(356);
    assertThat(fewer.basis().n()).isEqualTo(356 - 66);
  }

  @Test
  void onlyTheChosenCostIsAskedOfTheFigures() {
    var costing = Costing.DEFAULT.withPerFte(1_000_000).withScenario(5_000_000L, 2);
    var chosen = Selection.DEFAULT.with(draft -> draft.costing = costing);
    assertThat(figure("stillinger-midler", chosen).selection().costing())
        .isEqualTo(costing.withScenario(null, null));
    assertThat(figure("stillinger-scenario", chosen).selection().costing()).isEqualTo(costing);
    assertThat(figure("midler-frie", chosen).selection().costing()).isEqualTo(Costing.DEFAULT);
    assertThat(figure("stillinger-midler", chosen).notes())
        .anyMatch(note -> note.contains("1\u00a0000\u00a0000 kroner") && note.contains("valgt"));
  }

  @Test
  void yearsOutsideThePlanHaveNoMoneyAndSayWhichHave() {
    var before = Selection.DEFAULT.with(draft -> draft.years = new Years(2020, 2021));
    assertThat(figure("stillinger-regnskap", before).isEmpty()).isFalse();
    var after = Selection.DEFAULT.with(draft -> draft.years = new Years(2021, 2022));
    assertThat(figure("stillinger-regnskap", after).absence()).contains("2016–2020");
  }
}
