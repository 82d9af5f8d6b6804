package no.kommuneblikk.profile;

import static no.kommuneblikk.profile.ProfileSamples.GROUP_9;
import static no.kommuneblikk.profile.ProfileSamples.HORTEN;
import static no.kommuneblikk.profile.ProfileSamples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

class KronerLineTest {

  private static final KronerLines LINES = new KronerLines();

  @SuppressWarnings("NullAway") // the subjects are asked only for what is read from the database
  private static Figure net(ProfileSamples samples) {
    return LINES
        .profileNetSpending(null)
        .draw(samples.values(), GROUP_9, HORTEN, Selection.DEFAULT, TEXTS);
  }

  @SuppressWarnings("NullAway")
  private static Figure grants(ProfileSamples samples) {
    return LINES
        .profileGrants(null)
        .draw(samples.values(), GROUP_9, HORTEN, Selection.DEFAULT, TEXTS);
  }

  @Test
  void kroner_of_both_are_sums_over_sums() {
    var figure =
        net(
            new ProfileSamples()
                .measure("netto-243", "knok", false)
                .value(HORTEN, "netto-243", 2020, 20_000.0, 25_000, "reported")
                .group("netto-243", 2020, 90_000.0, 100_000, 4));

    assertThat(ProfileSamples.y(figure, 0, "2020")).isEqualTo(800);
    assertThat(ProfileSamples.y(figure, 1, "2020")).isEqualTo(900);
    assertThat(figure.title())
        .isEqualTo("Horten brukte 800 kr netto per innbygger i 2020, mot 900 i KOSTRA-gruppe 9");
    assertThat(figure.notes()).contains("Løpende kroner, ikke justert for prisvekst.");
  }

  @Test
  void the_title_is_of_the_last_year_with_a_value() {
    var figure =
        net(
            new ProfileSamples()
                .measure("netto-243", "knok", false)
                .value(HORTEN, "netto-243", 2019, 20_000.0, 25_000, "reported")
                .value(HORTEN, "netto-243", 2020, null, 25_000, "missing")
                .group("netto-243", 2019, 90_000.0, 100_000, 4)
                .group("netto-243", 2020, 70_000.0, 75_000, 3));

    assertThat(figure.title()).contains("i 2019, mot 900");
    assertThat(figure.notes()).anyMatch(note -> note.contains("varierer fra 3 til 4"));
  }

  @Test
  void no_grant_is_a_real_zero() {
    var figure =
        grants(
            new ProfileSamples()
                .measure("tilskudd-765-62", "mnok", false)
                .value(HORTEN, "tilskudd-765-62", 2020, 0.0, 25_000, "reported")
                .group("tilskudd-765-62", 2020, 9.0, 100_000, 4));

    assertThat(ProfileSamples.y(figure, 0, "2020")).isZero();
    assertThat(figure.title())
        .isEqualTo("Horten fikk ikke tilskudd i 2020, mot 90 kr per innbygger i KOSTRA-gruppe 9");
  }

  @Test
  void nothing_is_not_compared_with_nothing() {
    var figure =
        grants(
            new ProfileSamples()
                .measure("tilskudd-765-62", "mnok", false)
                .value(HORTEN, "tilskudd-765-62", 2020, 0.0, 25_000, "reported")
                .group("tilskudd-765-62", 2020, 0.0, 100_000, 4));

    assertThat(figure.title()).isEqualTo("Horten fikk ikke tilskudd i 2020");
  }

  @Test
  void a_reader_who_has_chosen_another_unit_is_told_that_kroner_stay_per_inhabitant() {
    var samples =
        new ProfileSamples()
            .measure("netto-243", "knok", false)
            .value(HORTEN, "netto-243", 2020, 20_000.0, 25_000, "reported")
            .group("netto-243", 2020, 90_000.0, 100_000, 4);
    var count = Selection.DEFAULT.with(draft -> draft.per = Per.COUNT);

    @SuppressWarnings("NullAway")
    var figure =
        LINES.profileNetSpending(null).draw(samples.values(), GROUP_9, HORTEN, count, TEXTS);

    assertThat(ProfileSamples.y(figure, 0, "2020")).isEqualTo(800);
    assertThat(figure.notes()).anyMatch(note -> note.startsWith("Kroner vises alltid per innb"));
    assertThat(net(samples).notes()).noneMatch(note -> note.startsWith("Kroner vises alltid"));
  }

  @Test
  void alone_in_its_group_it_is_compared_with_nobody() {
    var figure =
        net(
            new ProfileSamples()
                .measure("netto-243", "knok", false)
                .value(HORTEN, "netto-243", 2020, 20_000.0, 25_000, "reported")
                .group("netto-243", 2020, 20_000.0, 25_000, 1));

    assertThat(figure.series()).hasSize(1);
    assertThat(figure.title()).isEqualTo("Horten brukte 800 kr netto per innbygger i 2020");
  }

  @Test
  void without_its_own_values_there_is_no_line() {
    var figure =
        net(
            new ProfileSamples()
                .measure("netto-243", "knok", false)
                .group("netto-243", 2020, 90_000.0, 100_000, 4));

    assertThat(figure.isEmpty()).isTrue();
  }
}
