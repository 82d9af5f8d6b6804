package no.kommuneblikk.profile;

import static no.kommuneblikk.profile.Samples.HORTEN;
import static no.kommuneblikk.profile.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.comparison.Peers;
import no.kommuneblikk.geography.ReferenceAtlas;
import no.kommuneblikk.geography.SizeScheme;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

class PeersTest {

  private static Selection against(ComparisonGroup group) {
    return Selection.DEFAULT.with(draft -> draft.against = group);
  }

  @Test
  void the_kostra_group_has_the_members_that_statistics_norway_counts() {
    var peers = Samples.peers(HORTEN, against(ComparisonGroup.KOSTRA));

    assertThat(peers.members()).hasSize(27).contains("3801");
    assertThat(peers.among()).isEqualTo("i KOSTRA-gruppe 9");
    assertThat(peers.remark()).isNull();
  }

  @Test
  void in_a_structure_without_kostra_groups_size_stands_in_and_it_says_so() {
    var peers =
        Samples.peers(
            Samples.municipality(2024, "3901"),
            Selection.DEFAULT.with(draft -> draft.structure = StructureYear.Y2024));

    assertThat(peers.size()).isEqualTo("stor");
    assertThat(peers.members()).isEmpty();
    assertThat(peers.remark()).contains("2024").contains("samme størrelse");
  }

  @Test
  void the_selection_that_is_used_is_the_one_that_is_shown() {
    var old = Selection.DEFAULT.with(draft -> draft.structure = StructureYear.Y2019);
    var horten = Samples.municipality(2019, "0701");

    assertThat(Peers.known(old, horten).against()).isEqualTo(ComparisonGroup.SIZE);
    assertThat(Peers.remark(old, horten, ReferenceAtlas.ATLAS, TEXTS)).isPresent();
    assertThat(Peers.known(Selection.DEFAULT, HORTEN)).isEqualTo(Selection.DEFAULT);
    assertThat(Peers.known(against(ComparisonGroup.COUNTY), horten).against())
        .isEqualTo(ComparisonGroup.COUNTY);
  }

  @Test
  void size_follows_the_chosen_scheme() {
    var korus =
        Samples.peers(
            HORTEN, against(ComparisonGroup.SIZE).with(draft -> draft.scheme = SizeScheme.KORUS));

    assertThat(korus.among()).isEqualTo("blant mellomstore kommuner");
    assertThat(Samples.peers(HORTEN, against(ComparisonGroup.SIZE)).among())
        .isEqualTo("blant store kommuner");
  }

  @Test
  void county_and_country_are_named() {
    assertThat(Samples.peers(HORTEN, against(ComparisonGroup.COUNTY)).among())
        .isEqualTo("i Vestfold og Telemark");
    assertThat(Samples.peers(HORTEN, against(ComparisonGroup.COUNTRY)).among())
        .isEqualTo("i hele landet");
  }

  @Test
  void the_sums_of_size_groups_are_one_sum_of_the_group() {
    var one =
        Peers.asOne(
            List.of(
                new GroupValue("netto-243", 2020, "liten", 10.0, 1_000, 2, 1, 0, 3),
                new GroupValue("netto-243", 2020, "stor", 30.0, 9_000, 1, 0, 2, 0),
                new GroupValue("netto-243", 2019, "liten", null, 0, 0, 0, 0, 2)));

    assertThat(one)
        .containsExactly(
            new GroupValue("netto-243", 2020, "liten", 40.0, 10_000, 3, 1, 2, 3),
            new GroupValue("netto-243", 2019, "liten", null, 0, 0, 0, 0, 2));
  }
}
