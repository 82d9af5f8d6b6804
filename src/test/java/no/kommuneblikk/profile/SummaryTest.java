package no.kommuneblikk.profile;

import static no.kommuneblikk.profile.ProfileSamples.GROUP_9;
import static no.kommuneblikk.profile.ProfileSamples.HORTEN;
import static no.kommuneblikk.profile.ProfileSamples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final Selection COUNT = Selection.DEFAULT.with(draft -> draft.per = Per.COUNT);

  private static ProfileSamples staffing(boolean illustration) {
    return new ProfileSamples().measure("arsverk", "fte", illustration);
  }

  private static List<String> tell(ProfileSamples own, ProfileSamples group, Selection selection) {
    return Summary.of(
        OwnStaffing.draw(own.values(), HORTEN, selection, TEXTS),
        StaffingPlace.draw(
            group.values(), OutsideGroup.NONE, GROUP_9, HORTEN, Selection.DEFAULT, TEXTS),
        GROUP_9,
        HORTEN,
        TEXTS);
  }

  private static ProfileSamples with(
      ProfileSamples samples, String number, double from, double to) {
    var municipality = ProfileSamples.municipality(2020, number);
    return samples.fte(municipality, 2016, from).fte(municipality, 2020, to);
  }

  @Test
  void its_own_change_comes_first_then_its_place() {
    var own = with(staffing(false), "3801", 70, 84);
    var group = with(with(staffing(false), "3801", 70, 84), "3811", 50, 70);

    assertThat(tell(own, group, COUNT))
        .containsExactly(
            "Horten gikk fra 70,0 årsverk i psykisk helse- og rusarbeid i 2016 til 84,0 i 2020: +14,0 årsverk, +20,0\u00a0%.",
            "Regnet per 10 000 innbyggere er endringen +14,0, i antall +14,0 årsverk: 2. plass av 2 i KOSTRA-gruppe 9, regnet fra størst økning.");
  }

  @Test
  void a_fall_is_told_as_plainly() {
    var own = with(staffing(false), "3801", 70, 63);

    assertThat(tell(own, own, COUNT).getFirst())
        .endsWith("til 63,0 i 2020: −7,0 årsverk, −10,0\u00a0%.");
  }

  @Test
  void no_percentage_is_given_of_fewer_than_five_posts() {
    var own = with(staffing(false), "3801", 4.9, 9.8);

    assertThat(tell(own, own, COUNT).getFirst())
        .contains("+4,9 årsverk.")
        .doesNotContain("%")
        .endsWith("Det oppgis ingen prosent av færre enn fem årsverk.");
  }

  @Test
  void few_posts_have_no_place_either() {
    var own = with(staffing(false), "3801", 1, 1);

    assertThat(tell(own, with(own, "3811", 20, 30), COUNT))
        .containsExactly(
            "Horten hadde 1,0 årsverk i psykisk helse- og rusarbeid både i 2016 og 2020.");
  }

  @Test
  void a_real_year_that_is_carried_forward_says_who_did_not_report() {
    var own =
        staffing(false)
            .fte(HORTEN, 2016, 70)
            .value(HORTEN, "arsverk", 2020, 84.0, 10_000, "carried_forward");

    assertThat(tell(own, own, COUNT).getLast())
        .startsWith("Tallet for 2020 er videreført fra året før fordi Horten ikke rapporterte");
  }

  @Test
  void nothing_to_begin_with_is_no_percentage_either() {
    var own = with(staffing(false), "3801", 0, 2);

    assertThat(tell(own, own, COUNT).getFirst()).doesNotContain("%").doesNotContain("∞");
  }

  @Test
  void no_change_is_said_without_a_zero() {
    var own = with(staffing(false), "3801", 70, 70.04);

    assertThat(tell(own, own, COUNT).getFirst())
        .isEqualTo("Horten hadde 70,0 årsverk i psykisk helse- og rusarbeid både i 2016 og 2020.");
  }

  @Test
  void ties_and_loneliness_are_said() {
    var own = with(staffing(false), "3801", 70, 84);
    var tied = with(with(staffing(false), "3801", 70, 84), "3811", 50, 64);

    assertThat(tell(own, tied, COUNT).get(1)).contains("delt 1. plass av 2");
    assertThat(tell(own, own, COUNT).get(1)).contains("ingen andre i KOSTRA-gruppe 9 har tall");
  }

  @Test
  void every_sentence_of_generated_values_begins_by_saying_so() {
    var own =
        staffing(true)
            .fte(HORTEN, 2016, 70)
            .value(HORTEN, "arsverk", 2020, 84.0, 10_000, "carried_forward");

    assertThat(tell(own, own, COUNT))
        .hasSize(3)
        .allMatch(sentence -> sentence.startsWith("Eksempel: "))
        .last()
        .asString()
        .contains("Tallet for 2020 er simulert som videreført");
  }

  @Test
  void a_figure_that_rests_on_an_estimated_share_says_so() {
    var own =
        staffing(false)
            .fte(HORTEN, 2016, 70)
            .value(HORTEN, "arsverk", 2020, 84.0, 10_000, "estimated");

    assertThat(tell(own, own, COUNT).getLast())
        .isEqualTo(
            "Tallet for 2020 er anslått fordi kommunegrensene er endret, så endringen kan komme av anslaget.");
  }

  @Test
  void without_one_of_the_years_there_is_no_change_and_no_place() {
    var own = staffing(false).fte(HORTEN, 2017, 70).fte(HORTEN, 2020, 80);

    assertThat(tell(own, staffing(false), COUNT))
        .containsExactly(
            "Horten har ikke årsverkstall for både 2016 og 2020 i dette utvalget, så endringen kan ikke regnes ut.");
  }

  @Test
  void without_any_figures_it_says_why() {
    assertThat(tell(staffing(false), staffing(false), COUNT))
        .singleElement()
        .asString()
        .startsWith("Horten har ingen årsverkstall");
  }
}
