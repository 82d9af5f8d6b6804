package no.kommuneblikk.figure;

import static no.kommuneblikk.figure.Sample.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.kommuneblikk.figure.GrowthFinding.Changed;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import org.junit.jupiter.api.Test;

/** Who may be told as the one that grew most or least. */
class FootingTest {

  private static Changed county(String name, int municipalities, double change) {
    return Changed.named(name, change, Footing.ofGroup(municipalities));
  }

  private static Changed municipality(String name, double change, double posts) {
    return Changed.named(name, change, Footing.ofChange(change, posts));
  }

  private static String told(Changed... all) {
    return GrowthFinding.of(List.of(all), Format.RATE, "årsverk", "2016–2020", TEXTS);
  }

  @Test
  void aCountyOfOneMunicipalityIsNeitherMostNorLeastOfCounties() {
    assertThat(told(county("Oslo", 1, 9), county("Agder", 25, 3), county("Viken", 51, 2)))
        .isEqualTo(
            "Agder økte mest (+3,0) og Viken minst (+2,0) i årsverk, 2016–2020, av de 2 med mer enn én kommune");
    assertThat(told(county("Oslo", 1, 9))).isEqualTo("Oslo: +9,0 i årsverk, 2016–2020");
  }

  @Test
  void norIsItInTheSentencesOfBarsAndLines() {
    var bars =
        Stream.of(county("Oslo", 1, 9), county("A", 8, 3), county("B", 8, 2), county("C", 8, 1))
            .map(
                each ->
                    Point.category(each.name(), null, each.change(), Quality.DERIVED)
                        .resting(each.footing()))
            .toList();
    assertThat(Named.told(Named.of(bars), Format.RATE, true, TEXTS))
        .isEqualTo("høyest A (+3,0), lavest C (+1,0), av de 3 med mer enn én kommune");
  }

  private static String sentence(boolean signed, Footing... all) {
    return Named.told(
        IntStream.range(0, all.length)
            .mapToObj(i -> new Named("K" + i, signed ? change(all[i]) : 30 + i, all[i]))
            .toList(),
        Format.RATE,
        signed,
        TEXTS);
  }

  private static double change(Footing footing) {
    return Objects.requireNonNull(footing.change());
  }

  @Test
  void norAreFewPostsInAnySentence() {
    var leka = Footing.ofChange(25.4, 1.4);
    assertThat(
            sentence(
                true,
                leka,
                Footing.ofChange(6.8, 18.6),
                Footing.ofChange(1.1, 4.0),
                Footing.ofChange(-8.0, -5.2)))
        .isEqualTo(
            "høyest K1 (+6,8, i antall +18,6 årsverk), lavest K3 (−8,0, i antall −5,2 årsverk), av de"
                + " 3 som endret seg med minst tre stillinger samme vei");
    assertThat(
            sentence(
                true,
                leka,
                Footing.ofChange(-0.2, -0.1),
                Footing.ofChange(6.8, 18.6),
                Footing.ofChange(1.1, 4.0)))
        .isEqualTo(
            "høyest K2 (+6,8, i antall +18,6 årsverk), av de 2 som endret seg med minst tre stillinger"
                + " samme vei");
    assertThat(sentence(true, leka, leka, leka, Footing.ofChange(-5.0, -0.9)))
        .isEqualTo("fra −5,0 til +25,4, ingen med minst tre stillinger bak");
    assertThat(
            sentence(
                false,
                Footing.ofPosts(1.5),
                Footing.ofPosts(40.0),
                Footing.ofPosts(90.0),
                Footing.ofPosts(2.7)))
        .isEqualTo(
            "høyest K2 (32,0, det er 90,0 stillinger), lavest K1 (31,0, det er 40,0 stillinger), av de"
                + " 2 med minst tre stillinger");
    assertThat(sentence(true, leka, leka, leka, Footing.ofChange(6.8, 18.6)))
        .isEqualTo(
            "K3 (+6,8, i antall +18,6 årsverk), den eneste som endret seg med minst tre stillinger"
                + " samme vei");
  }

  /** The capital has most of whatever is counted. */
  @Test
  void nobodyIsRankedByCountsOnAMap() {
    var oslo = Point.municipality("Oslo", "0301", 339.6, Quality.REPORTED, 0);
    var others =
        IntStream.range(0, 3)
            .mapToObj(i -> Point.municipality("K" + i, "000" + i, i - 1.1, Quality.REPORTED, 0));
    var series =
        Series.of("Klasse", SeriesRole.CONTEXT, Stream.concat(Stream.of(oslo), others).toList());
    var map =
        Figure.asking("kart", Kind.MAP, "Spørsmålet?", Selection.DEFAULT)
            .over(Axis.of("Kommune", Format.LABEL), Axis.ofChange("Endring i årsverk", Format.FTE))
            .showing(List.of(series))
            .basedOn(Basis.nothing())
            .finding("Funnet");
    assertThat(FigureWords.of(map, TEXTS).getFirst())
        .isEqualTo(
            "Blant kommunene: fra −1,1 til +339,6, ikke rangert, for slike tall følger størrelsen.");
  }

  @Test
  void ofWhoeverIsHighlightedFewPostsGiveNoPlaceAtAnEnd() {
    var own =
        Point.municipality("Leka", "5052", 25.4, Quality.REPORTED, 1)
            .resting(Footing.ofChange(25.4, 1.4));
    var other = Point.municipality("Horten", "3801", 6.8, Quality.REPORTED, 0);
    var strip = Series.of("Små kommuner", SeriesRole.SIZE_SMALL, List.of(own, other));
    assertThat(FigureWords.of(Sample.figure(Kind.STRIP, strip), TEXTS))
        .contains(
            "Leka har 25,4, i antall +1,4 årsverk, for lite til å få en plass ytterst (små kommuner).");
  }

  @Test
  void whatIsShownInPostsIsNotToldInPostsAgain() {
    assertThat(Footing.ofPostsGained(-1.1).told("−1,1", TEXTS)).isEqualTo("−1,1");
    assertThat(Footing.ofPostsGained(-1.1).isFirm()).isFalse();
    assertThat(Footing.ofPostsGained(-3.1).isFirm()).isTrue();
  }

  /** The key of population gives all much the same for each inhabitant, so there is no order. */
  @Test
  void amountsThatAreMuchTheSameAreNotRanked() {
    var even = List.of(named(254.4), named(255.6), named(255.1), named(254.9));
    assertThat(Named.told(even, Format.NOK, false, TEXTS))
        .isEqualTo("om lag likt for alle (254–256)");
    var apart = List.of(named(180), named(255), named(250), named(330));
    assertThat(Named.told(apart, Format.NOK, false, TEXTS)).startsWith("høyest");
    assertThat(Named.between(apart, Format.NOK, TEXTS)).isEqualTo("180–330");
  }

  private static Named named(double value) {
    return new Named("K" + value, value);
  }

  @Test
  void norIsItsLineInAColourOfItsOwn() {
    var lines =
        Stream.of(county("Oslo", 1, 9), county("A", 8, 3), county("B", 8, 2), county("C", 8, 1))
            .map(
                each ->
                    Series.of(
                        each.name(),
                        SeriesRole.CONTEXT,
                        List.of(
                            Point.year(2016, 10.0, Quality.DERIVED).resting(each.footing()),
                            Point.year(2020, 10 + each.change(), Quality.DERIVED)
                                .resting(each.footing()))))
            .toList();
    assertThat(Emphasis.onExtremes(lines, Years.PLAN))
        .extracting(Series::role)
        .containsExactly(
            SeriesRole.CONTEXT,
            SeriesRole.EMPHASIS,
            SeriesRole.CONTEXT,
            SeriesRole.EMPHASIS_SECOND);
  }

  @Test
  void aMunicipalityIsToldWithPostsAndNotWhereTheyAreFewerThanThree() {
    assertThat(
            told(
                municipality("Leka", 27.3, 1.5),
                municipality("Horten", 6.8, 18.6),
                municipality("Nome", -8.0, -5.2)))
        .isEqualTo(
            "Horten økte mest (+6,8, i antall +18,6 årsverk) og Nome gikk mest ned (−8,0, i antall"
                + " −5,2 årsverk) i årsverk, 2016–2020, av de 2 som endret seg med minst tre stillinger"
                + " samme vei");
  }

  @Test
  void aLevelIsSoManyPostsAndOnePostIsWrittenAsOne() {
    assertThat(Footing.ofPosts(1.0).told("8,3", TEXTS)).isEqualTo("8,3, det er 1,0 stilling");
    assertThat(Footing.ofPosts(1.5).told("27,3", TEXTS)).isEqualTo("27,3, det er 1,5 stillinger");
  }

  /** A rate falls by more than the posts that went where inhabitants came. */
  @Test
  void theChangeInPostsKeepsItsSignAndIsNotSaidToBeTheChangeOfTheRate() {
    assertThat(Footing.ofChange(-5.0, -0.9).told("−5,0", TEXTS))
        .isEqualTo("−5,0, i antall −0,9 årsverk");
    assertThat(Footing.ofChange(3.5, 0.0).told("+3,5", TEXTS))
        .isEqualTo("+3,5, i antall 0,0 årsverk");
    assertThat(Footing.ofPosts(22.8).since(Footing.ofPosts(23.7), 1.2).told("+1,2", TEXTS))
        .isEqualTo("+1,2, i antall −0,9 årsverk");
  }

  @Test
  void nobodyIsAnExtremeWhosePostsWentTheOtherWay() {
    assertThat(
            told(
                municipality("Bergen", -0.1, 6.7),
                municipality("Trondheim", -0.1, 9.5),
                municipality("Horten", 6.8, 18.6)))
        .isEqualTo(
            "Horten økte mest (+6,8, i antall +18,6 årsverk) i årsverk, 2016–2020, den eneste som"
                + " endret seg med minst tre stillinger samme vei");
    assertThat(told(municipality("Bergen", -0.1, 6.7), municipality("Trondheim", -0.1, 9.5)))
        .isEqualTo("Ingen av 2 endret seg med minst tre stillinger samme vei i årsverk, 2016–2020");
    assertThat(Footing.ofChange(-0.1, 6.7).isFirm()).isFalse();
    assertThat(Footing.ofChange(-0.1, -6.7).isFirm()).isTrue();
  }
}
