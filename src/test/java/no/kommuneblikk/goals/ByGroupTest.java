package no.kommuneblikk.goals;

import static org.assertj.core.api.Assertions.assertThat;

import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureTable;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.selection.Selection;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ByGroupTest {

  private static final RatingSamples SAMPLES =
      new RatingSamples()
          .with(1, "liten", 5, 3, 1, 1, 0, 10)
          .with(1, "stor", 4, 3, 2, 1, 0, 0)
          .with(2, "liten", 6, 2, 1, 0, 1, 10)
          .with(2, "stor", 1, 2, 4, 2, 1, 0);

  private static Figure draw(RatingSamples samples) {
    return ByGroup.draw(
        samples.rows(), RatingSamples.SIZES, Selection.DEFAULT, RatingSamples.TEXTS);
  }

  @Test
  void each_cell_holds_the_five_ratings_and_apart_from_them_those_not_rated() {
    var points = RatingSamples.series(draw(SAMPLES), "Små kommuner").points();

    assertThat(points)
        .filteredOn(point -> point.label().startsWith("2 "))
        .extracting(Point::code, Point::label, Point::y)
        .containsExactly(
            Tuple.tuple("2:low", "2 Tidlig hjelp – lav", 6.0),
            Tuple.tuple("2:medium", "2 Tidlig hjelp – middels", 2.0),
            Tuple.tuple("2:relatively_high", "2 Tidlig hjelp – relativt høy", 1.0),
            Tuple.tuple("2:high", "2 Tidlig hjelp – høy", 0.0),
            Tuple.tuple("2:cannot_be_assessed", "2 Tidlig hjelp – kan ikke vurderes", 1.0),
            Tuple.tuple("2:not_rated", "2 Tidlig hjelp – ikke vurdert", 10.0));
  }

  @Test
  void the_title_says_where_the_groups_are_farthest_apart_with_shares_and_n() {
    assertThat(draw(SAMPLES).title().replace('\u00a0', ' '))
        .isEqualTo(
            "Størst av 2 forskjeller er den på Tidlig hjelp: 60 % høy eller relativt høy i store kommuner"
                + " (n = 10) mot 10 % i små kommuner (n = 10)");
  }

  @Test
  void a_group_with_fewer_than_eight_rated_is_shown_but_nothing_is_said_of_it() {
    var figure =
        draw(
            new RatingSamples()
                .with(1, "liten", 5, 3, 2)
                .with(1, "mellomstor", 0, 0, 0, 7)
                .with(1, "stor", 4, 3, 3));

    assertThat(RatingSamples.value(figure, "Mellomstore kommuner", "1 Brukerinnflytelse – høy"))
        .isEqualTo(7);
    assertThat(figure.title()).doesNotContain("mellomstor").contains("store", "små");
    assertThat(figure.notes())
        .anyMatch(note -> note.startsWith("Mellomstore kommuner har færre enn 8"));
  }

  @Test
  void with_one_group_there_is_nothing_to_compare() {
    var figure = draw(new RatingSamples().with(1, "stor", 5, 3, 2));

    assertThat(figure.title())
        .isEqualTo(
            "Bare store kommuner har nok vurderte kommuner (n = 10),"
                + " så det er ingen gruppe å sammenligne med");
    assertThat(figure.notes()).noneMatch(note -> note.contains("største av mange"));
  }

  @Test
  void a_difference_is_never_told_without_the_warning_that_it_can_be_chance() {
    assertThat(draw(SAMPLES).notes()).anyMatch(note -> note.contains("Den kan være tilfeldig"));
  }

  @Test
  void groups_without_municipalities_are_left_out() {
    assertThat(draw(SAMPLES).series())
        .extracting(Series::name)
        .containsExactly("Små kommuner", "Store kommuner");
  }

  @Test
  void the_table_has_a_row_for_each_goal_and_rating_and_a_column_for_each_group() {
    var table = FigureTable.of(draw(SAMPLES), RatingSamples.TEXTS);

    assertThat(table.columns())
        .extracting(FigureTable.Column::title)
        .containsExactly("Mål og vurdering", "Små kommuner", "Store kommuner");
    assertThat(table.rows()).hasSize(12);
    assertThat(table.rows().getLast())
        .extracting(FigureTable.Cell::text)
        .containsExactly("2 Tidlig hjelp – ikke vurdert", "10", "0");
  }
}
