package no.kommuneblikk.intake.statbank;

import static org.assertj.core.api.Assertions.assertThat;

import no.kommuneblikk.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which tables of the StatBank hold what, as the database tells it. */
@ProductTest
class KnownTablesTest {

  @Autowired KnownTables tables;

  @Test
  void theMostWantedTableIsFirst() {
    assertThat(tables.numbers())
        .containsExactly("12362", "12210", "07459", "08487", "06944", "12228", "12229");
  }

  @Test
  void aTableBecomesItsMeasuresInTheirOrder() {
    assertThat(tables.targets("12362").orElseThrow())
        .isEqualTo(ShippedTables.targets("12362").orElseThrow())
        .extracting(Target::measure)
        .containsExactly("netto-243", "brutto-243");
    assertThat(tables.targets("07459").orElseThrow().getFirst().picks())
        .containsEntry("Alder", new Pick.Together())
        .containsEntry("ContentsCode", Pick.of("Personer1"));
  }

  @Test
  void ofSomeTheStewardPicksAndOfOthersNothingIsKnown() {
    assertThat(tables.targets("12228")).hasValueSatisfying(it -> assertThat(it).isEmpty());
    assertThat(tables.targets("54321")).isEmpty();
  }
}
