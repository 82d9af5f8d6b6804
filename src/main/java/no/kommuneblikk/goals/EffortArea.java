package no.kommuneblikk.goals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import no.kommuneblikk.selection.Years;
import no.kommuneblikk.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An area of effort with its goals and measures in words.
 *
 * @param code in addresses
 * @param aim what the area is for
 * @param goals each with Fafo's rating of the country and why it is sorted here
 * @param measures each with its money, largest first
 */
public record EffortArea(
    String code, String name, String aim, List<String> goals, List<String> measures) {

  /** The code of what goes across the areas. */
  private static final String ACROSS = "pa-tvers";

  /** The areas in the plan's order, and what goes across them at the end. */
  public static List<EffortArea> all(
      List<AreaGoal> goals, List<PlanMeasure> measures, Texts texts) {
    var byArea = new LinkedHashMap<String, List<AreaGoal>>();
    goals.forEach(row -> byArea.computeIfAbsent(row.area(), _ -> new ArrayList<>()).add(row));
    var areas = new ArrayList<EffortArea>();
    byArea.forEach(
        (code, rows) ->
            areas.add(
                new EffortArea(
                    code,
                    texts.told(rows.getFirst().areaName()),
                    texts.told(rows.getFirst().aim()),
                    goals(rows, texts),
                    measures(measures, code, texts))));
    var across = measures(measures, null, texts);
    if (!areas.isEmpty() && !across.isEmpty()) {
      areas.add(
          new EffortArea(
              ACROSS,
              texts.text("goals.areas.across"),
              texts.text("goals.areas.across.aim"),
              List.of(),
              across));
    }
    return areas;
  }

  /** «2 Tidlig hjelp. Fafo om landet: relativt høy. Målet er …» */
  private static List<String> goals(List<AreaGoal> rows, Texts texts) {
    var byGoal = new LinkedHashMap<Goal, List<AreaGoal>>();
    rows.forEach(
        row ->
            byGoal
                .computeIfAbsent(new Goal(row.goal(), row.shortName()), _ -> new ArrayList<>())
                .add(row));
    return byGoal.entrySet().stream()
        .map(
            entry ->
                texts.text(
                    "goals.areas.goal",
                    entry.getKey().label(texts),
                    texts.list(entry.getValue().stream().map(row -> rating(row, texts)).toList()),
                    texts.told(entry.getValue().getFirst().reason())))
        .toList();
  }

  private static String rating(AreaGoal row, Texts texts) {
    var word = Rating.word(Objects.requireNonNullElse(row.rating(), Rating.NOT_RATED), texts);
    var scope = row.scope();
    return scope == null || scope.equals("overall")
        ? word
        : texts.text("goals.areas.part", word, texts.text("goals.scope." + scope));
  }

  /** «Bolig: 500 millioner kroner 2016–2020 (planlagt)» */
  private static List<String> measures(List<PlanMeasure> all, @Nullable String area, Texts texts) {
    return all.stream()
        .filter(measure -> Objects.equals(measure.area(), area))
        .map(
            measure ->
                texts.text(
                    "goals.areas.measure",
                    texts.told(measure.purpose()),
                    texts.number(
                        measure.amountMnok(),
                        measure.amountMnok() == Math.rint(measure.amountMnok()) ? 0 : 1),
                    Years.period(measure.fromYear(), measure.toYear()),
                    texts.told(measure.status())))
        .toList();
  }
}
