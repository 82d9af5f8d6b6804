package no.kommuneblikk.goals;

import static no.kommuneblikk.goals.RatingSamples.national;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.FigureTable;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

class CountryTest {

  private static final List<NationalRating> FAFO =
      List.of(
          national(0, "overall", "fulfilled_with_reservations", "Løftet regnes som innfridd."),
          national(1, "individual", "relatively_high", "For den enkelte er den relativt høy."),
          national(1, "service_system", "low", "På systemnivå er den lav."),
          national(2, "overall", "relatively_high", "Relativt høy."),
          national(3, "overall", "cannot_be_assessed", "Kan ikke vurderes under ett."),
          national(4, "overall", "low", "Lav."),
          national(5, "overall", "high", "Høy."));

  private static Figure draw(List<NationalRating> rows) {
    return Country.draw(rows, Selection.DEFAULT, RatingSamples.TEXTS);
  }

  @Test
  void a_national_rating_is_a_word_without_a_number_to_add_up_or_average() {
    assertThat(draw(FAFO).series())
        .flatExtracting(Series::points)
        .hasSize(6)
        .extracting(Point::y)
        .containsOnlyNulls();
  }

  @Test
  void it_is_named_as_the_country_and_counts_no_municipalities() {
    var figure = draw(FAFO);

    assertThat(figure.series()).extracting(Series::name).containsExactly("Fafo om landet");
    assertThat(figure.basis().n()).isZero();
    assertThat(figure.notes().getFirst()).contains("gjelder hele landet");
  }

  @Test
  void goal_1_has_two_ratings_that_are_not_put_together() {
    assertThat(draw(FAFO).series().getFirst().points())
        .filteredOn(point -> point.label().startsWith("1 "))
        .extracting(Point::code)
        .containsExactly("1:relatively_high", "1:low");
  }

  @Test
  void goal_3_cannot_be_assessed_and_gets_no_invented_step() {
    assertThat(draw(FAFO).series().getFirst().points())
        .filteredOn(point -> point.label().startsWith("3 "))
        .extracting(Point::code)
        .containsExactly("3:cannot_be_assessed");
    assertThat(draw(FAFO).title()).contains("kan ikke vurderes for Helhetlige tjenester");
  }

  @Test
  void a_goal_fafo_has_not_rated_is_said_not_to_be_rated() {
    var figure =
        draw(List.of(national(3, null, null, null), national(4, "overall", "low", "Lav.")));

    assertThat(figure.series().getFirst().points())
        .extracting(Point::label)
        .containsExactly("3 Helhetlige tjenester – ikke vurdert", "4 Aktivt liv – lav – Lav.");
    assertThat(figure.title()).doesNotContain("Helhetlige tjenester");
  }

  @Test
  void the_money_of_the_plan_is_no_goal() {
    var figure = draw(FAFO);

    assertThat(figure.series().getFirst().points())
        .noneMatch(point -> point.label().startsWith("0"));
    assertThat(figure.notes()).anyMatch(note -> note.contains("ikke et mål"));
  }

  @Test
  void whatever_is_selected_the_country_is_the_same() {
    var narrow = Selection.DEFAULT.with(draft -> draft.counties = List.of("38"));

    assertThat(Country.draw(FAFO, narrow, RatingSamples.TEXTS).series())
        .isEqualTo(draw(FAFO).series());
  }

  @Test
  void the_table_gives_the_rating_and_how_it_was_worded() {
    var table = FigureTable.of(draw(FAFO), RatingSamples.TEXTS);

    assertThat(table.rows().get(3))
        .containsExactly(
            new FigureTable.Cell("3 Helhetlige tjenester", ""),
            new FigureTable.Cell("kan ikke vurderes", "Kan ikke vurderes under ett."));
  }
}
