package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.kommuneblikk.ProductTest;
import no.kommuneblikk.geography.SizeScheme;
import no.kommuneblikk.geography.StructureYear;
import no.kommuneblikk.indicator.Quality;
import no.kommuneblikk.selection.FundingKey;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A choice that a figure keeps in its address changes what the figure shows or says; a choice that
 * changes nothing is not in it.
 */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TogglesTest {

  private static final Map<String, Consumer<Selection.Draft>> TOGGLES = new LinkedHashMap<>();

  static {
    TOGGLES.put("struktur 2019", draft -> structure(draft, StructureYear.Y2019, "0701"));
    TOGGLES.put("struktur 2024", draft -> structure(draft, StructureYear.Y2024, "3901"));
    TOGGLES.put("KoRus-størrelser", draft -> draft.scheme = SizeScheme.KORUS);
    TOGGLES.put("nøkkel folketall", draft -> draft.key = FundingKey.POPULATION);
  }

  /** Ratings go along to another number and are the same there. */
  private static final String FOLLOWS_ITS_MUNICIPALITY = "kommune-vurderinger";

  @Autowired FigureCatalog catalog;

  private static void structure(Selection.Draft draft, StructureYear structure, String horten) {
    draft.structure = structure;
    draft.municipality = horten;
  }

  Stream<Arguments> everyToggleOfEveryFigure() {
    return catalog.all().stream()
        .map(FigureSource::id)
        .flatMap(id -> TOGGLES.keySet().stream().map(toggle -> Arguments.of(id, toggle)));
  }

  private record Shown(
      String title, Finding finding, List<Series> series, Basis basis, List<String> notes) {}

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyToggleOfEveryFigure")
  void aChoiceInTheAddressMakesADifference(String id, String toggle) {
    var standard = Selection.DEFAULT.with(draft -> draft.municipality = "3801");
    var changed = standard.with(Objects.requireNonNull(TOGGLES.get(toggle)));
    var before = catalog.figure(id, standard, Sample.TEXTS);
    var after = catalog.figure(id, changed, Sample.TEXTS);
    if (before.selection().equals(after.selection())) {
      assertThat(after).isEqualTo(before);
    } else if (!id.equals(FOLLOWS_ITS_MUNICIPALITY)) {
      assertThat(shown(after)).isNotEqualTo(shown(before));
    }
  }

  private static Shown shown(Figure figure) {
    return new Shown(
        figure.title(), figure.finding(), figure.series(), figure.basis(), figure.notes());
  }

  Stream<String> figuresOfStaffing() {
    return Stream.of(
        "arsverk-utvikling",
        "arsverk-vekst",
        "arsverk-vekst-grupper",
        "arsverk-spredning",
        "midler-arsverk");
  }

  @ParameterizedTest
  @MethodSource("figuresOfStaffing")
  void withoutCarriedForwardValuesFewerAreCounted(String id) {
    var all = catalog.figure(id, Selection.DEFAULT, Sample.TEXTS);
    var reported =
        catalog.figure(
            id, Selection.DEFAULT.with(draft -> draft.carriedForward = false), Sample.TEXTS);
    assertThat(all.basis().n() - reported.basis().n()).as(id).isEqualTo(66);
    assertThat(reported.basis().count(Quality.CARRIED_FORWARD)).isZero();
    assertThat(FigureWords.of(reported, Sample.TEXTS))
        .isNotEqualTo(FigureWords.of(all, Sample.TEXTS));
  }
}
