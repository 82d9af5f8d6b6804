package no.kommuneblikk.funding;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.indicator.GroupValue;
import no.kommuneblikk.selection.Per;
import no.kommuneblikk.selection.Selection;
import org.junit.jupiter.api.Test;

/** What the municipalities spent. */
class SpendingOverTimeTest {

  private static final List<GroupValue> THOUSANDS =
      List.of(
          Rows.value(Funding.NET, 2016, "liten", 100_000.0, 100_000),
          Rows.value(Funding.NET, 2020, "liten", 110_000.0, 100_000),
          Rows.value(Funding.NET, 2016, "stor", 500_000.0, 1_000_000),
          Rows.value(Funding.NET, 2020, "stor", 750_000.0, 1_000_000));

  @Test
  void perInhabitantIsInKroner() {
    var figure = draw(Per.INHABITANTS);
    assertThat(Rows.values(figure, 0)).containsExactly(1_000.0, NaN, NaN, NaN, 1_100.0);
    assertThat(Rows.values(figure, 1)).containsExactly(500.0, NaN, NaN, NaN, 750.0);
  }

  @Test
  void asACountItIsInMillionKroner() {
    assertThat(Rows.values(draw(Per.COUNT), 0)).containsExactly(100.0, NaN, NaN, NaN, 110.0);
  }

  @Test
  void asAChangeTheFirstYearIsOneHundred() {
    assertThat(Rows.values(draw(Per.CHANGE), 1)).containsExactly(100.0, NaN, NaN, NaN, 150.0);
  }

  @Test
  void theTitleNamesWhoGrewMostAndLeastAndThatKronerAreNominal() {
    var figure = draw(Per.INHABITANTS);
    assertThat(figure.title())
        .isEqualTo(
            "Store kommuner økte mest (+250) og små kommuner minst (+100) i netto utgifter, løpende"
                + " kroner per innbygger, 2016–2020");
    assertThat(draw(Per.COUNT).title())
        .isEqualTo("Til sammen +260,0 i netto utgifter, millioner løpende kroner, 2016–2020");
    assertThat(draw(Per.CHANGE).title())
        .isEqualTo(
            "Store kommuner økte mest (+50,0\u00a0%) og små kommuner minst (+10,0\u00a0%) i netto"
                + " utgifter i løpende kroner, 2016–2020");
    assertThat(figure.notes()).anyMatch(note -> note.contains("ikke justert for lønns- og pris"));
  }

  private static Figure draw(Per per) {
    return SpendingOverTime.draw(
        new SpendingOverTime.Rows(THOUSANDS, Rows.real(Funding.NET), Rows.POPULATION),
        Rows.SIZES,
        Selection.DEFAULT.with(draft -> draft.per = per),
        Rows.TEXTS);
  }
}
