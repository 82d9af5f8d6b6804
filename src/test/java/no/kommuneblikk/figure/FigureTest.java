package no.kommuneblikk.figure;

import static no.kommuneblikk.figure.Sample.TEXTS;
import static no.kommuneblikk.figure.Sample.changes;
import static no.kommuneblikk.figure.Sample.figure;
import static no.kommuneblikk.figure.Sample.line;
import static no.kommuneblikk.figure.Sample.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FigureTest {

  @Nested
  class Table {

    @Test
    void ofALineHasARowForEachYearAndAColumnForEachSeries() {
      var table =
          FigureTable.of(
              figure(
                  Kind.LINE,
                  line("Små", SeriesRole.SIZE_SMALL, 1.0, null),
                  line("Store", SeriesRole.SIZE_LARGE, 1234.56, 3.0, 4.0)),
              TEXTS);
      assertThat(table.columns())
          .extracting(FigureTable.Column::title)
          .containsExactly("Kommune", "Små", "Store");
      assertThat(table.columns())
          .extracting(FigureTable.Column::numeric)
          .containsExactly(false, true, true);
      assertThat(texts(table))
          .containsExactly(
              List.of("2016", "1,0", "1 234,6"),
              List.of("2017", "mangler", "3,0"),
              List.of("2018", "mangler", "4,0"));
    }

    @Test
    void putsTheYearsInOrderWhereASeriesBeginsLate() {
      var late =
          Series.of("Sen", SeriesRole.FIRST, List.of(Point.year(2017, 1.0, Quality.REPORTED)));
      assertThat(
              texts(
                  FigureTable.of(
                      figure(Kind.LINE, late, line("A", SeriesRole.SECOND, 1.0, 2.0)), TEXTS)))
          .extracting(List::getFirst)
          .containsExactly("2016", "2017");
    }

    @Test
    void ofBarsSaysWhatEachValueIsWorth() {
      var bars =
          Series.of(
              "Endring",
              SeriesRole.STAFFING,
              List.of(
                  Point.category("Viken", "30", 1.5, Quality.REPORTED),
                  Point.category("Oslo", "03", -2.25, Quality.CARRIED_FORWARD),
                  Point.category("Agder", "42", 0.0, Quality.ESTIMATED),
                  Point.category("Nordland", "18", null, Quality.SUPPRESSED)));
      assertThat(texts(FigureTable.of(figure(Kind.BAR, bars), TEXTS)))
          .containsExactly(
              List.of("Viken", "1,5"),
              List.of("Oslo", "−2,3 (videreført)"),
              List.of("Agder", "0,0 (estimert)"),
              List.of("Nordland", "skjermet"));
    }

    @Test
    void ofChangesHasBothYearsAndTheDifference() {
      var table = FigureTable.of(figure(Kind.DUMBBELL, changes(2)), TEXTS);
      assertThat(table.columns())
          .extracting(FigureTable.Column::title)
          .containsExactly("Kommune", "2016", "2020", "Endring");
      assertThat(texts(table))
          .containsExactly(
              List.of("Kommune 0", "10,0", "12,0", "+2,0"),
              List.of("Kommune 1", "10,0", "11,0", "+1,0"));
    }

    @Test
    void ofAStripHasTheGroupOfEachMunicipality() {
      var strip =
          Series.of(
              "Små kommuner",
              SeriesRole.SIZE_SMALL,
              List.of(Point.municipality("Nome", "3816", -1.0, Quality.REPORTED, 0)));
      assertThat(texts(FigureTable.of(figure(Kind.STRIP, strip), TEXTS)))
          .containsExactly(List.of("Nome", "Små kommuner", "−1,0"));
    }

    @Test
    void ofAScatterHasBothMeasures() {
      var pairs =
          Series.of(
              "Små kommuner",
              SeriesRole.SIZE_SMALL,
              List.of(Point.pair("Nome", "3816", 12_345, 2.5, Quality.REPORTED, 0)));
      assertThat(texts(FigureTable.of(figure(Kind.SCATTER, pairs), TEXTS)))
          .containsExactly(List.of("Nome", "Små kommuner", "12 345", "2,5"));
    }

    @Test
    void hasEveryRowEvenWhenTheChartHasRoomForSome() {
      assertThat(FigureTable.of(figure(Kind.DUMBBELL, changes(356)), TEXTS).rows()).hasSize(356);
    }
  }

  @Nested
  class Chart {

    private List<Point> drawn(Series series) {
      return Excerpt.of(figure(Kind.DUMBBELL, series), TEXTS).getFirst().points();
    }

    @Test
    void showsTheFirstAndTheLastOfManyRowsAndSaysHowManyItLeavesOut() {
      var points = drawn(changes(356));
      assertThat(points).hasSize(31);
      assertThat(points.get(14).label()).isEqualTo("Kommune 14");
      assertThat(points.get(15).label()).isEqualTo("… 326 til");
      assertThat(points.get(15).y()).isNull();
      assertThat(points.get(16).label()).isEqualTo("Kommune 341");
    }

    @Test
    void keepsTheHighlightedOnesInTheMiddle() {
      assertThat(drawn(changes(356, 100, 3, 200)))
          .extracting(Point::label)
          .hasSize(33)
          .contains("Kommune 100", "Kommune 200", "… 324 til");
    }

    @Test
    void showsAllWhereAllHaveRoom() {
      assertThat(drawn(changes(31))).hasSize(31).noneMatch(point -> point.y() == null);
    }

    @Test
    void leavesNothingOutWithoutNeed() {
      assertThat(drawn(changes(32, 15, 16)))
          .extracting(Point::label)
          .hasSize(32)
          .noneMatch(label -> label.startsWith("…"));
    }

    @Test
    void carriesWhatTheFigureSaysAndWhereItsDataAre() {
      var spec =
          ChartSpec.of(figure(Kind.LINE, line("I alt", SeriesRole.STAFFING, 1.0, 2.0)), "", TEXTS);
      assertThat(spec.title()).isEqualTo("Funnet");
      assertThat(spec.address()).isEqualTo("/figur/prove.json");
      assertThat(spec.notes()).contains("Et forbehold.");
      assertThat(spec.sources()).containsExactly("SSB: Tabell · utgave 2020 · 15. mars 2021");
      assertThat(spec.words()).containsEntry("carried_forward", "med videreførte tall");
    }

    @Test
    void leavesAMissingValueOutRatherThanDrawZero() {
      var points =
          ChartSpec.of(figure(Kind.LINE, line("I alt", SeriesRole.STAFFING, null, 2.0)), "", TEXTS)
              .series()
              .getFirst()
              .points();
      assertThat(points.getFirst().y()).isNull();
      assertThat(points.getFirst().quality()).isEqualTo("missing");
    }
  }

  @Nested
  class Words {

    @Test
    void tellWhatTheChartShowsToThoseWhoListen() {
      var words =
          FigureDescription.alternative(
              figure(Kind.LINE, line("Små", SeriesRole.SIZE_SMALL, 1.0, 2.5)), TEXTS);
      assertThat(words)
          .startsWith("Funnet. Linjediagram over Årsverk, med én serie: Små.")
          .contains("Verdiene går fra 1,0 til 2,5.")
          .endsWith("Alle verdiene står i tabellen under figuren.");
    }

    @Test
    void countWhatTheFigureStandsOn() {
      assertThat(FigureDescription.basis(figure(Kind.LINE, line("", SeriesRole.FIRST, 1.0)), TEXTS))
          .containsExactly(
              "n = 3 kommuner", "kommuner etter siste verdi: 2 rapportert; 1 videreført");
    }

    @Test
    void ofAnAbsentFigureAreItsReason() {
      var absent =
          Figure.asking("prove", Kind.BAR, "Hva?", Selection.DEFAULT).absent("Tallene mangler.");
      assertThat(absent.isEmpty()).isTrue();
      assertThat(absent.series()).isEmpty();
      assertThat(FigureDescription.alternative(absent, TEXTS)).isEqualTo("Tallene mangler.");
    }
  }

  @Nested
  class EmphasisOnExtremes {

    @Test
    void picksTheGreyLinesThatGrewMostAndLeast() {
      var lines =
          Emphasis.onExtremes(
              List.of(
                  line("Midt", SeriesRole.CONTEXT, 10.0, 12.0),
                  line("Mest", SeriesRole.CONTEXT, 10.0, 20.0),
                  line("Ukjent", SeriesRole.CONTEXT, null, 90.0),
                  line("Minst", SeriesRole.CONTEXT, 10.0, 5.0)),
              new Years(2016, 2017));
      assertThat(lines)
          .extracting(Series::role)
          .containsExactly(
              SeriesRole.CONTEXT,
              SeriesRole.EMPHASIS,
              SeriesRole.CONTEXT,
              SeriesRole.EMPHASIS_SECOND);
    }

    /** The one from 10 to 14 grew more in percent, the one from 100 to 110 in what is drawn. */
    @Test
    void picksByWhatTheAxisShows() {
      var lines =
          Emphasis.onExtremes(
              List.of(
                  line("Liten", SeriesRole.CONTEXT, 10.0, 14.0),
                  line("Stor", SeriesRole.CONTEXT, 100.0, 110.0)),
              new Years(2016, 2017));
      assertThat(lines)
          .extracting(Series::role)
          .containsExactly(SeriesRole.EMPHASIS_SECOND, SeriesRole.EMPHASIS);
    }

    @Test
    void leavesColouredLinesAlone() {
      var lines =
          List.of(
              line("Små", SeriesRole.SIZE_SMALL, 1.0, 2.0),
              line("Store", SeriesRole.SIZE_LARGE, 1.0, 3.0));
      assertThat(Emphasis.onExtremes(lines, new Years(2016, 2017))).isEqualTo(lines);
    }
  }
}
