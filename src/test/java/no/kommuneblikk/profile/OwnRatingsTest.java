package no.kommuneblikk.profile;

import static no.kommuneblikk.profile.ProfileSamples.HORTEN;
import static no.kommuneblikk.profile.ProfileSamples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.indicator.Release;
import no.kommuneblikk.indicator.Source;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

class OwnRatingsTest {

  private static RatingRow row(int goal, String rating, String role, int month) {
    return new RatingRow(
        goal, "Tidlig hjelp", "overall", rating, role, LocalDate.of(2021, month, 12), "Grunn.");
  }

  private static Figure draw(boolean illustration, RatingRow... rows) {
    var release =
        new Release(
            1, "u", "U", null, illustration, new Source("k", "KoRus", "Vurderinger", "", "", ""));
    return OwnRatings.draw(List.of(rows), release, HORTEN, Selection.DEFAULT, TEXTS);
  }

  @Test
  void a_rating_is_a_word_with_its_author_day_and_reason_and_no_number() {
    var figure = draw(false, row(2, "relatively_high", "municipality", 3));

    assertThat(figure.series())
        .extracting(Series::name)
        .containsExactly("egenvurdering, 12. mars 2021");
    var point = figure.series().getFirst().points().getFirst();
    assertThat(point.label()).isEqualTo("2 Tidlig hjelp – relativt høy – Grunn.");
    assertThat(point.code()).isEqualTo("2:relatively_high");
    assertThat(point.y()).isNull();
    assertThat(point.quality()).isEqualTo(Quality.REPORTED);
  }

  @Test
  void ratings_of_different_authors_and_days_stand_apart() {
    var figure =
        draw(
            false,
            row(2, "high", "adviser", 5),
            row(2, "low", "municipality", 3),
            row(3, "cannot_be_assessed", "municipality", 3));

    assertThat(figure.series()).hasSize(2);
    assertThat(figure.title()).startsWith("Målene i Horten er vurdert 2 ganger: rådgiver i KoRus");
    assertThat(figure.series().getLast().points())
        .extracting(Point::code)
        .containsExactly("2:low", "3:cannot_be_assessed");
  }

  @Test
  void a_reason_that_is_the_same_for_all_is_said_once() {
    var figure = draw(false, row(2, "high", "municipality", 3), row(3, "low", "municipality", 3));

    assertThat(figure.series().getFirst().points())
        .extracting(Point::label)
        .containsExactly("2 Tidlig hjelp – høy", "3 Tidlig hjelp – lav");
    assertThat(figure.notes())
        .containsOnlyOnce("Alle vurderingene har samme begrunnelse: «Grunn.»");
  }

  @Test
  void generated_ratings_say_what_they_are() {
    var figure = draw(true, row(2, "high", "adviser", 5));

    assertThat(figure.basis().illustration()).isTrue();
    assertThat(figure.series().getFirst().points().getFirst().quality())
        .isEqualTo(Quality.ILLUSTRATION);
  }

  @Test
  void an_author_of_an_unknown_kind_is_named_as_in_the_file() {
    assertThat(draw(false, row(2, "high", "fylkesmannen", 5)).series().getFirst().name())
        .startsWith("fylkesmannen");
  }

  @Test
  void without_ratings_it_says_that_nobody_has_rated() {
    assertThat(draw(false).title()).startsWith("Ingen har vurdert hvor langt Horten er kommet");
  }
}
