package no.kommuneblikk.profile;

import static no.kommuneblikk.profile.ProfileSamples.GROUP_9;
import static no.kommuneblikk.profile.ProfileSamples.HORTEN;
import static no.kommuneblikk.profile.ProfileSamples.NOME;
import static no.kommuneblikk.profile.ProfileSamples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Format;
import no.kommuneblikk.figure.Point;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class StaffingPlaceTest {

  private static ProfileSamples staffing() {
    return new ProfileSamples().measure("arsverk", "fte", false);
  }

  private static Figure draw(ProfileSamples samples) {
    return draw(samples, HORTEN, Selection.DEFAULT);
  }

  private static Figure draw(
      ProfileSamples samples, Municipality municipality, Selection selection) {
    return StaffingPlace.draw(
        samples.values(), OutsideGroup.NONE, GROUP_9, municipality, selection, TEXTS);
  }

  private static ProfileSamples grown(
      ProfileSamples samples, String number, double from, double to) {
    var municipality = ProfileSamples.municipality(2020, number);
    return samples.fte(municipality, 2016, from).fte(municipality, 2020, to);
  }

  @Test
  void the_place_is_counted_from_the_greatest_change() {
    var figure =
        draw(grown(grown(grown(staffing(), "3801", 20, 24), "3811", 20, 21), "1806", 20, 30));

    assertThat(figure.title())
        .isEqualTo(
            "Horten: +4,0 årsverk per 10 000 innbyggere 2016–2020, 2. plass av 3 i KOSTRA-gruppe 9");
    assertThat(figure.basis().n()).isEqualTo(3);
    assertThat(figure.series()).hasSize(1);
    assertThat(figure.series().getFirst().name()).isEqualTo("KOSTRA-gruppe 9");
  }

  @Test
  void changes_that_read_the_same_share_a_place() {
    var figure = draw(grown(grown(staffing(), "3801", 20, 24.04), "3811", 20, 23.96));

    assertThat(figure.title()).contains("delt 1. plass av 2");
  }

  @Test
  void the_change_is_shown_in_the_unit_that_is_chosen() {
    var samples = grown(grown(grown(staffing(), "3801", 20, 24), "3811", 10, 13), "1806", 4, 12);
    var count = draw(samples, HORTEN, Selection.DEFAULT.with(draft -> draft.per = Per.COUNT));
    var percent = draw(samples, HORTEN, Selection.DEFAULT.with(draft -> draft.per = Per.CHANGE));

    assertThat(count.title())
        .isEqualTo("Horten: +4,0 årsverk 2016–2020, 2. plass av 3 i KOSTRA-gruppe 9");
    assertThat(count.vertical().format()).isEqualTo(Format.FTE);
    assertThat(percent.title())
        .isEqualTo(
            "Horten: +20,0\u00a0% i årsverk 2016–2020, 2. plass av 2 i KOSTRA-gruppe 9, i antall +4,0"
                + " årsverk");
    assertThat(percent.vertical().format()).isEqualTo(Format.PERCENT);
    assertThat(percent.notes())
        .contains(
            "Én kommune med under fem årsverk i startåret er ikke med. Av så små tall regnes ingen prosent.");
  }

  @Test
  void a_change_of_few_posts_is_neither_the_greatest_nor_the_least() {
    assertThat(draw(grown(grown(staffing(), "3801", 20, 21.5), "3811", 20, 20)).title())
        .isEqualTo(
            "Horten: +1,5 årsverk per 10 000 innbyggere 2016–2020, i antall +1,5 årsverk: for lite"
                + " til å få en plass ytterst i gruppen");
  }

  @Test
  void few_posts_are_told_and_have_no_place() {
    var samples = grown(grown(staffing(), "3801", 1, 1), "3811", 20, 21);

    assertThat(draw(samples).title())
        .isEqualTo(
            "Horten: 0,0 årsverk per 10 000 innbyggere 2016–2020, fra 1,0 til 1,0 årsverk; én annen"
                + " kommune i KOSTRA-gruppe 9 vises");
    assertThat(draw(samples).notes()).anyMatch(note -> note.endsWith("så plassen oppgis ikke."));
    var percent = Selection.DEFAULT.with(draft -> draft.per = Per.CHANGE);
    assertThat(draw(grown(staffing(), "3801", 1, 1), HORTEN, percent).title())
        .contains("av så små tall regnes ingen prosent");
  }

  @Test
  void a_carried_forward_year_marks_the_change_in_an_illustration_too() {
    var figure =
        draw(
            new ProfileSamples()
                .measure("arsverk", "fte", true)
                .fte(HORTEN, 2016, 20)
                .value(HORTEN, "arsverk", 2020, 24.0, 10_000, "carried_forward"));

    assertThat(figure.series().getFirst().points().getFirst().quality())
        .isEqualTo(Quality.ILLUSTRATION_CARRIED_FORWARD);
  }

  @Test
  void alone_in_its_group_it_has_no_place() {
    assertThat(draw(grown(staffing(), "3801", 20, 24)).title())
        .isEqualTo(
            "Horten: +4,0 årsverk per 10 000 innbyggere 2016–2020; ingen andre i gruppen har tall");
  }

  @Test
  void without_its_own_values_the_others_are_shown_and_it_says_so() {
    var figure = draw(grown(staffing(), "3811", 20, 21).fte(HORTEN, 2016, 20));

    assertThat(figure.isEmpty()).isFalse();
    assertThat(figure.title())
        .isEqualTo(
            "Horten har ikke tall for begge årene i dette utvalget; én annen kommune i KOSTRA-gruppe 9 vises");
  }

  @Test
  void without_any_values_there_is_nothing_to_draw() {
    assertThat(draw(staffing()).isEmpty()).isTrue();
  }

  @Test
  void no_spread_is_drawn_of_fewer_than_eight() {
    var seven = staffing();
    List.of("3801", "3811", "1806", "5403", "4631", "4627", "4624")
        .forEach(number -> grown(seven, number, 20, 22));
    var eight = grown(seven, "3035", 20, 25);

    assertThat(draw(eight).series().getFirst().spread()).isNotNull();
    var few = staffing();
    grown(few, "3801", 20, 22);
    assertThat(draw(few).series().getFirst().spread()).isNull();
  }

  @Test
  void the_municipality_itself_is_highlighted_first_then_what_the_reader_chose() {
    var figure =
        draw(
            grown(grown(grown(staffing(), "3801", 20, 24), "3811", 20, 21), "1806", 20, 30),
            HORTEN,
            Selection.DEFAULT.with(draft -> draft.highlighted = List.of("1806", "3801")));

    assertThat(figure.series().getFirst().points())
        .extracting(Point::code, Point::highlight)
        .containsExactly(Tuple.tuple("3801", 1), Tuple.tuple("3811", 0), Tuple.tuple("1806", 2));
  }

  @Test
  void a_small_municipality_is_told_what_one_post_is() {
    var utsira = ProfileSamples.municipality(2020, "1151");

    assertThat(draw(grown(staffing(), "1151", 20, 21), utsira, Selection.DEFAULT).notes())
        .contains("I Utsira er én stilling 50,5 årsverk per 10 000 innbyggere.");
    assertThat(draw(grown(staffing(), "3816", 20, 21), NOME, Selection.DEFAULT).notes())
        .noneMatch(note -> note.contains("én stilling"));
  }
}
