package no.kommuneblikk.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.kommuneblikk.figure.Figure;
import no.kommuneblikk.indicator.Coverage;
import no.kommuneblikk.selection.Selection;
import no.kommuneblikk.selection.Years;
import org.junit.jupiter.api.Test;

/** Why there is nothing to draw. */
class MeasuredYearsTest {

  private static final Coverage PLAN = new Coverage(2016, 2020);

  @Test
  void yearsWithoutFiguresAreAnsweredWithThoseThatHave() {
    assertThat(explained(Funding.GRANTS, PLAN, MeasuredYears.any(new Years(2021, 2023))))
        .isEqualTo("Tilskudd finnes for 2016–2020. Velg år innenfor den perioden.");
    assertThat(explained(Funding.NET, PLAN, MeasuredYears.any(new Years(2021, 2021))))
        .startsWith("Netto driftsutgifter finnes for 2016–2020.");
    assertThat(explained(Funding.STAFFING, PLAN, MeasuredYears.both(new Years(2016, 2021))))
        .startsWith("Kommunale årsverk finnes for 2016–2020.");
  }

  @Test
  void oneYearIsNamedAlone() {
    var known = new Coverage(2018, 2018);
    assertThat(explained(Funding.GRANTS, known, MeasuredYears.any(new Years(2021, 2021))))
        .startsWith("Tilskudd finnes for 2018.");
  }

  @Test
  void yearsWithFiguresLeaveTheBlameOnTheRestOfTheSelection() {
    assertThat(explained(Funding.GRANTS, PLAN, MeasuredYears.any(new Years(2020, 2021))))
        .startsWith("Ingen kommuner");
    assertThat(explained(Funding.STAFFING, PLAN, MeasuredYears.both(Years.PLAN)))
        .startsWith("Ingen kommuner");
  }

  private static String explained(String measure, Coverage known, Predicate<Coverage> suits) {
    var figure =
        MeasuredYears.explain(nothing(), Rows.real(measure), Optional.of(known), suits, Rows.TEXTS);
    return String.valueOf(figure.absence());
  }

  private static Figure nothing() {
    return GrantsByGroup.draw(
        new GrantsByGroup.Rows(List.of(), Rows.real(Funding.GRANTS), Rows.POPULATION),
        Rows.SIZES,
        Selection.DEFAULT,
        "landet",
        Rows.TEXTS);
  }
}
