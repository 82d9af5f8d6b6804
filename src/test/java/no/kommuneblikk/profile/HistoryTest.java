package no.kommuneblikk.profile;

import static no.kommuneblikk.profile.ProfileSamples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.kommuneblikk.geography.ReferenceAtlas;
import no.kommuneblikk.geography.StructureYear;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static History of(int structure, String number) {
    return History.of(ProfileSamples.municipality(structure, number), ReferenceAtlas.ATLAS, TEXTS);
  }

  private static Optional<String> cameBy(String number, String here, StructureYear structure) {
    return FormerNumber.sentence(
        number,
        ProfileSamples.municipality(structure.year(), here),
        structure,
        ReferenceAtlas.ATLAS,
        TEXTS);
  }

  @Test
  void the_numbers_of_horten_are_a_line() {
    var horten = of(2020, "3801");

    assertThat(horten.numbers()).isEqualTo("0701 → 3801 (2020) → 3901 (2024)");
    assertThat(horten.events())
        .containsExactly(
            "2020: Horten byttet nummer fra 0701 til 3801.",
            "2024: Horten byttet nummer fra 3801 til 3901.");
  }

  @Test
  void the_line_is_the_same_seen_from_any_structure() {
    assertThat(of(2019, "0701").numbers()).isEqualTo(of(2024, "3901").numbers());
  }

  @Test
  void a_merger_names_its_parts_and_the_estimated_share_of_a_split_one() {
    assertThat(of(2020, "1806").events())
        .containsExactly(
            "2020: 1806 Narvik ble slått sammen av 1805 Narvik, 1850 Tysfjord (50\u00a0%, anslag) og 1854 Ballangen.");
  }

  @Test
  void one_that_will_be_merged_names_the_others_too() {
    assertThat(of(2019, "1001").events())
        .containsExactly(
            "2020: 4204 Kristiansand ble slått sammen av 1001 Kristiansand, 1017 Songdalen og 1018 Søgne.");
  }

  @Test
  void one_that_was_split_names_what_it_was_split_between() {
    assertThat(of(2019, "1850").events())
        .containsExactly(
            "2020: 1850 Tysfjord ble delt mellom 1806 Narvik (50\u00a0%, anslag) og 1875 Hamarøy (50\u00a0%, anslag).");
  }

  @Test
  void one_that_was_taken_out_of_another_says_so() {
    assertThat(of(2024, "1580").events())
        .contains("2024: 1580 Haram ble skilt ut fra 1507 Ålesund (14\u00a0%, anslag).");
  }

  @Test
  void one_that_never_changed_says_so() {
    assertThat(of(2020, "0301"))
        .isEqualTo(new History("0301", List.of("Oslo har hatt samme nummer og navn siden 2015.")));
  }

  @Test
  void every_municipality_of_every_structure_can_be_told_of() {
    for (var structure : StructureYear.values()) {
      for (var municipality : ReferenceAtlas.ATLAS.municipalities(structure.year())) {
        assertThat(History.of(municipality, ReferenceAtlas.ATLAS, TEXTS).numbers())
            .contains(municipality.number());
      }
    }
  }

  @Test
  void an_old_number_leads_to_the_new_one_and_says_since_when() {
    assertThat(cameBy("0701", "3801", StructureYear.Y2020))
        .contains("0701 Horten har nummer 3801 fra 2020.");
    assertThat(cameBy("0701", "3901", StructureYear.Y2024))
        .contains("0701 Horten har nummer 3901 fra 2024.");
    assertThat(cameBy("1017", "4204", StructureYear.Y2020))
        .contains("1017 Songdalen er en del av 4204 Kristiansand fra 2020.");
  }

  @Test
  void a_split_number_leads_to_the_first_and_names_the_others() {
    assertThat(cameBy("1850", "1806", StructureYear.Y2020))
        .contains(
            "1850 Tysfjord ble delt i 2020 mellom 1806 Narvik og 1875 Hamarøy. Her vises Narvik.");
  }

  @Test
  void a_newer_number_leads_back_to_what_was_there() {
    assertThat(cameBy("3801", "0701", StructureYear.Y2019))
        .contains("3801 Horten har nummer 0701 i kommunestrukturen fra 2019. Den vises her.");
  }

  @Test
  void a_number_that_does_not_lead_here_is_not_spoken_of() {
    assertThat(cameBy("0819", "3801", StructureYear.Y2020)).isEmpty();
    assertThat(cameBy("3801", "3801", StructureYear.Y2020)).isEmpty();
    assertThat(cameBy("9999", "3801", StructureYear.Y2020)).isEmpty();
    assertThat(cameBy("<b>", "3801", StructureYear.Y2020)).isEmpty();
    assertThat(cameBy("", "3801", StructureYear.Y2020)).isEmpty();
  }
}
