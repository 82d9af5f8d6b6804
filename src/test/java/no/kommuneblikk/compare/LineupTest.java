package no.kommuneblikk.compare;

import static no.kommuneblikk.geography.ReferenceAtlas.ATLAS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.selection.ComparisonGroup;
import no.kommuneblikk.selection.OwnArea;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Unit;
import org.junit.jupiter.api.Test;

class LineupTest {

  private static Selection completed(Consumer<Selection.Draft> change) {
    return Lineup.completed(Selection.DEFAULT.with(change), ATLAS);
  }

  private static List<String> units(Selection selection) {
    return selection.comparing().units().stream().map(Unit::written).toList();
  }

  private static Consumer<Selection.Draft> units(String... written) {
    return draft ->
        draft.comparing =
            draft.comparing.withUnits(
                List.of(written).stream().flatMap(text -> Unit.of(text).stream()).toList());
  }

  @Test
  void whoeverHasChosenNothingSeesHortenAndNome() {
    var selection = completed(_ -> {});
    assertThat(units(selection)).containsExactly("3801", "3816");
    assertThat(selection.municipality()).isEqualTo("3801");
  }

  @Test
  void theExamplesHaveTheNumbersOfTheChosenStructure() {
    assertThat(units(completed(draft -> draft.structure = StructureYear.Y2019)))
        .containsExactly("0701", "0819");
  }

  @Test
  void aFocusAloneIsSeenBesideItsCountyAndTheCountry() {
    assertThat(units(completed(draft -> draft.municipality = "3816")))
        .containsExactly("3816", "fylke-38", "landet");
  }

  @Test
  void aFocusThatIsNotAmongTheAreasComesFirst() {
    var selection =
        completed(units("landet", "3801").andThen(draft -> draft.municipality = "3816"));
    assertThat(units(selection)).containsExactly("3816", "landet", "3801");
  }

  @Test
  void theFirstMunicipalityIsInFocusWhereNoneIsChosen() {
    assertThat(completed(units("landet", "3816", "3801")).municipality()).isEqualTo("3816");
    assertThat(completed(units("landet", "fylke-38")).municipality()).isNull();
  }

  @Test
  void areasHaveTheirNamesAndMembers() {
    var selection =
        completed(
            units("fylke-03", "storrelse-stor", "landet", "eget-1")
                .andThen(
                    draft ->
                        draft.comparing =
                            draft.comparing.withAreas(
                                List.of(new OwnArea("Vi", List.of("3816", "3801"))))));
    var lineup = Lineup.of(selection, ATLAS, ComparisonSample.TEXTS);
    assertThat(lineup.areas())
        .extracting(ComparedArea::name)
        .containsExactly("Oslo fylke", "Store kommuner", "Hele landet", "Vi");
    assertThat(lineup.areas())
        .extracting(area -> area.municipalities().size())
        .containsExactly(1, 62, 356, 2);
    assertThat(lineup.count(area -> area.municipalities().size()))
        .as("none counted twice")
        .isEqualTo(356);
    assertThat(lineup.count(area -> area.municipalities().size() / 2))
        .as("half of the country, whatever the parts of it have")
        .isEqualTo(178);
  }

  @Test
  void aNewOwnAreaIsShownAtOnceWhereThereIsRoom() {
    var area = new OwnArea("Vi", List.of("3801"));
    assertThat(units(OwnAreas.adding(completed(_ -> {}), area)))
        .containsExactly("3801", "3816", "eget-1");
    var full =
        completed(
            units("0301", "1101", "1103", "1106", "1108", "3801", "3802", "3803", "3804", "3816"));
    var added = OwnAreas.adding(full, area);
    assertThat(units(added)).hasSize(Unit.MOST).doesNotContain("eget-1");
    assertThat(added.comparing().areas()).containsExactly(area);
  }

  @Test
  void deletingAnOwnAreaMovesThoseBehindItUp() {
    var selection =
        completed(
            units("eget-1", "3801", "eget-2", "eget-3")
                .andThen(
                    draft -> {
                      draft.comparing =
                          draft.comparing.withAreas(
                              List.of(
                                  new OwnArea("A", List.of("3801")),
                                  new OwnArea("B", List.of("3802")),
                                  new OwnArea("C", List.of("3803"))));
                      draft.against = ComparisonGroup.OWN;
                    }));
    var fewer = OwnAreas.without(selection, 2);
    assertThat(units(fewer)).containsExactly("eget-1", "3801", "eget-2");
    assertThat(fewer.comparing().areas()).extracting(OwnArea::name).containsExactly("A", "C");
    assertThat(fewer.against()).isEqualTo(ComparisonGroup.OWN);
    var none = OwnAreas.without(OwnAreas.without(fewer, 1), 1);
    assertThat(units(none)).containsExactly("3801");
    assertThat(none.against()).isEqualTo(ComparisonGroup.KOSTRA);
  }

  @Test
  void replacingKeepsThePlace() {
    var selection = OwnAreas.adding(completed(_ -> {}), new OwnArea("A", List.of("3801", "3802")));
    var changed = OwnAreas.replacing(selection, 1, new OwnArea("B", List.of("3803")));
    assertThat(units(changed)).isEqualTo(units(selection));
    assertThat(changed.comparing().areas()).extracting(OwnArea::name).containsExactly("B");
  }
}
