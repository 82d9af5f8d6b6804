package no.kommuneblikk.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.kommuneblikk.intake.check.Rules;
import no.kommuneblikk.intake.sheet.Column;
import no.kommuneblikk.intake.sheet.ColumnRole;
import no.kommuneblikk.intake.sheet.Mark;
import no.kommuneblikk.intake.sheet.Recipe;
import no.kommuneblikk.intake.sheet.cell.DecimalStyle;
import no.kommuneblikk.intake.sheet.cell.Row;
import no.kommuneblikk.intake.sheet.cell.SheetCell;
import no.kommuneblikk.intake.sheet.guess.Guess;
import org.junit.jupiter.api.Test;

class LayoutFormTest {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("kommunenummer", ColumnRole.MUNICIPALITY, null, null),
          new Column("årsverk 2019", ColumnRole.VALUE, "arsverk", 2019));

  private static final Recipe RECIPE =
      new Recipe(
          "Helsedirektoratet",
          null,
          0,
          false,
          COLUMNS,
          null,
          null,
          DecimalStyle.COMMA,
          Map.of("-", Mark.ZERO, "–", Mark.ZERO, "—", Mark.ZERO, "−", Mark.ZERO),
          0.001,
          false,
          2020);

  private static Row row(int number, String... cells) {
    return new Row(
        number, Arrays.stream(cells).map(SheetCell.Text::new).map(SheetCell.class::cast).toList());
  }

  @Test
  void whatIsNotChangedStaysAsTheRecipeHasIt() {
    assertThat(LayoutForm.of(RECIPE, null).recipe(RECIPE)).isEqualTo(RECIPE);
  }

  @Test
  void goingBackToTheLayoutKeepsWhatWasChosen() {
    var form =
        new LayoutForm(
            COLUMNS,
            "arsverk",
            2018,
            null,
            false,
            1,
            true,
            null,
            Rules.Scope.FIGURES,
            true,
            "percent",
            "folketall",
            " SINTEF ",
            List.of());
    var request = form.request(RECIPE, "", "Kari", "Ikke oppgitt", 2026);
    assertThat(request.publisher()).isEqualTo("SINTEF");
    assertThat(request.rules().lastYear()).isEqualTo(2026);
    var again = LayoutForm.of(Objects.requireNonNull(request.recipe()), request);
    assertThat(again.request(RECIPE, "", "Kari", "Ikke oppgitt", 2026)).isEqualTo(request);
    assertThat(again.dashIsZero()).isFalse();
    assertThat(again.scope()).isEqualTo(Rules.Scope.FIGURES);
  }

  @Test
  void aBlankPublisherIsNotGivenRatherThanEmpty() {
    var request = LayoutForm.of(RECIPE, null).request(RECIPE, "", "Kari", "Ikke oppgitt", 2026);
    assertThat(request.publisher()).isEqualTo("Ikke oppgitt");
  }

  @Test
  void columnsAreFoundByTheirHeadersAlsoInAnotherYearAndOrder() {
    var next =
        List.of(
            new Column("årsverk 2021", ColumnRole.VALUE, "arsverk", 2021),
            new Column("fylke", ColumnRole.COUNTY, null, null),
            new Column("kommunenummer", ColumnRole.MUNICIPALITY, null, null));
    var guess =
        new Guess(
            RECIPE.with(it -> it.columns = next),
            2,
            List.of("årsverk 2021", "fylke", "", "kommunenummer"),
            List.of(
                row(1, "Årsverk i kommunene"),
                row(2, "årsverk 2021", "fylke", "", "kommunenummer"),
                row(3, "12,5", "Vestfold", "x", "3801")),
            Map.of(),
            List.of(),
            List.of());
    var columns = FileColumns.of(guess, RECIPE);
    assertThat(columns)
        .extracting(column -> column == null ? "-" : column.role() + " " + column.year())
        .containsExactly("VALUE 2021", "IGNORED null", "-", "MUNICIPALITY null");
  }

  @Test
  void theChosenRowsOfADividedColumnAreRemembered() {
    var divided = RECIPE.with(it -> it.columns = List.of(Column.only("Kjønn", "Kvinner")));
    var guess =
        new Guess(
            RECIPE.with(it -> it.columns = List.of(Column.only("Kjønn", null))),
            1,
            List.of("Kjønn"),
            List.of(row(1, "Kjønn"), row(2, "Kvinner")),
            Map.of("Kjønn", List.of("Menn", "Kvinner")),
            List.of(),
            List.of());
    assertThat(FileColumns.of(guess, divided)).containsExactly(Column.only("Kjønn", "Kvinner"));
    assertThat(LayoutForm.of(divided, null).recipe(RECIPE).columns())
        .containsExactly(Column.only("Kjønn", "Kvinner"));
  }
}
