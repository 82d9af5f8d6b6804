package no.kommuneblikk.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.geography.Geography;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.Likeness;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Trait;
import no.kommuneblikk.text.TextCatalog;
import no.kommuneblikk.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The groups of the product's own figures, and what is told of them. */
@ProductTest
class PeerGroupsTest {

  private static final Texts TEXTS = new TextCatalog().texts(TextCatalog.BOKMAL);

  @Autowired PeerGroups groups;
  @Autowired Geography geography;

  private Municipality municipality(int structure, String number) {
    return geography.atlas().municipality(structure, number).orElseThrow();
  }

  private PeerGroupExplanation why(Selection selection, String number) {
    return groups.why(selection, municipality(selection.structure().year(), number), TEXTS);
  }

  private static Selection alike(StructureYear structure) {
    return Selection.DEFAULT.with(
        draft -> {
          draft.against = ComparisonGroup.ALIKE;
          draft.structure = structure;
        });
  }

  private static String told(PeerGroupExplanation why) {
    return String.join(" ", why.sentences()).replace('\u00a0', ' ');
  }

  @Test
  void hortensNeighboursAreToldWithTheirReasons() {
    var why = why(alike(StructureYear.Y2020), "3801");

    assertThat(why.peers().members()).hasSize(11).startsWith("3801");
    assertThat(told(why))
        .contains("Gruppen er Horten og de 10 kommunene som ligner mest")
        .contains("innenfor 1,5 ganger folketallet: fra 18 234 til 41 027 innbyggere")
        .contains("folketall 1. januar 2020, sentralitet i 2024-utgaven")
        .contains("sosialhjelp 2020", "medianinntekt 2020", "rusmiddellovbrudd 2020");
    assertThat(why.members()).extracting(PeerGroupExplanation.Member::place).startsWith(0, 1, 2, 3);
    assertThat(why.members().getFirst().focus()).isTrue();
    assertThat(why.members())
        .extracting(it -> Objects.requireNonNull(it.distance()))
        .isSorted()
        .first()
        .isEqualTo(0.0);
    assertThat(why.columns()).containsExactly(Trait.values());
  }

  @Test
  void neighboursOfWhomSomethingIsNotKnownSaySo() {
    var why = why(alike(StructureYear.Y2020), "3801");
    for (var member : why.members()) {
      assertThat(member.without())
          .isEqualTo(
              Likeness.DEFAULT.weights().keySet().stream()
                  .filter(trait -> !member.traits().knows(trait))
                  .toList());
    }
  }

  /** Centrality and the KOSTRA groups are not known in the division of 2019. */
  @Test
  void inAnOlderDivisionWhatIsNotKnownIsLeftOutAndToldOf() {
    var why = why(alike(StructureYear.Y2019), "0701");

    assertThat(told(why))
        .contains("Sentralitet og frie inntekter er ikke kjent i kommunestrukturen fra 2019");
    assertThat(why.columns()).doesNotContain(Trait.CENTRALITY, Trait.FREE_INCOME);
    assertThat(why.peers().members()).hasSize(11);
    assertThat(why(alike(StructureYear.Y2024), "3901").columns())
        .contains(Trait.CENTRALITY)
        .doesNotContain(Trait.FREE_INCOME);
  }

  /** Haram was a part of Ålesund in 2020; what was measured then is not known of it alone. */
  @Test
  void ofASplitMunicipalityOnlyWhatWasMeasuredCounts() {
    var why = why(alike(StructureYear.Y2024), "1580");

    assertThat(told(why)).contains("er ikke kjent for Haram");
    assertThat(why.members().getFirst().traits().values())
        .doesNotContainKeys(Trait.CENTRALITY, Trait.MEDIAN_INCOME, Trait.SOCIAL_ASSISTANCE);
  }

  @ParameterizedTest
  @EnumSource(
      value = ComparisonGroup.class,
      names = {"ALIKE", "OWN"},
      mode = EnumSource.Mode.EXCLUDE)
  void theOtherGroupsAreExplainedAndGoFromLargeToSmall(ComparisonGroup group) {
    var why = why(Selection.DEFAULT.with(draft -> draft.against = group), "3801");

    assertThat(told(why))
        .startsWith(
            group == ComparisonGroup.COUNTY || group == ComparisonGroup.COUNTRY
                ? "Gruppen er alle"
                : "Horten ");
    assertThat(told(why))
        .contains("Horten er selv med i gruppen.", "Gruppen er den samme i alle år.");
    assertThat(why.members())
        .hasSize(Math.min(why.peers().members().size(), PeerGroupExplanation.MOST_SHOWN))
        .extracting(it -> Objects.requireNonNull(it.traits().value(Trait.POPULATION)))
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(why.members()).filteredOn(PeerGroupExplanation.Member::focus).hasSize(1);
  }

  @Test
  void theKostraGroupIsDescribedAsStatisticsNorwayDoes() {
    assertThat(told(why(Selection.DEFAULT, "3801")))
        .startsWith(
            "Horten hører til KOSTRA-gruppe 9. SSB beskriver den slik: 20 000–29 999 innbyggere,"
                + " lave bundne kostnader og lave eller middels frie inntekter. Gruppen har 27"
                + " kommuner.");
    assertThat(told(why(Selection.DEFAULT, "0301"))).contains("Gruppen har én kommune.");
  }

  @Test
  void ofALargeGroupTheNearestInPopulationAreShown() {
    var why = why(Selection.DEFAULT.with(draft -> draft.against = ComparisonGroup.COUNTRY), "3801");

    assertThat(told(why))
        .contains("Tabellen viser de 60 som er nærmest Horten i folketall, av 356 i gruppen.");
    assertThat(why.members()).hasSize(60);
  }

  /** Whatever is generated, nothing of it makes anybody alike. */
  @Test
  void illustrationPlaysNoPart() {
    var with = groups.of(alike(StructureYear.Y2020), municipality(2020, "3801"), TEXTS);
    var without =
        groups.of(
            alike(StructureYear.Y2020).with(draft -> draft.illustration = false),
            municipality(2020, "3801"),
            TEXTS);
    assertThat(without).isEqualTo(with);
  }

  @Test
  void everyMunicipalityOfEveryDivisionHasItsNeighbours() {
    for (var structure : StructureYear.values()) {
      for (var municipality : geography.atlas().municipalities(structure.year())) {
        var peers = groups.of(alike(structure), municipality, TEXTS);
        assertThat(peers.members()).startsWith(municipality.number()).doesNotHaveDuplicates();
        assertThat(peers.members().size() == 11 || peers.remark() != null)
            .as("%s", municipality)
            .isTrue();
      }
    }
  }

  @Test
  void aWiderReachBringsMore() {
    var narrow = new Likeness(Likeness.DEFAULT.weights(), 30, 1.1);
    var wide = new Likeness(Map.of(Trait.POPULATION, 1), 30, 5);
    assertThat(List.of(size(narrow), size(wide))).isSorted();
    assertThat(size(wide)).isEqualTo(31);
  }

  private int size(Likeness likeness) {
    return groups
        .of(
            alike(StructureYear.Y2020)
                .with(draft -> draft.comparing = draft.comparing.withLikeness(likeness)),
            municipality(2020, "3801"),
            TEXTS)
        .members()
        .size();
  }
}
