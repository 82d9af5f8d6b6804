package no.kommuneblikk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.figure.Axis;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Kind;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns of each kind of figure, and what stands around the table. */
class FigureSheetTest {

  private static final Axis YEARS = Axis.of("År", Format.LABEL);
  private static final Axis RATE = Axis.of("Årsverk per 10 000 innbyggere", Format.RATE);
  private static final Axis MONEY = Axis.of("Kroner per innbygger", Format.NOK);

  private static String whole(Figure figure) {
    return FigureSheet.write(figure, "", List.of(), ExportSample.TEXTS).replace('\u00a0', ' ');
  }

  /** The header and the rows between the two empty lines. */
  private static List<String> table(Figure figure) {
    return whole(figure).split("\r\n\r\n")[1].lines().toList();
  }

  private static Series series(String name, SeriesRole role, Point... points) {
    return Series.of(name, role, List.of(points));
  }

  private static Point horten(double value) {
    return Point.category("Horten", "3801", value, Quality.REPORTED);
  }

  @Test
  void titleAndUnitStandAboveTheTableAndItsGroundsBelowEachOnce() {
    var figure = ExportSample.bar("Årsverk", series("Årsverk", SeriesRole.STAFFING, horten(12.5)));
    assertThat(FigureSheet.write(figure, "Vestfold", List.of("En merknad."), ExportSample.TEXTS))
        .isEqualTo(
            """
            \ufeffFunnet\r
            Enhet;Årsverk\r
            Utvalg;Vestfold\r
            \r
            kommunenummer;kommune;verdi;kvalitet;merknad\r
            "=""3801""\";Horten;12,5;rapportert;\r
            \r
            Tallgrunnlag;n = 2 kommuner\r
            Tallgrunnlag;verdier: 2 rapportert\r
            Kilde;SSB: Tabell · utgave 2020 · 15. mars 2021\r
            Forbehold;En merknad.\r
            Forbehold;Et forbehold.\r
            """);
  }

  /** A bare 0301 in a cell becomes the quantity 301. */
  @Test
  void theNumberOfOsloKeepsItsZeroInExcel() {
    var oslo = Point.category("Oslo", "0301", 4.0, Quality.REPORTED);
    assertThat(table(ExportSample.bar("Årsverk", series("Årsverk", SeriesRole.STAFFING, oslo))))
        .element(1)
        .isEqualTo("\"=\"\"0301\"\"\";Oslo;4;rapportert;");
  }

  @Test
  void aLineHasGroupsYearsAndValues() {
    var figure =
        ExportSample.figure(
            Kind.LINE,
            YEARS,
            RATE,
            series("Små kommuner", SeriesRole.SIZE_SMALL, Point.year(2016, 36.5, Quality.REPORTED)),
            series(
                "Store kommuner", SeriesRole.SIZE_LARGE, Point.year(2016, null, Quality.MISSING)));
    assertThat(table(figure))
        .containsExactly(
            "gruppe;år;verdi;kvalitet;merknad",
            "Små kommuner;2016;36,5;rapportert;",
            "Store kommuner;2016;;mangler;");
  }

  /** Highlighted municipalities have lines of their own among those of the groups. */
  @Test
  void linesOfGroupsAndMunicipalitiesAreAreas() {
    var figure =
        ExportSample.figure(
            Kind.LINE,
            YEARS,
            RATE,
            series("Små kommuner", SeriesRole.SIZE_SMALL, Point.year(2016, 36.5, Quality.REPORTED)),
            series("Nome", SeriesRole.EMPHASIS, Point.year(2016, 40.0, Quality.REPORTED)));
    assertThat(table(figure)).first().isEqualTo("område;år;verdi;kvalitet;merknad");
  }

  @Test
  void aChangeHasItsYearsInTheHeading() {
    var point = Point.change("Nome", "3816", 10.5, 12, Quality.CARRIED_FORWARD, 0);
    assertThat(
            table(
                ExportSample.figure(
                    Kind.DUMBBELL,
                    Axis.of("Kommune", Format.LABEL),
                    RATE,
                    series("I alt", SeriesRole.STAFFING, point))))
        .containsExactly(
            "kommunenummer;kommune;verdi 2016;verdi 2020;endring;kvalitet;merknad",
            "\"=\"\"3816\"\"\";Nome;10,5;12;1,5;videreført;");
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"SCATTER", "FACETS", "BANDS"})
  void dotsHaveBothQuantitiesWithTheirUnitsAndNoLineBetweenThem(Kind kind) {
    var figure =
        ExportSample.figure(
            kind,
            MONEY,
            RATE,
            series(
                "Små kommuner",
                SeriesRole.SIZE_SMALL,
                Point.pair("Nome", "3816", 250, 2.5, Quality.ILLUSTRATION, 0)),
            series(
                "Store kommuner",
                SeriesRole.SIZE_LARGE,
                Point.pair("Oslo", "0301", 300, 3, Quality.REPORTED, 0)),
            series("R² = 0,20", SeriesRole.TREND, Point.band(250, 2, 2)));
    assertThat(table(figure))
        .containsExactly(
            "gruppe;kommunenummer;kommune;Kroner per innbygger;Årsverk per 10 000 innbyggere;"
                + "kvalitet;merknad",
            "Små kommuner;\"=\"\"3816\"\"\";Nome;250;2,5;eksempeltall;",
            "Store kommuner;\"=\"\"0301\"\"\";Oslo;300;3;rapportert;");
  }

  @Test
  void areasOfSeveralKindsAreCalledAreas() {
    var bars =
        series(
            "Stillinger",
            SeriesRole.STAFFING,
            horten(2),
            Point.category("Vestfold og Telemark", "38", 25.0, Quality.ESTIMATED),
            Point.category("Landet", null, 300.0, Quality.ESTIMATED));
    assertThat(table(ExportSample.bar("Stillinger", bars)))
        .containsExactly(
            "nummer;område;verdi;kvalitet;merknad",
            "\"=\"\"3801\"\"\";Horten;2;rapportert;",
            "\"=\"\"38\"\"\";Vestfold og Telemark;25;estimert;",
            "\"\";Landet;300;estimert;");
  }

  @Test
  void aRatingIsSplitIntoTheGoalTheRatingAndItsWording() {
    var figure =
        ExportSample.figure(
            Kind.MATRIX,
            Axis.of("Mål", Format.LABEL),
            Axis.of("Vurdering", Format.LABEL),
            series(
                "Landet (Fafo)",
                SeriesRole.BENCHMARK,
                Point.category(
                    "2 Tidlig hjelp – høy – Mest for unge.", "2:high", null, Quality.REPORTED)));
    assertThat(table(figure))
        .containsExactly(
            "mål;vurdering;kvalitet;merknad", "2 Tidlig hjelp;høy;rapportert;Mest for unge.");
  }

  @Test
  void valuesInUnitsOfTheirOwnSayWhich() {
    var table =
        ExportSample.figure(
            Kind.TABLE,
            Axis.of("Post", Format.LABEL),
            Axis.of("Kroner og stillinger", Format.LABEL),
            series(
                "Horten",
                SeriesRole.EMPHASIS,
                Point.category("Frie midler", null, 9.5, Quality.ESTIMATED)
                    .measuring(MONEY, "per innbygger"),
                Point.category("Årsverk", null, 19.0, Quality.ILLUSTRATION).measuring(RATE, null)),
            series(
                "Nome",
                SeriesRole.CONTEXT,
                Point.category("Frie midler", null, 1.5, Quality.ESTIMATED)
                    .measuring(MONEY, null)));
    assertThat(table(table))
        .containsExactly(
            "kolonne;post;verdi;enhet;kvalitet;merknad",
            "Horten;Frie midler;9,5;Kroner per innbygger;estimert;per innbygger",
            "Horten;Årsverk;19;Årsverk per 10 000 innbyggere;eksempeltall;",
            "Nome;Frie midler;1,5;Kroner per innbygger;estimert;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
  void aTextThatLooksLikeAFormulaIsNeverRun(String text) {
    var point = Point.category(text, text, -1.25, Quality.REPORTED).noting(text);
    var figure =
        ExportSample.bar(
            text, series(text, SeriesRole.STAFFING, point), series("B", SeriesRole.FIRST));
    assertThat(whole(figure))
        .doesNotContain(";" + text + ";", ";" + text + "\r", "\n" + text)
        .contains("'" + text, ";-1,25;");
  }

  @Test
  void aFigureWithNothingToShowSaysWhyAndHasNoTable() {
    var absent =
        Figure.asking("prove", Kind.BAR, "Spørsmålet?", Selection.DEFAULT).absent("Ingen tall.");
    assertThat(whole(absent)).isEqualTo("\ufeffIngen tall.\r\n\r\n");
  }
}
