package no.kommuneblikk.profile;

import static no.kommuneblikk.profile.ProfileSamples.HORTEN;
import static no.kommuneblikk.profile.ProfileSamples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

class OwnStaffingTest {

  private static final Selection INDEX = Selection.DEFAULT.with(draft -> draft.per = Per.CHANGE);

  private static ProfileSamples staffing() {
    return new ProfileSamples()
        .measure("arsverk", "fte", false)
        .measure("arsverk-voksne", "fte", false)
        .measure("arsverk-barn-unge", "fte", false);
  }

  private static Figure draw(ProfileSamples samples, Selection selection) {
    return OwnStaffing.draw(samples.values(), HORTEN, selection, TEXTS);
  }

  @Test
  void the_rate_is_of_the_inhabitants_of_the_same_year() {
    var figure =
        draw(
            staffing()
                .value(HORTEN, "arsverk", 2016, 50.0, 20_000, "reported")
                .value(HORTEN, "arsverk", 2020, 75.0, 25_000, "reported"),
            Selection.DEFAULT);

    assertThat(ProfileSamples.y(figure, 0, "2016")).isEqualTo(25);
    assertThat(ProfileSamples.y(figure, 0, "2020")).isEqualTo(30);
    assertThat(figure.title())
        .isEqualTo("Horten gikk fra 25,0 til 30,0 årsverk per 10 000 innbyggere fra 2016 til 2020");
  }

  @Test
  void adults_and_children_begin_where_their_figures_do() {
    var figure =
        draw(
            staffing()
                .fte(HORTEN, 2015, 20)
                .fte(HORTEN, 2016, 21)
                .value(HORTEN, "arsverk-voksne", 2016, 15.0, 10_000, "reported"),
            Selection.DEFAULT);

    assertThat(figure.series()).extracting(Series::name).containsExactly("I alt", "Voksne");
    assertThat(figure.series().getLast().points()).hasSize(1);
  }

  @Test
  void a_carried_forward_value_is_marked_or_left_out_but_the_municipality_stays() {
    var samples =
        staffing()
            .fte(HORTEN, 2016, 20)
            .fte(HORTEN, 2019, 24)
            .value(HORTEN, "arsverk", 2020, 24.0, 10_000, "carried_forward");

    var with = draw(samples, Selection.DEFAULT);
    var without = draw(samples, Selection.DEFAULT.with(draft -> draft.carriedForward = false));

    assertThat(ProfileSamples.point(with, 0, "2020").quality()).isEqualTo(Quality.CARRIED_FORWARD);
    assertThat(without.series().getFirst().points())
        .extracting(point -> point.y() != null)
        .containsExactly(true, false, false, true);
    assertThat(without.notes()).contains("Videreførte verdier er tatt ut av kommunens egen linje.");
    assertThat(without.title()).contains("tall mangler for første eller siste år");
  }

  @Test
  void no_index_is_made_of_fewer_than_five_posts() {
    var figure =
        draw(
            staffing()
                .fte(HORTEN, 2016, 20)
                .fte(HORTEN, 2020, 25)
                .value(HORTEN, "arsverk-barn-unge", 2016, 4.9, 10_000, "reported")
                .value(HORTEN, "arsverk-barn-unge", 2020, 9.8, 10_000, "reported"),
            INDEX);

    assertThat(figure.series()).extracting(Series::name).containsExactly("I alt");
    assertThat(ProfileSamples.y(figure, 0, "2020")).isEqualTo(125);
    assertThat(figure.title())
        .isEqualTo("Årsverkene i Horten økte med 25,0\u00a0% fra 2016 til 2020");
    assertThat(figure.notes())
        .anyMatch(note -> note.startsWith("Indeks vises ikke for: Barn og unge."));
  }

  @Test
  void a_fall_is_said_in_words_and_no_change_without_a_percentage() {
    assertThat(draw(staffing().fte(HORTEN, 2016, 20).fte(HORTEN, 2020, 15), INDEX).title())
        .isEqualTo("Årsverkene i Horten falt med 25,0\u00a0% fra 2016 til 2020");
    assertThat(draw(staffing().fte(HORTEN, 2016, 20).fte(HORTEN, 2020, 20), INDEX).title())
        .isEqualTo("Horten hadde like mange årsverk i 2016 og 2020");
  }

  @Test
  void few_posts_are_told_beside_the_unit_that_is_shown() {
    var same =
        staffing()
            .value(HORTEN, "arsverk", 2016, 1.0, 200, "reported")
            .value(HORTEN, "arsverk", 2020, 1.0, 190, "reported");

    assertThat(draw(same, Selection.DEFAULT).title())
        .isEqualTo(
            "Horten gikk fra 50,0 til 52,6 årsverk per 10 000 innbyggere fra 2016 til 2020, som er 1,0"
                + " årsverk begge årene");
    assertThat(
            draw(staffing().fte(HORTEN, 2016, 4).fte(HORTEN, 2020, 6), Selection.DEFAULT).title())
        .isEqualTo(
            "Horten gikk fra 4,0 til 6,0 årsverk per 10 000 innbyggere fra 2016 til 2020, som er 4,0 til"
                + " 6,0 årsverk");
  }

  @Test
  void a_carried_forward_mark_stands_only_on_the_line_and_year_it_is_of() {
    var figure =
        draw(
            new ProfileSamples()
                .measure("arsverk", "fte", true)
                .measure("arsverk-voksne", "fte", true)
                .measure("arsverk-barn-unge", "fte", true)
                .value(HORTEN, "arsverk", 2020, 24.0, 10_000, "carried_forward")
                .value(HORTEN, "arsverk-voksne", 2019, 15.0, 10_000, "reported")
                .value(HORTEN, "arsverk-voksne", 2020, 15.0, 10_000, "carried_forward")
                .value(HORTEN, "arsverk-barn-unge", 2020, 9.0, 10_000, "reported"),
            Selection.DEFAULT);

    assertThat(ProfileSamples.point(figure, 1, "2019").quality()).isEqualTo(Quality.ILLUSTRATION);
    assertThat(ProfileSamples.point(figure, 1, "2020").quality())
        .isEqualTo(Quality.ILLUSTRATION_CARRIED_FORWARD);
    assertThat(ProfileSamples.point(figure, 2, "2020").quality()).isEqualTo(Quality.ILLUSTRATION);
  }

  @Test
  void where_no_index_can_be_made_the_reader_is_told_what_to_choose() {
    var figure = draw(staffing().fte(HORTEN, 2016, 2).fte(HORTEN, 2020, 3), INDEX);

    assertThat(figure.isEmpty()).isTrue();
    assertThat(figure.title()).contains("velg antall eller per innbygger");
  }

  @Test
  void without_values_the_figure_says_so() {
    assertThat(draw(staffing(), Selection.DEFAULT).title())
        .startsWith("Horten har ingen årsverkstall for disse årene");
  }

  @Test
  void generated_values_say_what_they_are() {
    var figure =
        draw(
            new ProfileSamples()
                .measure("arsverk", "fte", true)
                .fte(HORTEN, 2016, 20)
                .fte(HORTEN, 2020, 25),
            Selection.DEFAULT);

    assertThat(figure.basis().illustration()).isTrue();
    assertThat(ProfileSamples.point(figure, 0, "2020").quality()).isEqualTo(Quality.ILLUSTRATION);
    assertThat(figure.notes().getFirst()).startsWith("Eksempeltall:");
  }
}
