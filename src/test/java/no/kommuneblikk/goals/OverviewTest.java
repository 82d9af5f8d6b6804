package no.kommuneblikk.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureTable;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.figure.SeriesRole;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

class OverviewTest {

  private static final RatingSamples TWO_GOALS =
      new RatingSamples()
          .with(4, "liten", 8, 6, 3, 1, 2, 5)
          .with(4, "stor", 2, 1, 1, 0, 0, 0)
          .with(5, "liten", 1, 4, 6, 7, 2, 5)
          .with(5, "stor", 0, 1, 1, 2, 0, 0);

  private static Figure draw(RatingSamples samples) {
    return Overview.draw(samples.rows(), Marks.NONE, Selection.DEFAULT, RatingSamples.TEXTS);
  }

  @Test
  void every_value_is_a_whole_count_of_municipalities_and_never_an_average() {
    var figure = draw(TWO_GOALS);

    assertThat(figure.vertical().title()).isEqualTo("Antall kommuner");
    assertThat(figure.series())
        .flatExtracting(Series::points)
        .extracting(point -> Objects.requireNonNull(point.y()))
        .allSatisfy(value -> assertThat(value).isEqualTo(Math.rint(value)));
    assertThat(RatingSamples.value(figure, "lav", "4 Aktivt liv")).isEqualTo(10);
  }

  @Test
  void cannot_be_assessed_is_a_rating_of_its_own_and_not_rated_is_none() {
    var figure = draw(TWO_GOALS);

    assertThat(figure.series())
        .extracting(Series::role)
        .containsExactly(
            SeriesRole.RATING_LOW,
            SeriesRole.RATING_MEDIUM,
            SeriesRole.RATING_RELATIVELY_HIGH,
            SeriesRole.RATING_HIGH,
            SeriesRole.RATING_CANNOT_BE_ASSESSED);
    assertThat(RatingSamples.value(figure, "kan ikke vurderes", "5 Alternative straffereaksjoner"))
        .isEqualTo(2);
    assertThat(figure.basis().n()).isEqualTo(24);
    assertThat(figure.notes())
        .anyMatch(note -> note.startsWith("5 av 29 kommuner i utvalget er ikke vurdert."));
  }

  @Test
  void the_title_counts_those_that_cannot_be_assessed_among_the_rated() {
    assertThat(draw(TWO_GOALS).title().replace('\u00a0', ' '))
        .isEqualTo(
            "Alternative straffereaksjoner har størst andel høy eller relativt høy"
                + " (67 % av 24 kommuner), Aktivt liv størst andel lav (42 % av 24)");
  }

  @Test
  void goals_that_share_the_first_place_are_both_named() {
    var figure = draw(new RatingSamples().with(1, "liten", 4, 0, 4).with(2, "liten", 4, 0, 4));

    assertThat(figure.title()).startsWith("Brukerinnflytelse og Tidlig hjelp har størst andel");
  }

  @Test
  void nothing_is_compared_where_fewer_than_eight_are_rated() {
    var figure = draw(new RatingSamples().with(1, "liten", 7).with(2, "liten", 0, 0, 0, 7));

    assertThat(figure.title())
        .isEqualTo("Bare 7 kommuner er vurdert: for få til å sammenligne målene");
  }

  @Test
  void municipalities_nobody_has_rated_give_no_figure_but_a_reason() {
    var figure = draw(new RatingSamples().with(1, "liten", 0, 0, 0, 0, 0, 12));

    assertThat(figure.isEmpty()).isTrue();
    assertThat(figure.absence()).contains("Ingen av kommunene i utvalget er vurdert");
  }

  @Test
  void ratings_within_other_borders_count_as_not_rated_and_are_told_of() {
    var figure = draw(new RatingSamples().with(1, "liten", 9).withNotCarried(1, "liten", 3));

    assertThat(figure.basis().n()).isEqualTo(9);
    assertThat(figure.notes())
        .anyMatch(
            note ->
                note.startsWith(
                    "3 kommuner i strukturen fra 2020 er bare vurdert innenfor andre grenser."));
  }

  @Test
  void a_highlighted_municipality_is_named_at_its_rating_and_changes_no_count() {
    var horten = new RatingSamples().with(4, "3801", 0, 1).with(5, "3801", 0, 0, 0, 0, 0, 1).rows();
    var marks = new Marks(horten.counts(), Map.of("3801", "Horten"));
    var figure = Overview.draw(TWO_GOALS.rows(), marks, Selection.DEFAULT, RatingSamples.TEXTS);

    assertThat(figure.series())
        .flatExtracting(Series::points)
        .extracting(Point::note)
        .containsOnlyOnce("Horten");
    assertThat(RatingSamples.series(figure, "middels").points().getFirst().note())
        .isEqualTo("Horten");
    assertThat(RatingSamples.value(figure, "middels", "4 Aktivt liv")).isEqualTo(7);
    assertThat(figure.notes())
        .contains("Horten er ikke vurdert på 5 Alternative straffereaksjoner.");
  }

  @Test
  void generated_ratings_are_marked_as_illustration() {
    var figure =
        Overview.draw(TWO_GOALS.illustrated(), Marks.NONE, Selection.DEFAULT, RatingSamples.TEXTS);

    assertThat(figure.basis().illustration()).isTrue();
    assertThat(figure.notes().getFirst()).startsWith("Eksempeltall:");
  }

  @Test
  void the_years_of_the_selection_are_said_to_have_no_effect() {
    assertThat(draw(TWO_GOALS).notes())
        .contains("Vurderingene gjelder planen som helhet. Årene i utvalget virker ikke inn.");
  }

  @Test
  void the_table_has_a_row_for_each_goal_and_a_column_for_each_rating() {
    var table = FigureTable.of(draw(TWO_GOALS), RatingSamples.TEXTS);

    assertThat(table.columns())
        .extracting(FigureTable.Column::title)
        .containsExactly("Mål", "lav", "middels", "relativt høy", "høy", "kan ikke vurderes");
    assertThat(table.rows()).hasSize(2);
  }
}
