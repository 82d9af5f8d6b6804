package no.kommuneblikk.variation;

import static no.kommuneblikk.variation.Sampled.SIZES;
import static no.kommuneblikk.variation.Sampled.TEXTS;
import static no.kommuneblikk.variation.Sampled.numbers;
import static no.kommuneblikk.variation.Sampled.plain;
import static no.kommuneblikk.variation.Sampled.y;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.measure.Reading;
import no.kommuneblikk.measure.ReadingSample;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Quantity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SpreadFiguresTest {

  @Nested
  class WithinGroups {

    private Figure draw(Reading reading) {
      return ValueSpread.draw(reading, SIZES, TEXTS);
    }

    /** By hand, type 7 of 0 to 20: P5 is 1 and P95 is 19. */
    @Test
    void namesTheGroupThatIsSpreadWidest() {
      var figure =
          draw(
              new Sampled()
                  .grew("38", SizeGroup.SMALL, numbers(0, 20))
                  .grew("38", SizeGroup.LARGE, numbers(1, 10))
                  .sample()
                  .reading());
      assertThat(plain(figure.title()))
          .isEqualTo(
              "Spredningen i endring i årsverk er størst blant små kommuner: ni av ti ligger"
                  + " mellom +1,0 og +19,0 per 10 000 innbyggere, 2016–2020");
      assertThat(figure.basis().n()).isEqualTo(31);
    }

    @Test
    void ranksNoSizesByCountsWhichFollowSize() {
      var figure =
          draw(
              new Sampled()
                  .grew("38", SizeGroup.SMALL, numbers(1, 10))
                  .grew("38", SizeGroup.LARGE, numbers(0, 20))
                  .sample()
                  .reading(draft -> draft.per = Per.COUNT));
      assertThat(figure.title())
          .isEqualTo(
              "Spredningen i antall følger størrelsen på kommunene, så ingen gruppe kalles mest"
                  + " spredt, 2016–2020");
    }

    @Test
    void hasNoPercentilesUnderEight() {
      var figure =
          draw(new Sampled().grew("38", SizeGroup.SMALL, numbers(1, 7)).sample().reading());
      assertThat(figure.series()).extracting(Series::spread).containsOnlyNulls();
      assertThat(figure.title()).startsWith("Hver gruppe har færre enn 8 kommuner");
    }

    @Test
    void standsWithOneMunicipalityAndWithNone() {
      assertThat(
              plain(draw(new Sampled().grew("38", SizeGroup.SMALL, -3).sample().reading()).title()))
          .isEqualTo("Bare K3001 har tall: −3,0 per 10 000 innbyggere");
      assertThat(draw(new Sampled().sample().reading()).isEmpty()).isTrue();
    }

    @Test
    void saysThatThereIsNoSpreadWhereAllAreEqual() {
      var same = new double[] {2, 2, 2, 2, 2, 2, 2, 2};
      assertThat(
              plain(
                  draw(new Sampled().grew("38", SizeGroup.SMALL, same).sample().reading()).title()))
          .isEqualTo(
              "Ingen spredning å se i endring i årsverk: ni av ti har +2,0 per 10 000 innbyggere");
    }

    @Test
    void showsWhateverMeasureIsChosen() {
      var figure =
          draw(
              new Sampled()
                  .grew("38", SizeGroup.SMALL, numbers(0, 8))
                  .sample()
                  .reading(
                      draft ->
                          draft.plotting = draft.plotting.withMeasure(Quantity.level("arsverk"))));
      assertThat(plain(figure.title()))
          .isEqualTo(
              "Små kommuner: ni av ti ligger mellom 40,4 og 47,6 per 10 000 innbyggere i årsverk, 2020");
      assertThat(figure.notes()).anyMatch(note -> note.startsWith("SINTEF advarer"));
    }
  }

  @Nested
  class SharesOfVariance {

    private Figure draw(Reading reading) {
      return Decomposition.draw(reading, TEXTS);
    }

    @Test
    void areNotComputedOfCountsWhichFollowSize() {
      var sample = new Sampled();
      sample.grew("38", SizeGroup.SMALL, Sampled.numbers(1, 20));
      sample.grew("46", SizeGroup.LARGE, Sampled.numbers(1, 20));
      assertThat(draw(sample.sample().reading(draft -> draft.per = Per.COUNT)).absence())
          .startsWith("Årsverk vises i antall, og store kommuner har mest.");
    }

    /** Ten in each of four cells, so no cell and no size differs: all between counties. */
    @Test
    void addUpToOneHundredAndSayWhatChanceWouldGive() {
      var sample = new Sampled();
      for (var size : List.of(SizeGroup.SMALL, SizeGroup.LARGE)) {
        sample.grew("38", size, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2);
        sample.grew("46", size, 8, 10, 8, 10, 8, 10, 8, 10, 8, 10);
      }
      var figure = draw(sample.sample().reading());
      // Mean 5: between 40 · 16 = 640, within 40 · 1 = 40
      assertThat(y(figure, 0, 0)).isCloseTo(640 / 6.8, within(1e-9));
      assertThat(y(figure, 0, 1)).isCloseTo(0, within(1e-9));
      assertThat(y(figure, 0, 2)).isCloseTo(40 / 6.8, within(1e-9));
      // (2 − 1) / 39, half of what the cells add beside
      assertThat(y(figure, 1, 0)).isCloseTo(100 * 1.5 / 39, within(1e-9));
      assertThat(y(figure, 1, 2)).isCloseTo(100 * 36.0 / 39, within(1e-9));
      assertThat(plain(figure.title()))
          .isEqualTo(
              "Det meste av variasjonen i endring i årsverk per 10 000 innbyggere, 94,1 %, er mellom"
                  + " fylker");
      assertThat(figure.notes().stream().map(Sampled::plain))
          .anyMatch(
              note ->
                  note.endsWith(
                      "tilfeldige grupper av samme størrelse ville i snitt gitt 3,8 % til fylkene og"
                          + " 3,8 % til størrelsesgruppene."))
          .contains("Størrelsesgruppene skiller ikke mer enn tilfeldige grupper ville gjort.")
          .anyMatch(note -> note.contains("hver av de 40 kommunene teller én gang"));
    }

    @Test
    void areNotComputedOfTooFewOrOfASingleGroup() {
      assertThat(
              draw(new Sampled()
                      .grew("38", SizeGroup.SMALL, numbers(1, 28))
                      .grew("46", SizeGroup.LARGE, 1)
                      .sample()
                      .reading())
                  .absence())
          .isEqualTo(
              "Utvalget har 29 kommuner med tall. Det trengs minst 30 for å dele opp variasjonen."
                  + " Ta med flere fylker eller størrelser.");
      assertThat(
              draw(new Sampled()
                      .grew("38", SizeGroup.SMALL, numbers(1, 20))
                      .grew("38", SizeGroup.LARGE, numbers(1, 20))
                      .sample()
                      .reading())
                  .absence())
          .contains("bare ett fylke");
      assertThat(
              draw(new Sampled()
                      .grew("38", SizeGroup.SMALL, numbers(1, 20))
                      .grew("46", SizeGroup.SMALL, numbers(1, 20))
                      .sample()
                      .reading())
                  .absence())
          .contains("bare én størrelsesgruppe");
      assertThat(
              draw(new Sampled()
                      .grew("38", SizeGroup.SMALL, new double[20])
                      .grew("46", SizeGroup.LARGE, new double[20])
                      .sample()
                      .reading())
                  .absence())
          .contains("samme verdi");
    }
  }

  @Nested
  class BandsByPopulation {

    private static ReadingSample sized(int n) {
      var sample = new ReadingSample().staffing();
      for (var i = 0; i < n; i++) {
        // The smaller, the farther from zero, to either side
        var inhabitants = 1_000 * (i + 1);
        var change = (i % 2 == 0 ? 1 : -1) * 2.0;
        sample.growth(
            String.valueOf(3001 + i), "38", SizeGroup.SMALL, inhabitants, 10, 10 + change);
      }
      return sample;
    }

    @Test
    void narrowWhereMunicipalitiesAreLargerAndOnlyTheMunicipalitiesAreCounted() {
      var figure = SizeBands.draw(sized(100).reading(), TEXTS);
      assertThat(figure.kind()).isEqualTo(Kind.BANDS);
      assertThat(figure.series())
          .extracting(Series::role)
          .containsExactly(
              SeriesRole.BAND_OUTER, SeriesRole.BAND_INNER, SeriesRole.TREND, SeriesRole.CONTEXT);
      assertThat(figure.series().getFirst().points()).hasSize(61);
      assertThat(figure.series().getLast().points()).hasSize(100);
      assertThat(plain(figure.title()))
          .startsWith(
              "Spennet i endring i årsverk er størst blant de minste kommunene, der ett årsverk er"
                  + " 0,5: ved 20 500 innbyggere ligger ni av ti mellom")
          .contains("ved 80 500 mellom −0,3 og +0,3 per 10 000 innbyggere");
      assertThat(figure.notes().stream().map(Sampled::plain))
          .anyMatch(note -> note.contains("bruker de 40 kommunene som er nærmest"));
    }

    @Test
    void sayHowMuchOfTheSpreadIsArithmetic() {
      assertThat(SizeBands.draw(sized(100).reading(), TEXTS).notes().stream().map(Sampled::plain))
          .contains(
              "Jo færre innbyggere, jo mer er ett årsverk: 0,5 ved 20 500 innbyggere, 0,1 ved"
                  + " 80 500. Mye av spennet blant de minste er slik regning.");
    }

    @Test
    void areNotDrawnOfCountsWhichFollowSize() {
      var figure = SizeBands.draw(sized(100).reading(draft -> draft.per = Per.COUNT), TEXTS);
      assertThat(figure.series()).extracting(Series::role).containsExactly(SeriesRole.CONTEXT);
      assertThat(figure.title())
          .isEqualTo("100 kommuner etter folketall: båndene er ikke tegnet for endring i årsverk");
      assertThat(figure.notes()).anyMatch(note -> note.contains("store kommuner har mest"));
    }

    @Test
    void areNotDrawnOfFewerThanEighty() {
      var figure =
          SizeBands.draw(
              sized(79).reading(draft -> draft.highlighted = List.of("3003", "3001")), TEXTS);
      assertThat(figure.series()).extracting(Series::role).containsExactly(SeriesRole.CONTEXT);
      assertThat(figure.title()).startsWith("79 kommuner etter folketall: for få");
      assertThat(figure.series().getFirst().points().get(2).highlight()).isEqualTo(1);
      assertThat(figure.series().getFirst().points().get(0).highlight()).isEqualTo(2);
    }

    @Test
    void standWithOneMunicipalityAndWithNone() {
      assertThat(SizeBands.draw(sized(1).reading(), TEXTS).title())
          .startsWith("Bare K3001 har tall");
      assertThat(SizeBands.draw(sized(0).reading(), TEXTS).isEmpty()).isTrue();
    }
  }

  @Nested
  class WithoutCarriedForwardFigures {

    /** By hand: 1, 3, 5 and 9, where 9 was carried forward: the median goes from 4 to 3. */
    private Reading reading() {
      var sample = new Sampled().grew("38", SizeGroup.SMALL, 1, 3, 5).sample();
      return sample
          .municipality("3901", "38", SizeGroup.SMALL, 10_000)
          .value("arsverk", "3901", 2016, 40.0)
          .value("arsverk", "3901", 2020, 49.0, "carried_forward")
          .reading();
    }

    @Test
    void theMedianAndTheNumberAreShownBeforeAndAfter() {
      var figure = CarriedForwardEffect.draw(reading(), SIZES, TEXTS);
      assertThat(plain(figure.title()))
          .isEqualTo(
              "Uten én kommune med videreførte tall går n fra 4 til 3, og medianen for endring i"
                  + " årsverk per 10 000 innbyggere fra +4,00 til +3,00");
      assertThat(Sampled.labels(figure, 0)).containsExactly("Alle i utvalget", "Små kommuner");
      assertThat(y(figure, 0, 0)).isEqualTo(4);
      assertThat(y(figure, 1, 0)).isEqualTo(3);
      assertThat(y(figure, 2, 0)).isEqualTo(-1);
      assertThat(y(figure, 3, 1)).isEqualTo(4);
      assertThat(y(figure, 4, 1)).isEqualTo(3);
    }

    @Test
    void thePageSaysItOnceTheyAreLeftOut() {
      var figure = CarriedForwardEffect.draw(reading(), SIZES, TEXTS);
      var without = figure.selection().with(draft -> draft.carriedForward = false);
      assertThat(CarriedForwardEffect.remark(figure, without, TEXTS)).contains(figure.title());
      assertThat(CarriedForwardEffect.remark(figure, figure.selection(), TEXTS)).isEmpty();
    }

    @Test
    void aMedianThatStandsStillIsExplained() {
      var none =
          CarriedForwardEffect.draw(
              new Sampled().grew("38", SizeGroup.SMALL, 1, 2).sample().reading(), SIZES, TEXTS);
      assertThat(none.title()).startsWith("Ingen kommuner i utvalget har videreførte tall");
      assertThat(none.series().get(2).points().getFirst().note()).isEqualTo("ingen falt ut");
    }

    @Test
    void nobodyIsLeftWhereAllWereCarriedForward() {
      var figure =
          CarriedForwardEffect.draw(
              new ReadingSample()
                  .staffing()
                  .municipality("3901", "38", SizeGroup.SMALL, 10_000)
                  .value("arsverk", "3901", 2016, 40.0)
                  .value("arsverk", "3901", 2020, 49.0, "carried_forward")
                  .reading(),
              SIZES,
              TEXTS);
      assertThat(figure.title()).contains("ingen igjen");
      assertThat(figure.series().get(1).points().getFirst().quality()).isEqualTo(Quality.MISSING);
    }
  }
}
