package no.kommuneblikk.variation;

import static no.kommuneblikk.variation.Sampled.TEXTS;
import static no.kommuneblikk.variation.Sampled.labels;
import static no.kommuneblikk.variation.Sampled.numbers;
import static no.kommuneblikk.variation.Sampled.plain;
import static no.kommuneblikk.variation.Sampled.y;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.SizeGroup;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.measure.Measured;
import no.kommuneblikk.measure.ReadingSample;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Quantity;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MovementFiguresTest {

  private static SelectionInCountry field(ReadingSample country, Consumer<Selection.Draft> change) {
    return SelectionInCountry.of(country.reading(change), Selection.DEFAULT.with(change));
  }

  @Nested
  class StrongestMovers {

    private Figure draw(Sampled sampled) {
      return Movers.draw(field(sampled.sample(), _ -> {}), Sampled::name, TEXTS);
    }

    @Test
    void nameBothEndsWithPosts() {
      assertThat(plain(draw(new Sampled().grew("38", SizeGroup.SMALL, 4, 7, -5)).title()))
          .isEqualTo(
              "K3002 økte mest (+7,0, i antall +7,0 årsverk) og K3003 gikk mest ned (−5,0, i antall"
                  + " −5,0 årsverk) i årsverk per 10 000 innbyggere, 2016–2020");
    }

    @Test
    void doNotSayDownWhereAllGrewOrUpWhereNoneDid() {
      assertThat(draw(new Sampled().grew("38", SizeGroup.SMALL, 4, 7)).title())
          .contains("K3002 økte mest (+7,0, i antall +7,0 årsverk) og K3001 minst (+4,0");
      assertThat(draw(new Sampled().grew("38", SizeGroup.SMALL, -4, -7)).title())
          .contains("K3002 gikk mest ned (−7,0, i antall −7,0 årsverk) og K3001 minst (−4,0");
    }

    @Test
    void nameNobodyWhoChangedByLessThanThreePosts() {
      var sampled = new Sampled().grew("38", SizeGroup.LARGE, 4, 5, 6, 1);
      sampled.sample().growth("5052", "50", SizeGroup.SMALL, 571, 3, 4.5);
      assertThat(plain(draw(sampled).title()))
          .isEqualTo(
              "K3003 økte mest (+6,0, i antall +6,0 årsverk) i årsverk per 10 000 innbyggere, 2016–2020,"
                  + " av de 3 som endret seg med minst tre stillinger samme vei");
      assertThat(plain(draw(new Sampled().grew("38", SizeGroup.SMALL, 1, 2, -2)).title()))
          .isEqualTo(
              "Ingen av 3 endret seg med minst tre stillinger samme vei i årsverk per 10 000 innbyggere,"
                  + " 2016–2020");
    }

    @Test
    void sayOutOfHowManyTheyArePicked() {
      assertThat(plain(draw(new Sampled().grew("38", SizeGroup.SMALL, numbers(3, 8))).title()))
          .contains("minst (+3,0, i antall +3,0 årsverk) i årsverk")
          .endsWith(", av 6 områder");
    }

    @Test
    void nameThoseThatShareAnEndAndCountThemWhereTheyAreMany() {
      assertThat(draw(new Sampled().grew("38", SizeGroup.SMALL, 7, 7, -5)).title())
          .startsWith("K3001 og K3002 økte mest (+7,0)");
      assertThat(draw(new Sampled().grew("38", SizeGroup.SMALL, 7, 7, 7, 7, -5)).title())
          .startsWith("4 områder med likt tall økte mest");
      assertThat(plain(draw(new Sampled().grew("38", SizeGroup.SMALL, 3, 3)).title()))
          .isEqualTo("Alle endret seg like mye (+3,0) i årsverk per 10 000 innbyggere, 2016–2020");
    }

    @Test
    void standWithOneMunicipalityAndWithNone() {
      assertThat(draw(new Sampled().grew("38", SizeGroup.SMALL, 3)).title())
          .startsWith("Bare K3001 har tall");
      assertThat(draw(new Sampled()).isEmpty()).isTrue();
    }

    @Test
    void areTenAtEitherEnd() {
      var figure = draw(new Sampled().grew("38", SizeGroup.SMALL, numbers(1, 30)));
      assertThat(figure.series().getFirst().points()).hasSize(20);
      assertThat(y(figure, 0, 0)).isEqualTo(30);
      assertThat(y(figure, 0, 19)).isEqualTo(1);
      assertThat(figure.notes())
          .anyMatch(note -> note.contains("de 10 med størst og de 10 med minst endring av 30"));
    }

    /** By hand: of 1 to 30, fifteen are greater than 15. */
    @Test
    void areFollowedByAHighlightedOneWithItsTruePlace() {
      var sampled = new Sampled().grew("38", SizeGroup.SMALL, numbers(1, 30));
      var figure =
          Movers.draw(
              field(sampled.sample(), draft -> draft.highlighted = List.of("3030", "3015")),
              Sampled::name,
              TEXTS);
      assertThat(labels(figure, 0)).hasSize(21).endsWith("K3001", "K3015");
      assertThat(y(figure, 0, 20)).isEqualTo(15);
      assertThat(figure.series().getFirst().points().getLast().note()).isEqualTo("nr. 16 av 30");
      assertThat(figure.title()).isEqualTo(draw(sampled).title());
      assertThat(figure.notes()).isEqualTo(draw(sampled).notes());
    }

    @Test
    void areFollowedByAHighlightedOneFromOutsideWhichSaysSo() {
      var figure =
          Movers.draw(
              field(
                  new Sampled()
                      .grew("38", SizeGroup.SMALL, 4)
                      .grew("46", SizeGroup.SMALL, 5, 6)
                      .sample(),
                  draft -> {
                    draft.counties = List.of("46");
                    draft.highlighted = List.of("3001");
                  }),
              Sampled::name,
              TEXTS);
      assertThat(labels(figure, 0)).containsExactly("K3003", "K3002", "K3001");
      assertThat(figure.series().getFirst().points().getLast().note())
          .isEqualTo("uthevet, utenfor utvalget");
      assertThat(figure.basis().n()).isEqualTo(2);
    }

    /** A percentage is not made of a base of two posts, so there is nothing to show of it. */
    @Test
    void tellOfAHighlightedOneWithoutAValue() {
      var figure =
          Movers.draw(
              field(
                  new ReadingSample()
                      .staffing()
                      .growth("3001", "38", SizeGroup.SMALL, 1_200, 2, 3)
                      .growth("3002", "38", SizeGroup.LARGE, 50_000, 100, 150),
                  draft -> {
                    draft.per = Per.CHANGE;
                    draft.highlighted = List.of("3001");
                  }),
              Sampled::name,
              TEXTS);
      assertThat(labels(figure, 0)).containsExactly("K3002");
      assertThat(figure.notes()).contains("Uthevet, men uten tall i denne figuren: K3001.");
    }

    @Test
    void sayWhatAChangeIsInPostsWhereItIsOfFew() {
      var figure =
          Movers.draw(
              field(
                  new ReadingSample()
                      .staffing()
                      .growth("3001", "38", SizeGroup.SMALL, 1_200, 2, 3)
                      .growth("3002", "38", SizeGroup.LARGE, 50_000, 100, 150),
                  _ -> {}),
              Sampled::name,
              TEXTS);
      assertThat(figure.series().getFirst().points())
          .extracting(point -> point.note())
          .containsExactly(null, "årsverkene gikk fra 2,0 til 3,0; ett årsverk er 8,3");
    }

    /** Frøya lost 0.9 posts while inhabitants came, and 5.0 per 10 000 are no 0.9 of 1.9. */
    @Test
    void sayHowManyPostsThereWereAndAreAndNotThatTheRateIsSoMany() {
      var yardstick =
          field(new Sampled().grew("50", SizeGroup.SMALL, 1).sample(), _ -> {})
              .selected()
              .of(Quantity.change("arsverk"))
              .yardstick();
      var inhabitants = 5_265;
      var to = 21.9 / inhabitants * 10_000;
      var froya =
          new Measured(
              new Municipality(2020, "5014", "Frøya", "Frøya", "50", inhabitants, 11, 3),
              SizeGroup.SMALL,
              to + 5.0,
              to,
              inhabitants,
              -0.9,
              Quality.REPORTED);
      assertThat(OnePost.remark(froya, yardstick, TEXTS))
          .contains("årsverkene gikk fra 22,8 til 21,9; ett årsverk er 1,9");
    }

    @Test
    void showNoYearsAndNoSmallBaseInPercent() {
      var figure =
          Movers.draw(
              field(
                  new ReadingSample()
                      .staffing()
                      .growth("3001", "38", SizeGroup.SMALL, 1_200, 2, 3)
                      .growth("3002", "38", SizeGroup.LARGE, 50_000, 100, 150),
                  draft -> draft.per = Per.CHANGE),
              Sampled::name,
              TEXTS);
      assertThat(labels(figure, 0)).containsExactly("K3002");
      assertThat(figure.series())
          .extracting(Series::name)
          .containsExactly("Endring", "Median for liknende");
      assertThat(figure.notes()).anyMatch(note -> note.contains("K3001"));
    }
  }

  @Nested
  class AgainstTheStreamOfTheirLikes {

    private Figure draw(Sampled sampled, Consumer<Selection.Draft> change) {
      return AgainstTheStream.draw(field(sampled.sample(), change), Sampled::name, TEXTS);
    }

    /**
     * By hand: of −4 −3 −2 −1 0 1 2 3 the median is −0.5, so all that grew went against it: three.
     */
    @Test
    void areAllThatGrewWhereMostDidNot() {
      var figure = draw(new Sampled().grew("38", SizeGroup.SMALL, numbers(-4, 3)), _ -> {});
      assertThat(labels(figure, 0)).containsExactly("K3008", "K3007", "K3006");
      assertThat(y(figure, 1, 0)).isEqualTo(-0.5);
      assertThat(y(figure, 2, 0)).isEqualTo(3.5);
      assertThat(figure.series().get(1).points().getFirst().note())
          .isEqualTo("små kommuner, fylke 38 (n = 8)");
      assertThat(figure.series().get(2).points())
          .extracting(point -> point.note())
          .containsExactly(
              "mens de fleste ikke økte", "mens de fleste ikke økte", "mens de fleste ikke økte");
      assertThat(plain(figure.title()))
          .isEqualTo(
              "3 av 8 kommuner (38 %) økte i årsverk per 10 000 innbyggere, 2016–2020, mens de fleste"
                  + " liknende ikke gjorde det");
    }

    @Test
    void areFollowedByAHighlightedOneThatDidNotGoAgainstIt() {
      var sampled = new Sampled().grew("38", SizeGroup.SMALL, numbers(-4, 3));
      var figure = draw(sampled, draft -> draft.highlighted = List.of("3001"));
      assertThat(labels(figure, 0)).containsExactly("K3008", "K3007", "K3006", "K3001");
      assertThat(y(figure, 2, 3)).isEqualTo(-3.5);
      assertThat(figure.series().get(2).points().getLast().note()).isEqualTo("ikke blant disse");
      assertThat(figure.title()).isEqualTo(draw(sampled, _ -> {}).title());
    }

    /** By hand: of 1 to 100 the upper quartile is 75.25, so 25 are above it, and 76 is the last. */
    @Test
    void areFollowedByAHighlightedOneThatThereWasNoRoomFor() {
      var figure =
          draw(
              new Sampled().grew("38", SizeGroup.SMALL, numbers(1, 100)),
              draft -> draft.highlighted = List.of("3076"));
      assertThat(labels(figure, 0)).hasSize(21).endsWith("K3076");
      assertThat(figure.series().getFirst().points().getLast().note())
          .isEqualTo("nr. 25 av 25 som økte mer enn de fleste");
    }

    /** By hand: of 1 to 9 the upper quartile is 7, so 8 and 9 grew more than three in four. */
    @Test
    void areTheUpperQuarterWhereMostGrew() {
      var figure = draw(new Sampled().grew("38", SizeGroup.SMALL, numbers(1, 9)), _ -> {});
      assertThat(labels(figure, 0)).containsExactly("K3009", "K3008");
      assertThat(figure.series().get(2).points().getFirst().note())
          .isEqualTo("mer enn tre av fire liknende");
    }

    /** By hand: of 1 to 16 the upper quartile is 12.25, so four of sixteen are above it. */
    @Test
    void areNoFindingByTheirNumberAsAQuarterAlwaysIs() {
      var figure = draw(new Sampled().grew("38", SizeGroup.SMALL, numbers(1, 16)), _ -> {});
      assertThat(plain(figure.title()))
          .isEqualTo(
              "4 av 16 kommuner (25 %) økte mer enn tre av fire liknende i årsverk per 10 000"
                  + " innbyggere, 2016–2020");
      assertThat(figure.notes())
          .anyMatch(note -> plain(note).contains("Det gjelder 4 av 16 kommuner, 25 %."))
          .noneMatch(note -> note.contains("om lag én av fire"));
    }

    /** By hand: of 0 0 0 0 0 0 8 8 and of 1 to 8 (P75 is 6.25) two each are above. */
    @Test
    void areToldApartWhereSomeGrewAloneAndSomeMoreThanMost() {
      var sampled =
          new Sampled()
              .grew("38", SizeGroup.SMALL, 0, 0, 0, 0, 0, 0, 8, 8)
              .grew("46", SizeGroup.SMALL, numbers(1, 8));
      assertThat(plain(draw(sampled, _ -> {}).title()))
          .isEqualTo(
              "4 av 16 kommuner (25 %) økte i årsverk per 10 000 innbyggere, 2016–2020, mer enn tre"
                  + " av fire liknende eller mens de fleste liknende ikke gjorde det");
    }

    /** In posts the largest grew most whomever they are like. */
    @Test
    void areNotPickedOutByCountsWhichFollowSize() {
      var figure =
          draw(
              new Sampled().grew("38", SizeGroup.SMALL, numbers(1, 16)),
              draft -> draft.per = Per.COUNT);
      assertThat(figure.absence())
          .contains("vises i antall, og store kommuner har mest", "Velg «Per innbygger»");
    }

    /** With seven of its size in the county it is seen against those of the whole country. */
    @Test
    void areSeenAgainstTheCountryWhereTheCountyHasFew() {
      var sampled =
          new Sampled()
              .grew("38", SizeGroup.SMALL, 5, 1, 1, 1, 1, 1, 1)
              .grew("46", SizeGroup.SMALL, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10);
      assertThat(draw(sampled, draft -> draft.counties = List.of("38")).absence())
          .startsWith("Ingen av de 7 kommunene i utvalget økte mer enn tre av fire liknende");
      var eight = new Sampled().grew("38", SizeGroup.SMALL, 5, 1, 1, 1, 1, 1, 1, 1);
      var figure = draw(eight, draft -> draft.counties = List.of("38"));
      assertThat(plain(figure.title()))
          .isEqualTo(
              "1 av 8 kommuner (13 %) økte mer enn tre av fire liknende i årsverk per 10 000 innbyggere,"
                  + " 2016–2020");
    }

    @Test
    void areOfTheSelectionOnly() {
      var sampled =
          new Sampled()
              .grew("38", SizeGroup.SMALL, numbers(-4, 3))
              .grew("46", SizeGroup.SMALL, numbers(-4, 3));
      var figure =
          draw(
              sampled,
              draft -> {
                draft.counties = List.of("46");
                draft.size = SizeGroup.SMALL;
              });
      assertThat(labels(figure, 0)).containsExactly("K3016", "K3015", "K3014");
      assertThat(figure.basis().n()).isEqualTo(8);
    }

    @Test
    void sayWhereASinglePostDecides() {
      var figure =
          draw(new Sampled().grew("38", SizeGroup.SMALL, 0, 0, 0, 0, 0, 0, 0, 0.5), _ -> {});
      assertThat(figure.series().get(2).points().getFirst().note()).isEqualTo("ett årsverk avgjør");
    }

    @Test
    void areNobodyWhereAllAreEqualOrTooFew() {
      assertThat(
              draw(new Sampled().grew("38", SizeGroup.SMALL, 2, 2, 2, 2, 2, 2, 2, 2), _ -> {})
                  .isEmpty())
          .isTrue();
      assertThat(draw(new Sampled().grew("38", SizeGroup.SMALL, -1, 5), _ -> {}).isEmpty())
          .isTrue();
    }
  }
}
