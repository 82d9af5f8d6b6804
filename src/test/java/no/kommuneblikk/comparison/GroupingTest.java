package no.kommuneblikk.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.kommuneblikk.geography.Municipality;
import no.kommuneblikk.geography.ReferenceAtlas;
import no.kommuneblikk.geography.SizeScheme;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.Likeness;
import no.kommuneblikk.selection.OwnArea;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Trait;
import no.kommuneblikk.selection.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupingTest {

  private static final Municipality HORTEN = municipality(2020, "3801");
  private static final OwnArea GRENLAND = new OwnArea("Grenland", List.of("3806", "3807"));

  private static Municipality municipality(int structure, String number) {
    return ReferenceAtlas.ATLAS.municipality(structure, number).orElseThrow();
  }

  private static Selection against(ComparisonGroup group, Consumer<Selection.Draft> change) {
    return Selection.DEFAULT
        .with(draft -> draft.against = group)
        .with(draft -> draft.comparing = draft.comparing.withAreas(List.of(GRENLAND)))
        .with(change);
  }

  private static Peers peers(ComparisonGroup group, Consumer<Selection.Draft> change) {
    return ReferencePeers.of(against(group, change), HORTEN);
  }

  private static Peers peers(ComparisonGroup group) {
    return peers(group, _ -> {});
  }

  @ParameterizedTest
  @EnumSource(ComparisonGroup.class)
  void hasTheMunicipalityItselfOnceAndItsVintage(ComparisonGroup group) {
    var peers = peers(group);

    assertThat(peers.group()).isEqualTo(group);
    assertThat(peers.members())
        .containsOnlyOnce("3801")
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(1);
    assertThat(peers.vintage()).contains("2020").endsWith("Gruppen er den samme i alle år.");
    assertThat(peers.notes()).contains(peers.vintage());
  }

  @ParameterizedTest
  @EnumSource(ComparisonGroup.class)
  void isTheSameInAllYears(ComparisonGroup group) {
    assertThat(peers(group, draft -> draft.years = new Years(2018, 2019))).isEqualTo(peers(group));
  }

  @Test
  void ofKostraHasTheMembersThatStatisticsNorwayCounts() {
    var peers = peers(ComparisonGroup.KOSTRA);

    assertThat(peers.members()).hasSize(27);
    assertThat(peers.among()).isEqualTo("i KOSTRA-gruppe 9");
    assertThat(peers.remark()).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = StructureYear.class,
      names = {"Y2019", "Y2024"})
  void whereThereAreNoKostraGroupsSizeStandsInAndItSaysSo(StructureYear structure) {
    var selection = Selection.DEFAULT.with(draft -> draft.structure = structure);
    var horten = municipality(structure.year(), structure == StructureYear.Y2024 ? "3901" : "0701");
    var peers = ReferencePeers.of(selection, horten);

    assertThat(peers.group()).isEqualTo(ComparisonGroup.SIZE);
    assertThat(peers.name()).isEqualTo("Store kommuner");
    assertThat(peers.remark())
        .contains(String.valueOf(structure.year()))
        .contains("samme størrelse");
    assertThat(PeerGroups.known(selection, horten).against()).isEqualTo(ComparisonGroup.SIZE);
  }

  @Test
  void theSelectionThatIsUsedIsTheOneThatIsShown() {
    var old = municipality(2019, "0701");

    assertThat(PeerGroups.known(Selection.DEFAULT, HORTEN)).isEqualTo(Selection.DEFAULT);
    assertThat(
            PeerGroups.known(
                    Selection.DEFAULT.with(draft -> draft.against = ComparisonGroup.COUNTY), old)
                .against())
        .isEqualTo(ComparisonGroup.COUNTY);
  }

  @Test
  void ofSizeFollowsTheScheme() {
    assertThat(peers(ComparisonGroup.SIZE).among()).isEqualTo("blant store kommuner");
    assertThat(peers(ComparisonGroup.SIZE).members()).hasSize(62);
    var korus = peers(ComparisonGroup.SIZE, draft -> draft.scheme = SizeScheme.KORUS);
    assertThat(korus.among()).isEqualTo("blant mellomstore kommuner");
    assertThat(korus.members()).hasSize(94);
  }

  @Test
  void ofCountyAndSizeIsWhatTheTwoHaveInCommon() {
    var both = peers(ComparisonGroup.COUNTY_AND_SIZE);

    assertThat(both.name()).isEqualTo("Store kommuner i Vestfold og Telemark");
    assertThat(both.members())
        .containsExactlyInAnyOrderElementsOf(
            peers(ComparisonGroup.COUNTY).members().stream()
                .filter(peers(ComparisonGroup.SIZE).members()::contains)
                .toList());
  }

  @Test
  void countyAndCountryAreNamed() {
    assertThat(peers(ComparisonGroup.COUNTY).among()).isEqualTo("i Vestfold og Telemark");
    assertThat(peers(ComparisonGroup.COUNTRY).among()).isEqualTo("i hele landet");
    assertThat(peers(ComparisonGroup.COUNTRY).members()).hasSize(356);
  }

  @Test
  void anOwnAreaTakesInTheMunicipalityAndSaysSo() {
    var peers = peers(ComparisonGroup.OWN);

    assertThat(peers.members()).containsExactly("3806", "3807", "3801");
    assertThat(peers.remark()).contains("Horten er ikke med i området «Grenland»");
    var inside =
        peers(
            ComparisonGroup.OWN,
            draft ->
                draft.comparing =
                    draft.comparing.withAreas(
                        List.of(new OwnArea("Vi", List.of("3816", "3801", "9999")))));
    assertThat(inside.members()).containsExactly("3816", "3801");
    assertThat(inside.remark()).isNull();
  }

  @Test
  void withoutAnOwnAreaTheKostraGroupStandsInAndItSaysSo() {
    var peers =
        ReferencePeers.of(
            Selection.DEFAULT.with(draft -> draft.against = ComparisonGroup.OWN), HORTEN);

    assertThat(peers.group()).isEqualTo(ComparisonGroup.KOSTRA);
    assertThat(peers.remark())
        .isEqualTo(
            "Det er ikke laget noe eget område, så sammenligningen er med KOSTRA-gruppe 9 i stedet.");
  }

  @Test
  void ofNeighboursFollowsTheWeightsAndSaysWhenTheyAreFewer() {
    var likeness = new Likeness(Map.of(Trait.POPULATION, 1), 10, 1.1);
    var near =
        peers(
            ComparisonGroup.ALIKE,
            draft -> draft.comparing = draft.comparing.withLikeness(likeness));

    assertThat(near.members()).first().isEqualTo("3801");
    assertThat(near.members().stream().map(number -> municipality(2020, number)))
        .allSatisfy(
            it ->
                assertThat(Objects.requireNonNull(it.population2020()))
                    .isBetween((int) (27_351 / 1.1), (int) Math.ceil(27_351 * 1.1)));
    var oslo =
        ReferencePeers.of(against(ComparisonGroup.ALIKE, _ -> {}), municipality(2020, "0301"));
    assertThat(oslo.members()).containsExactly("0301");
    assertThat(oslo.isAlone()).isTrue();
    assertThat(oslo.remark()).startsWith("Ingen kommuner kan sammenlignes innenfor 1,5 ganger");
    var unknown =
        peers(
            ComparisonGroup.ALIKE,
            draft ->
                draft.comparing =
                    draft.comparing.withLikeness(
                        new Likeness(Map.of(Trait.FREE_INCOME, 1), 10, 1.5)));
    assertThat(unknown.remark()).startsWith("Ingenting av det som er gitt vekt, er kjent");
  }

  @Test
  void onlyWhatMakesTheGroupMattersToItsFigures() {
    var likeness = new Likeness(Map.of(Trait.POPULATION, 1), 5, 2);
    Consumer<Selection.Draft> weighing =
        draft -> draft.comparing = draft.comparing.withLikeness(likeness);

    assertThat(Peers.relevant(against(ComparisonGroup.COUNTY, weighing)))
        .isEqualTo(Selection.DEFAULT.with(draft -> draft.against = ComparisonGroup.COUNTY));
    var alike = Peers.relevant(against(ComparisonGroup.ALIKE, weighing)).comparing();
    assertThat(alike.likeness()).isEqualTo(likeness);
    assertThat(alike.areas()).isEmpty();
    var own = Peers.relevant(against(ComparisonGroup.OWN, weighing)).comparing();
    assertThat(own.likeness()).isEqualTo(Likeness.DEFAULT);
    assertThat(own.areas()).containsExactly(GRENLAND);
  }
}
