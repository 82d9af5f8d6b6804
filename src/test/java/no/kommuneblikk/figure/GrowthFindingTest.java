package no.kommuneblikk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.kommuneblikk.figure.GrowthFinding.Changed;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

class GrowthFindingTest {

  private static String of(Changed... all) {
    return GrowthFinding.of(
        List.of(all), Format.RATE, "årsverk per 10 000 innbyggere", "2016–2020", Sample.TEXTS);
  }

  private static Changed county(String name, double change) {
    return Changed.named(name, change, Footing.FIRM);
  }

  @Test
  void namesWhoGrewMostAndLeast() {
    assertThat(of(county("Agder", 1.2), county("Oslo", 3.4), county("Viken", 2)))
        .isEqualTo(
            "Oslo økte mest (+3,4) og Agder minst (+1,2) i årsverk per 10 000 innbyggere,"
                + " 2016–2020");
  }

  @Test
  void doesNotCallAFallGrowth() {
    assertThat(of(county("Agder", -1.2), county("Oslo", 3.4)))
        .startsWith("Oslo økte mest (+3,4) og Agder gikk mest ned (−1,2) i årsverk");
    assertThat(of(county("Agder", -1.2), county("Oslo", -0.04)))
        .startsWith("Agder gikk mest ned (−1,2) og Oslo minst (0,0) i årsverk");
  }

  @Test
  void whatReadsTheSameIsNamedTogether() {
    assertThat(of(county("Agder", 3.44), county("Oslo", 3.36), county("Viken", 1)))
        .startsWith("Agder og Oslo økte mest (+3,4) og Viken minst (+1,0)");
    assertThat(of(county("Agder", 3.44), county("Oslo", 3.36)))
        .startsWith("Alle endret seg like mye (+3,4)");
  }

  /** In posts the largest group grows most whatever it did. */
  @Test
  void groupsAreNotRankedByCounts() {
    var all =
        List.of(
            Changed.named("Viken", 300, Footing.ofGroup(51)),
            Changed.named("Agder", 80.5, Footing.ofGroup(25)));
    var what = "antall årsverk";
    assertThat(GrowthFinding.of(all, Format.FTE, what, "2016–2020", Sample.TEXTS))
        .isEqualTo("Viken (+300,0) og Agder (+80,5) i antall årsverk, 2016–2020");
    assertThat(GrowthFinding.ofGroups(all, Format.FTE, what, Selection.DEFAULT, Sample.TEXTS))
        .isEqualTo("Til sammen +380,5 i antall årsverk, 2016–2020");
    assertThat(GrowthFinding.ofGroups(all, Format.RATE, what, Selection.DEFAULT, Sample.TEXTS))
        .startsWith("Viken økte mest (+300,0) og Agder minst (+80,5)");
    var alone =
        List.of(
            county("Oslo", 339.6), county("Horten", 17.5), county("Nome", 3.7), county("Leka", -1));
    assertThat(GrowthFinding.of(alone, Format.FTE, what, "2016–2020", Sample.TEXTS))
        .as("single municipalities neither")
        .endsWith("så ingen er satt først");
    var four = new ArrayList<>(all);
    four.addAll(all);
    assertThat(GrowthFinding.of(four, Format.FTE, what, "2016–2020", Sample.TEXTS))
        .isEqualTo(
            "Endringen i antall årsverk, 2016–2020: i antall endrer de største seg mest, så ingen er"
                + " satt først");
  }

  @Test
  void standsForOneAndForNone() {
    assertThat(of(county("Agder", 3.4)))
        .isEqualTo("Agder: +3,4 i årsverk per 10 000 innbyggere, 2016–2020");
    assertThat(of()).isEqualTo("Utviklingen i årsverk per 10 000 innbyggere, 2016–2020");
  }
}
