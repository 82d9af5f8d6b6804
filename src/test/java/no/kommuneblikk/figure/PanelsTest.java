package no.kommuneblikk.figure;

import static no.kommuneblikk.figure.Sample.TEXTS;
import static no.kommuneblikk.figure.Sample.figure;
import static no.kommuneblikk.figure.Sample.line;
import static no.kommuneblikk.figure.Sample.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.indicator.Quality;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Panels on one scale, and dots with lines and bands that are computed of them. */
class PanelsTest {

  private static final Series SMALL =
      Series.of("Små", SeriesRole.SIZE_SMALL, List.of(pair("Nome", "3816", 6_515, 2.5)));
  private static final Series LARGE =
      Series.of("Store", SeriesRole.SIZE_LARGE, List.of(pair("Horten", "3801", 27_351, -1)));
  private static final Series TREND =
      Series.of(
          "robust linje, R² = 0,21",
          SeriesRole.TREND,
          List.of(computed(200, -90), computed(4_000, 90)));
  private static final Series OUTER =
      Series.of(
          "ni av ti (P5–P95)",
          SeriesRole.BAND_OUTER,
          List.of(computed(200, 50), computed(5_000, 40)));
  private static final Series MEDIAN =
      Series.of("median", SeriesRole.TREND, List.of(computed(200, -80)));

  private static Point pair(String name, String code, double x, double y) {
    return Point.pair(name, code, x, y, Quality.REPORTED, 0);
  }

  /** Far from the dots, so that a sum that counts it is seen. */
  private static Point computed(int x, double y) {
    return Point.year(x, y, Quality.DERIVED);
  }

  private static String alternative(Kind kind, Series... series) {
    return FigureDescription.alternative(figure(kind, series), TEXTS);
  }

  @Nested
  class Table {

    @Test
    void ofSmallMultiplesIsThatOfALineChart() {
      var multiples =
          figure(
              Kind.MULTIPLES,
              line("Landet", SeriesRole.CONTEXT, 5.0, 6.0),
              line("Horten", SeriesRole.EMPHASIS, 1.0, null));
      var table = FigureTable.of(multiples, TEXTS);
      assertThat(table.columns())
          .extracting(FigureTable.Column::title)
          .containsExactly("Kommune", "Landet", "Horten");
      assertThat(texts(table))
          .containsExactly(List.of("2016", "5,0", "1,0"), List.of("2017", "6,0", "mangler"));
    }

    @ParameterizedTest
    @EnumSource(
        value = Kind.class,
        names = {"SCATTER", "FACETS"})
    void ofDotsLeavesOutTheLineThroughThem(Kind kind) {
      assertThat(texts(FigureTable.of(figure(kind, SMALL, TREND, LARGE), TEXTS)))
          .containsExactly(
              List.of("Nome", "Små", "6 515", "2,5"), List.of("Horten", "Store", "27 351", "−1,0"));
    }

    @Test
    void ofBandsHasTheMunicipalitiesOnlyAndNoColumnForASingleGroup() {
      var table = FigureTable.of(figure(Kind.BANDS, OUTER, MEDIAN, SMALL), TEXTS);
      assertThat(table.columns())
          .extracting(FigureTable.Column::title)
          .containsExactly("Kommune", "Kommune", "Årsverk");
      assertThat(texts(table)).containsExactly(List.of("Nome", "6 515", "2,5"));
    }

    @Test
    void ofBandsHasTheGroupsWhereThereAreSeveral() {
      assertThat(texts(FigureTable.of(figure(Kind.BANDS, OUTER, SMALL, LARGE), TEXTS)))
          .extracting(row -> row.get(1))
          .containsExactly("Små", "Store");
    }
  }

  @Nested
  class Words {

    @Test
    void ofSmallMultiplesTellWhatEachIsAndWhatTheyAreSeenAgainst() {
      assertThat(
              alternative(
                  Kind.MULTIPLES,
                  line("Landet", SeriesRole.CONTEXT, 5.0),
                  line("Horten", SeriesRole.EMPHASIS, 1.0),
                  line("Nome", SeriesRole.FIRST, 2.0)))
          .startsWith(
              "Funnet. 2 små linjediagrammer over Årsverk, alle på samme skala: Horten og Nome."
                  + " I grått bak vises Landet til sammenligning. Verdiene går fra 1,0 til 5,0.");
    }

    @Test
    void ofOneSmallMultipleAreInTheSingular() {
      assertThat(alternative(Kind.MULTIPLES, line("Horten", SeriesRole.EMPHASIS, 1.0)))
          .startsWith("Funnet. Linjediagram over Årsverk for Horten. Verdiene");
      assertThat(alternative(Kind.MULTIPLES, line("Landet", SeriesRole.CONTEXT, 1.0)))
          .startsWith("Funnet. Linjediagram over Årsverk. I grått bak vises Landet");
    }

    @Test
    void ofFacetsTellWhichGroupTheLineBelongsTo() {
      assertThat(alternative(Kind.FACETS, SMALL, TREND, LARGE))
          .startsWith(
              "Funnet. 2 punktdiagrammer på samme skala, der hver kommune er et punkt; vannrett akse"
                  + " viser Kommune, loddrett akse viser Årsverk. Gruppene er Små og Store."
                  + " Gjennom punktene for Små går en rett linje: robust linje, R² = 0,21."
                  + " Verdiene går fra −1,0 til 2,5.");
      assertThat(alternative(Kind.FACETS, SMALL))
          .startsWith("Funnet. Punktdiagram, der hver kommune er et punkt;")
          .contains("Gruppen er Små.");
    }

    @Test
    void ofAScatterNameTheLineButCountNoGroupForIt() {
      assertThat(alternative(Kind.SCATTER, SMALL, LARGE, TREND))
          .contains("Gruppene er Små og Store. Gjennom punktene for Store går en rett linje:");
    }

    @Test
    void ofBandsNameTheBandsAndGiveTheRangeOfTheMunicipalities() {
      assertThat(alternative(Kind.BANDS, OUTER, MEDIAN, SMALL))
          .startsWith(
              "Funnet. Punktdiagram der hver kommune er et punkt; vannrett akse viser Kommune på"
                  + " logaritmisk skala, loddrett akse viser Årsverk."
                  + " Sammen med punktene vises: ni av ti (P5–P95) og median."
                  + " Verdiene går fra 2,5 til 2,5.");
      assertThat(alternative(Kind.BANDS, SMALL)).doesNotContain("Sammen med");
    }
  }
}
