package no.kommuneblikk.profile;

import static no.kommuneblikk.profile.ProfileSamples.GROUP_9;
import static no.kommuneblikk.profile.ProfileSamples.HORTEN;
import static no.kommuneblikk.profile.ProfileSamples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.figure.Series;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

class MoneyTest {

  private static final String BY_POPULATION = "frie-midler-folketall";
  private static final String BY_NEED = "frie-midler-sosialhjelp";
  private static final String GRANTS = "tilskudd-765-62";

  private static Figure draw(ProfileSamples samples, boolean grantsApart) {
    return Money.draw(
        samples.values(), grantsApart, false, GROUP_9, HORTEN, Selection.DEFAULT, TEXTS);
  }

  private static ProfileSamples both(
      ProfileSamples samples, String code, double mnok, double group) {
    for (var year = 2019; year <= 2020; year++) {
      samples
          .value(HORTEN, code, year, mnok, 20_000, "estimated")
          .group(code, year, group, 100_000, 5);
    }
    return samples;
  }

  private static ProfileSamples all() {
    var samples =
        new ProfileSamples()
            .measure(BY_POPULATION, "mnok", false)
            .measure(BY_NEED, "mnok", false)
            .measure(GRANTS, "mnok", false);
    return both(both(both(samples, BY_POPULATION, 1.0, 6.0), BY_NEED, 1.5, 5.0), GRANTS, 2.0, 8.0);
  }

  @Test
  void the_years_are_summed_over_their_average_population() {
    var figure = draw(all(), false);

    assertThat(ProfileSamples.y(figure, 0, "Ny vekst i frie midler etter folketall (anslag)"))
        .isEqualTo(100);
    assertThat(ProfileSamples.y(figure, 1, "Ny vekst i frie midler etter folketall (anslag)"))
        .isEqualTo(120);
    assertThat(figure.title())
        .isEqualTo(
            "Horten 2019–2020: anslagsvis 100 eller 150 kr per innbygger i vekst i frie midler og 200 kr i tilskudd");
    assertThat(figure.vertical().title()).contains("summert over 2019–2020");
  }

  /** Træna has no figure of social assistance in any year: its rate is that of others. */
  @Test
  void a_borrowed_rate_is_said_to_be_borrowed() {
    var samples = all();
    var figure =
        Money.draw(samples.values(), false, true, GROUP_9, HORTEN, Selection.DEFAULT, TEXTS);

    assertThat(figure.title())
        .isEqualTo(
            "Horten 2019–2020: anslagsvis 100 eller 150 (lånt rate) kr per innbygger i vekst i frie midler og 200 kr i tilskudd");
    assertThat(figure.notes())
        .contains(
            "Horten har ingen tall for sosialhjelp 2015–2020. Raten er lånt fra liknende kommuner:"
                + " av samme størrelse i fylket, eller i landet.");
  }

  @Test
  void the_key_with_holes_is_said_to_vary_with_how_it_is_read() {
    assertThat(draw(all(), false).notes())
        .anyMatch(note -> note.contains("avhenger av hvilket år nøkkelen leses av"))
        .noneMatch(note -> note.contains("lånt"));
    var byPopulation =
        both(new ProfileSamples().measure(BY_POPULATION, "mnok", false), BY_POPULATION, 1, 6);
    assertThat(draw(byPopulation, false).notes())
        .noneMatch(note -> note.contains("hvilket år nøkkelen leses av"));
  }

  @Test
  void an_estimate_is_said_to_be_one_but_not_that_a_municipality_was_split() {
    var figure = draw(all(), false);

    assertThat(
            ProfileSamples.point(figure, 0, "Ny vekst i frie midler etter folketall (anslag)")
                .quality())
        .isEqualTo(Quality.ESTIMATED);
    assertThat(figure.notes())
        .anyMatch(note -> note.startsWith("Frie midler per kommune er aldri publisert"))
        .noneMatch(note -> note.contains("Tysfjord"));
  }

  @Test
  void a_year_without_an_amount_leaves_no_smaller_sum() {
    var samples = new ProfileSamples().measure(BY_NEED, "mnok", false);
    both(samples, BY_NEED, 1.5, 5.0)
        .value(HORTEN, BY_NEED, 2018, null, 20_000, "missing")
        .group(BY_NEED, 2018, 5.0, 100_000, 4);
    var figure = draw(samples, false);

    assertThat(
            ProfileSamples.point(
                    figure, 0, "Ny vekst i frie midler etter sosialhjelpsmottakere (anslag)")
                .y())
        .isNull();
    assertThat(
            ProfileSamples.point(
                    figure, 0, "Ny vekst i frie midler etter sosialhjelpsmottakere (anslag)")
                .quality())
        .isEqualTo(Quality.MISSING);
    assertThat(figure.title()).isEqualTo("Midler til Horten 2018–2020; beløp mangler for kommunen");
  }

  @Test
  void generated_grants_stand_apart_from_estimates() {
    var samples =
        both(new ProfileSamples().measure(BY_POPULATION, "mnok", false), BY_POPULATION, 1, 6);
    var figure = draw(samples, true);

    assertThat(figure.basis().illustration()).isFalse();
    assertThat(figure.notes()).anyMatch(note -> note.contains("blandes ikke med ekte tall"));
  }

  @Test
  void real_measures_come_before_generated_ones() {
    var samples =
        new ProfileSamples()
            .measure(BY_POPULATION, "mnok", false)
            .measure(GRANTS, "mnok", true)
            .values();

    assertThat(ProfileScope.ofOneKind(samples.measures()))
        .singleElement()
        .extracting(measure -> measure.indicator().code())
        .isEqualTo(BY_POPULATION);
    assertThat(ProfileScope.ofOneKind(samples.measures().subList(1, 2))).hasSize(1);
  }

  @Test
  void alone_in_its_group_it_stands_alone() {
    var samples =
        new ProfileSamples()
            .measure(GRANTS, "mnok", false)
            .value(HORTEN, GRANTS, 2020, 2.0, 20_000, "reported")
            .group(GRANTS, 2020, 2.0, 20_000, 1);
    var figure = draw(samples, false);

    assertThat(figure.series()).extracting(Series::name).containsExactly("Horten");
    assertThat(figure.notes()).anyMatch(note -> note.startsWith("Ingen andre kommuner i KOSTRA"));
    assertThat(figure.title()).isEqualTo("Horten 2020: 100 kr per innbygger i tilskudd");
  }

  @Test
  void without_amounts_the_figure_says_so() {
    assertThat(draw(new ProfileSamples().measure(GRANTS, "mnok", false), false).isEmpty()).isTrue();
  }
}
