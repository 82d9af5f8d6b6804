package no.kommuneblikk.ledger;

import static no.kommuneblikk.ledger.LedgerSamples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.kommuneblikk.selection.Costing;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import org.junit.jupiter.api.Test;

/**
 * A title says what both keys give. Posts cost 0.8 million kroner, and each municipality has 10 000
 * inhabitants, so that posts per 10 000 are posts.
 */
class TitlesByBothKeysTest {

  private static final String HORTEN = "3801";
  private static final String NOME = "3816";

  private static final Selection GROUPS =
      Selection.DEFAULT.with(
          draft -> {
            draft.years = new Years(2016, 2017);
            draft.costing = Costing.DEFAULT.withPriceAdjusted(false);
          });

  /** By need 6.5 posts in Horten and 3 in Nome; 7 and 0.5 came. */
  private static LedgerSamples byNeed() {
    return new LedgerSamples()
        .free(HORTEN, 2.6, 2.6)
        .free(NOME, 1.2, 1.2)
        .staff(HORTEN, 40, 47)
        .staff(NOME, 10, 10.5);
  }

  /** By population 4 posts and 5.5: the money reached less far in Horten by both. */
  private static LedgerSamples agreeing() {
    return byNeed().freeByPopulation(HORTEN, 1.6, 1.6).freeByPopulation(NOME, 2.2, 2.2);
  }

  /** By population 10 posts and 0.25: what came lay further above it in Nome. */
  private static LedgerSamples disagreeing() {
    return byNeed().freeByPopulation(HORTEN, 4, 4).freeByPopulation(NOME, 0.1, 0.1);
  }

  private static LedgerInput books(LedgerSamples samples, Selection selection) {
    return samples.books(selection, false, LedgerInput.REPORTED);
  }

  private static String bars(LedgerSamples samples) {
    return MoneyIntoPosts.draw(books(samples, GROUPS), LedgerSamples.areas(GROUPS), GROUPS, TEXTS)
        .title();
  }

  private static String each(LedgerSamples samples) {
    return EachMunicipality.draw(
            books(samples, GROUPS),
            LedgerSamples.areas(GROUPS),
            LedgerSamples.groups(GROUPS),
            GROUPS,
            TEXTS)
        .title();
  }

  @Test
  void whoHasMostAndLeastIsNamedWhereBothAgreeWithWhatEachGives() {
    assertThat(bars(agreeing()))
        .isEqualTo(
            "Årsverkene økte mest utover det de frie midlene rakk til i store kommuner (+0,5 til"
                + " +3,0 per 10 000) og minst i mellomstore kommuner (−5,0 til −2,5), 2016–2017");
  }

  @Test
  void nobodyIsNamedWhereTheyDoNotAgree() {
    assertThat(bars(disagreeing()))
        .isEqualTo(
            "Hvor årsverkene økte mest og minst utover det de frie midlene (anslag) rakk til, er"
                + " ikke avgjort: det avhenger av fordelingsnøkkelen, 2016–2017");
  }

  @Test
  void postsAndCountsAreRangesWhereTheKeysDiffer() {
    var horten = GROUPS.with(draft -> draft.municipality = HORTEN);
    assertThat(
            Account.draw(books(agreeing(), horten), LedgerSamples.areas(horten), horten, TEXTS)
                .title())
        .startsWith(
            "Horten 2016–2017: Ny vekst i frie midler (anslag, 2 budsjettår) rakk til 4,0–6,5"
                + " stillinger.");
    assertThat(each(agreeing())).startsWith("I 1 av 2 kommuner");
    assertThat(each(byNeed().freeByPopulation(HORTEN, 4, 4).freeByPopulation(NOME, 4, 4)))
        .startsWith("I 0–1 av 2 kommuner");
  }

  /** 16 posts in the country: by need 6.5 parts of 9.5 in Horten, by population nearly all. */
  @Test
  void howManyGetLessThanOnePostIsARangeToo() {
    var amount =
        GROUPS.with(
            draft -> {
              draft.municipality = NOME;
              draft.costing = Costing.DEFAULT.withScenario(12_800_000L, 1);
            });
    var rows =
        new Scenario.Rows(
            disagreeing().rows(),
            LedgerSamples.released(LedgerSamples.FREE, "mnok", false),
            Optional.of(LedgerSamples.released(LedgerSamples.OTHER, "mnok", false)),
            LedgerSamples.SOURCE,
            LedgerSamples.COST);
    var figure = Scenario.draw(rows, LedgerSamples.areas(amount), amount, TEXTS);
    assertThat(figure.title())
        .isEqualTo(
            "13 millioner kroner over ett år lønner 16 stillinger i landet. I 0–1 av 2 kommuner"
                + " blir det under én");
    assertThat(figure.notes().getFirst()).startsWith("Nome får 0,4–5,1 stillinger.");
  }

  /** What is told beside the figure is no part of what it counts. */
  @Test
  void theBasisIsOfTheChosenKeyAlone() {
    assertThat(books(agreeing(), GROUPS).basis(2, _ -> true))
        .isEqualTo(books(byNeed(), GROUPS).basis(2, _ -> true));
    assertThat(books(agreeing(), GROUPS).byEachKey()).hasSize(2);
  }
}
