package no.kommuneblikk.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EffortAreaTest {

  private static AreaGoal goal(
      String area, int goal, @Nullable String scope, @Nullable String rating) {
    return new AreaGoal(
        area, "Område " + area, "Formål", goal, "Mål", "Derfor her.", scope, rating);
  }

  private static PlanMeasure measure(@Nullable String area, String purpose, double mnok) {
    return new PlanMeasure(area, 2016, 2020, purpose, mnok, "planlagt", "HOD", "Prop. 15 S");
  }

  private static List<EffortArea> all(List<AreaGoal> goals, List<PlanMeasure> measures) {
    return EffortArea.all(goals, measures, RatingSamples.TEXTS);
  }

  @Test
  void aGoalWithTwoRatingsStandsOnceWithBoth() {
    var areas =
        all(
            List.of(
                goal("a", 1, "individual", "relatively_high"),
                goal("a", 1, "service_system", "low")),
            List.of());
    assertThat(areas.getFirst().goals())
        .containsExactly(
            "1 Mål. Fafo om landet: relativt høy for den enkelte og lav på tjeneste- og systemnivå."
                + " Derfor her.");
  }

  @Test
  void aGoalMayStandUnderSeveralAreas() {
    var areas = all(List.of(goal("a", 3, null, null), goal("b", 3, null, null)), List.of());
    assertThat(areas).extracting(EffortArea::code).containsExactly("a", "b");
    assertThat(areas).allMatch(area -> area.goals().getFirst().contains("ikke vurdert"));
  }

  @Test
  void aMeasureStandsUnderItsAreaAndTheOthersAcross() {
    var areas =
        all(
            List.of(goal("a", 4, "overall", "low")),
            List.of(measure("a", "Bolig", 500), measure(null, "Kompetanse", 75.5)));
    assertThat(areas).extracting(EffortArea::code).containsExactly("a", "pa-tvers");
    assertThat(areas.getFirst().measures())
        .containsExactly("Bolig: 500 millioner kroner 2016–2020 (planlagt)");
    assertThat(areas.getLast().measures())
        .containsExactly("Kompetanse: 75,5 millioner kroner 2016–2020 (planlagt)");
    assertThat(areas.getLast().goals()).isEmpty();
  }
}
